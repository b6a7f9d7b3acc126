import type { Exactness, Language, Level } from '@kartlagg/model';
import { exactnessWord, formatDate, listWords, plural } from '../numbers.js';

/** Why a cell of a table has no number. */
export type NoNumber =
  'not_asked' | 'not_answered' | 'no_denominator' | 'not_available' | 'not_comparable' | 'no_estimate';

/** What stands above, in and below a table, wherever it is printed. */
export interface TableWords {
  readonly levels: Readonly<Record<Level, string>>;
  readonly population: (population: string) => string;
  readonly unit: (units: readonly string[]) => string;
  readonly denominator: (dates: readonly string[]) => string;
  /** A total that is not everyone: `Totalt, minst`. */
  readonly atLeast: (label: string) => string;
  /** A number with its exactness: `cirka 34 000`. */
  readonly inexact: (number: string, exactness: Exactness) => string;
  readonly symbol: (symbol: string, meaning: string) => string;
  /** What the short headings stand for. */
  readonly columns: (labels: readonly string[]) => string;
  readonly symbolsHeading: string;
  readonly zero: string;
  readonly nothingToReport: string;
  readonly absent: Readonly<Record<NoNumber, string>>;
  readonly hidden: string;
  readonly code: string;
  readonly remark: string;
  readonly inexactRow: (exactness: Exactness, columns: readonly string[]) => string;
  /** A label of several parts: `Kvinnor, antal personer`. */
  readonly joined: (parts: readonly string[]) => string;
}

/** The words of tables in a language. */
export function tableWords(language: Language): TableWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}

const SWEDISH: TableWords = {
  levels: { country: 'Riket', county: 'Län', skr_group: 'Kommungrupper', municipality: 'Kommuner' },
  population: (population) => `Population: ${population}`,
  unit: (units) => `${plural(units.length, 'Enhet', 'Enheter')}: ${units.join('; ')}`,
  denominator: (dates) =>
    `Folkmängd i nämnaren: den ${listWords(
      dates.map((date) => formatDate(date, 'sv')),
      'sv',
    )}`,
  atLeast: (label) => `${label}, minst`,
  inexact: (number, exactness) => withWord(number, exactnessWord(exactness, 'sv')),
  symbol: (symbol, meaning) => `${symbol} = ${meaning}`,
  columns: (labels) => `Kolumner: ${labels.join('; ')}`,
  symbolsHeading: 'Teckenförklaring',
  zero: 'noll: svar har lämnats och det finns inget att räkna',
  nothingToReport: '0 står också där kommunen har uppgett att den inte har något att rapportera',
  absent: {
    not_asked: 'uppgiften efterfrågades inte',
    not_answered: 'uppgiften har inte lämnats',
    no_denominator: 'folkmängden är inte känd',
    not_available: 'källan anger inte uppgiften',
    not_comparable: 'uppgifterna får inte jämföras',
    no_estimate: 'uppgifterna räcker inte för en beräkning',
  },
  hidden: 'dolt',
  code: 'Kod',
  remark: 'Anmärkning',
  inexactRow: (exactness, columns) => `${capital(exactnessWord(exactness, 'sv'))}: ${columns.join(', ')}`,
  joined: (parts) => parts.join(', '),
};

const ENGLISH: TableWords = {
  levels: {
    country: 'Country',
    county: 'Counties',
    skr_group: 'Municipality groups',
    municipality: 'Municipalities',
  },
  population: (population) => `Population: ${population}`,
  unit: (units) => `${plural(units.length, 'Unit', 'Units')}: ${units.join('; ')}`,
  denominator: (dates) =>
    `Population in the denominator: ${listWords(
      dates.map((date) => formatDate(date, 'en')),
      'en',
    )}`,
  atLeast: (label) => `${label}, at least`,
  inexact: (number, exactness) => withWord(number, exactnessWord(exactness, 'en')),
  symbol: (symbol, meaning) => `${symbol} = ${meaning}`,
  columns: (labels) => `Columns: ${labels.join('; ')}`,
  symbolsHeading: 'Symbols',
  zero: 'zero: an answer was given and there is nothing to count',
  nothingToReport: '0 also stands where the municipality has said that it has nothing to report',
  absent: {
    not_asked: 'this was not asked',
    not_answered: 'this was not answered',
    no_denominator: 'the population is not known',
    not_available: 'the source does not give this',
    not_comparable: 'the figures must not be compared',
    no_estimate: 'the data are not enough for an estimate',
  },
  hidden: 'hidden',
  code: 'Code',
  remark: 'Remark',
  inexactRow: (exactness, columns) => `${capital(exactnessWord(exactness, 'en'))}: ${columns.join(', ')}`,
  joined: (parts) => parts.join(', '),
};

function withWord(number: string, word: string): string {
  return word === '' ? number : `${word}\u00a0${number}`;
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);
}
