import { cellPosition, type Exactness, type Language } from '@kartlagg/model';
import { rowRanges } from '../diagnostics/cell-ranges.js';
import { exactnessWord, formatDate, formatNumber, listWords, plural, rangeText } from '../numbers.js';

/** The facts about one explained cell. There is no `figure` where the number is hidden or does not exist. */
export interface ExplainedCell {
  readonly table: string;
  readonly cell: string;
  readonly measure: string;
  readonly status: string;
  readonly decimals: number;
  readonly figure: {
    readonly value: number;
    readonly exactness: Exactness;
    readonly numerator?: number;
    readonly denominator?: number;
    readonly denominatorDate?: string;
  } | null;
  /** The two numbers that it lies between, where no more is known. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly policy: string;
  /** How many cells and person forms, in how many files, or how many municipalities' replies it rests on. */
  readonly cells: number;
  readonly forms: number;
  readonly files: number;
  readonly municipalities: number;
  /** What is worked out of all forms together, and rests on none of them more than on another. */
  readonly workedOut?: WorkedOut;
}

/** The kinds of tables whose numbers are worked out of all forms together. */
export type WorkedOut = 'linkage' | 'children' | 'unseen';

/** The head of an explanation: which figure, what it is, what it is made of. */
export function explainedLines(cell: ExplainedCell, language: Language): string[] {
  const words = HEADINGS[language];
  const rows: [string, string][] = [
    [words.table, cell.table],
    [words.cell, cell.cell],
    [words.measure, cell.measure],
    [words.value, valueWords(cell, language)],
    ...calculation(cell, language).map((text): [string, string] => [words.counted, text]),
    ...(cell.figure === null && cell.range === null
      ? []
      : [[words.from, origin(cell, language)] as [string, string]]),
  ];
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, text]) => `${label.padEnd(width)}${text}`);
}

const HEADINGS = {
  sv: {
    table: 'Tabell',
    cell: 'Cell',
    measure: 'Mått',
    value: 'Värde',
    counted: 'Beräkning',
    from: 'Kommer från',
  },
  en: {
    table: 'Table',
    cell: 'Cell',
    measure: 'Measure',
    value: 'Value',
    counted: 'Counted as',
    from: 'Comes from',
  },
} as const;

function calculation({ figure }: ExplainedCell, language: Language): string[] {
  if (figure?.numerator === undefined || figure.denominator === undefined) return [];
  const date =
    figure.denominatorDate === undefined ? '' : ` (${formatDate(figure.denominatorDate, language)})`;
  return [
    `${formatNumber(figure.numerator, 0, language)} / ${formatNumber(figure.denominator, 0, language)}${date}`,
  ];
}

function origin(cell: ExplainedCell, language: Language): string {
  const { cells, forms, files, municipalities, workedOut } = cell;
  if (workedOut !== undefined) return WORKED_OUT[language][workedOut];
  if (cells + forms + municipalities === 0) return NOTHING[language];
  const number = (value: number, [one, many]: readonly [string, string]): string =>
    `${formatNumber(value, 0, language)} ${plural(value, one, many)}`;
  const words = ORIGINS[language];
  if (cells === 0 && forms === 0) return number(municipalities, words.municipality);
  const parts = [
    ...(cells === 0 ? [] : [number(cells, words.cell)]),
    ...(forms === 0 ? [] : [number(forms, words.form)]),
  ];
  return `${listWords(parts, language)} ${words.in} ${number(files, words.file)}`;
}

const WORKED_OUT: Readonly<Record<Language, Readonly<Record<WorkedOut, string>>>> = {
  sv: {
    linkage:
      'alla personformulär som räknas, jämförda par för par med en modell. Vilka par som är osäkra visar kartlagg dubbletter.',
    children:
      'svaren om barn i alla personformulär som räknas. Hur det minsta och det största antalet räknas fram står vid tabellen.',
    unseen:
      'en modell över vilka uppgiftslämnare som har lämnat formulär om samma personer. Hur den är räknad visar kartlagg mörkertal.',
  },
  en: {
    linkage:
      'all person forms that count, compared pair by pair by a model. Which pairs are unsure is shown by kartlagg duplicates.',
    children:
      'the answers about children in all person forms that count. How the least and the largest number are worked out stands with the table.',
    unseen:
      'a model of which reporting units have sent forms about the same persons. How it is worked out is shown by kartlagg unseen.',
  },
};

const NOTHING: Readonly<Record<Language, string>> = {
  sv: 'inget formulär och ingen cell: det finns inget att räkna',
  en: 'no form and no cell: there is nothing to count',
};

const ORIGINS = {
  sv: {
    cell: ['cell', 'celler'],
    form: ['personformulär', 'personformulär'],
    file: ['fil', 'filer'],
    municipality: ['kommun', 'kommuner'],
    in: 'i',
  },
  en: {
    cell: ['cell', 'cells'],
    form: ['person form', 'person forms'],
    file: ['file', 'files'],
    municipality: ['municipality', 'municipalities'],
    in: 'in',
  },
} as const;

/** The rows of a sheet that person forms stand in, folded: `Personer, rad 2–4 och 9`. */
export function formRows(sheet: string, cells: readonly string[], language: Language): string {
  const rows = cells.flatMap((cell) => cellPosition(cell)?.row ?? []).toSorted((a, b) => a - b);
  const names = listWords(
    rowRanges(rows).map(({ name }) => name),
    language,
  );
  const named = `${language === 'sv' ? 'rad' : plural(rows.length, 'row', 'rows')} ${names}`;
  return sheet === '' ? named : `${sheet}, ${named}`;
}

/** Said where not every row is printed. */
export function moreRows(rest: number, language: Language): string {
  return language === 'sv'
    ? `… och ${formatNumber(rest, 0, 'sv')} till (visa alla med --alla)`
    : `… and ${formatNumber(rest, 0, 'en')} more (show all with --all)`;
}

function valueWords(cell: ExplainedCell, language: Language): string {
  if (cell.status === 'suppressed') {
    return language === 'sv'
      ? `dold enligt regeln ”${cell.policy}”; mer än så sägs inte`
      : `hidden by the policy “${cell.policy}”; no more is said`;
  }
  if (cell.range !== null) return rangeText(cell.range, cell.decimals, language);
  if (cell.figure === null) return ABSENT[cell.status]?.[language] ?? cell.status;
  const prefix = exactnessWord(cell.figure.exactness, language);
  const text = formatNumber(cell.figure.value, cell.decimals, language);
  return prefix === '' ? text : `${prefix} ${text}`;
}

const ABSENT: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  not_asked: { sv: 'frågan ställdes inte', en: 'the question was not asked' },
  not_answered: { sv: 'inget svar som kan användas', en: 'no answer that can be used' },
  no_denominator: { sv: 'befolkningen är inte känd', en: 'the population is not known' },
  not_available: { sv: 'uppgiften saknas i källan', en: 'the source does not give it' },
  no_estimate: {
    sv: 'uppgifterna räcker inte för en beräkning',
    en: 'the data are not enough for an estimate',
  },
  not_comparable: { sv: 'åren får inte jämföras', en: 'the years must not be compared' },
};
