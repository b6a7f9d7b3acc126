import type { CoverageLine, Language, ReplyStatus } from '@kartlagg/model';
import { formatNumber, formatPercent } from '../numbers.js';

const HEADINGS: Readonly<Record<ReplyStatus, Readonly<Record<Language, string>>>> = {
  silent: { sv: 'Har inte svarat', en: 'Have not answered' },
  rejected: { sv: 'Behöver rätta sin leverans', en: 'Need to mend their delivery' },
  nothing_to_report: { sv: 'Har inget att rapportera', en: 'Have nothing to report' },
  zero: { sv: 'Har svarat noll på allt', en: 'Have answered zero to everything' },
  answered: { sv: 'Har svarat', en: 'Have answered' },
};

/** Where a round asks a municipality for person forms and counts, which of the two is lacking. */
export type LackingPart = 'counts' | 'forms';

const LACKING: Readonly<Record<LackingPart, Readonly<Record<Language, string>>>> = {
  forms: { sv: 'Har lämnat antal men inga personformulär', en: 'Have sent counts but no person forms' },
  counts: { sv: 'Har lämnat personformulär men inga antal', en: 'Have sent person forms but no counts' },
};

/** The heading over the municipalities of which a part is lacking, with how many they are. */
export function lackingHeading(part: LackingPart, number: number, language: Language): string {
  return `${LACKING[part][language]} (${formatNumber(number, 0, language)})`;
}

/** The heading over the municipalities with a kind of reply, with how many they are. */
export function replyHeading(reply: ReplyStatus, number: number, language: Language): string {
  return `${HEADINGS[reply][language]} (${formatNumber(number, 0, language)})`;
}

/** `Kartläggningen 2023: 284 av 290 kommuner har svarat, 98,9 % av befolkningen.` */
export function statusLine(round: string, coverage: CoverageLine, language: Language): string {
  const number = (value: number): string => formatNumber(value, 0, language);
  const covered = number(coverage.answered + coverage.nothingToReport);
  const share = formatPercent(coverage.populationShare, 1, language);
  return language === 'sv'
    ? `${round}: ${covered} av ${number(coverage.asked)} kommuner har svarat, ${share} av befolkningen.`
    : `${round}: ${covered} of ${number(coverage.asked)} municipalities have answered, ${share} of the population.`;
}
