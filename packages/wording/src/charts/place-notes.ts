import type { Language, Level } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';

/** How many places have no bar because they have no number to rank. */
export interface LeftOutPlaces {
  readonly hidden: number;
  readonly absent: number;
  /** True where all that have a number are shown; else it is said that the others are not among those ranked. */
  readonly ranked?: boolean;
}

/**
 * How many places are left out because they have no number to rank: `7 kommuner visas inte därför att talen är dolda.` Of a
 * ranking cut short: `Utanför rangordningen: 7 kommuner vars tal är dolda.` Empty where all are there.
 */
export function leftOutNote(
  { hidden, absent, ranked = true }: LeftOutPlaces,
  level: Level,
  language: Language,
): string {
  const told = ranked ? leftOut : outsideRanking;
  return [told(hidden, 'hidden', level, language), told(absent, 'absent', level, language)]
    .filter((text) => text !== '')
    .join(' ');
}

/** What the star after a place means: `* Inte alla kommuner i länet är medräknade; talet är ett minimum.` */
export function starNote(level: Level, language: Language): string {
  return `* ${incompleteText(level, language)}`;
}

/** That the numbers of some places are minima, and why. */
export function incompleteText(level: Level, language: Language): string {
  return language === 'sv'
    ? `Inte alla kommuner${WHERE.sv[level]} är medräknade; talet är ett minimum.`
    : `Not all municipalities${WHERE.en[level]} are counted; the number is a minimum.`;
}

const WHERE: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  sv: { country: ' i riket', county: ' i länet', skr_group: ' i gruppen', municipality: '' },
  en: { country: ' of the country', county: ' of the county', skr_group: ' of the group', municipality: '' },
};

const PLACES: Readonly<Record<Language, Readonly<Record<Level, readonly [string, string]>>>> = {
  sv: {
    country: ['område', 'områden'],
    county: ['län', 'län'],
    skr_group: ['kommungrupp', 'kommungrupper'],
    municipality: ['kommun', 'kommuner'],
  },
  en: {
    country: ['area', 'areas'],
    county: ['county', 'counties'],
    skr_group: ['group of municipalities', 'groups of municipalities'],
    municipality: ['municipality', 'municipalities'],
  },
};

function leftOut(count: number, why: 'hidden' | 'absent', level: Level, language: Language): string {
  if (count === 0) return '';
  const [one, many] = PLACES[language][level];
  const places = `${formatNumber(count, 0, language)} ${plural(count, one, many)}`;
  if (language === 'sv') {
    const reason = why === 'absent' ? 'uppgift saknas' : plural(count, 'talet är dolt', 'talen är dolda');
    return `${places} visas inte därför att ${reason}.`;
  }
  const reason =
    why === 'absent' ? 'there is no number' : plural(count, 'the number is hidden', 'the numbers are hidden');
  return `${places} ${plural(count, 'is', 'are')} not shown because ${reason}.`;
}

function outsideRanking(count: number, why: 'hidden' | 'absent', level: Level, language: Language): string {
  if (count === 0) return '';
  const [one, many] = PLACES[language][level];
  const places = `${formatNumber(count, 0, language)} ${plural(count, one, many)}`;
  if (language === 'sv')
    return why === 'absent'
      ? `Utanför rangordningen: ${places} som saknar uppgift.`
      : `Utanför rangordningen: ${places} vars tal är ${plural(count, 'dolt', 'dolda')}.`;
  return why === 'absent'
    ? `Outside the ranking: ${places} without a number.`
    : `Outside the ranking: ${places} whose ${plural(count, 'number is', 'numbers are')} hidden.`;
}
