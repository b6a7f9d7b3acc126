import type { Exactness, Language } from '@kartlagg/model';
import { exactnessWord, formatDate, formatNumber, plural } from '../numbers.js';

/** The facts about one explained cell. `value` is null where the figure is hidden or does not exist. */
export interface ExplainedCell {
  readonly table: string;
  readonly cell: string;
  readonly measure: string;
  readonly status: string;
  readonly value: number | null;
  readonly decimals: number;
  readonly exactness: Exactness;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly denominatorDate?: string;
  readonly policy: string;
  readonly counts: number;
  readonly files: number;
}

/** The head of an explanation: which figure, what it is, what it is made of. */
export function explainedLines(cell: ExplainedCell, language: Language): string[] {
  const sv = language === 'sv';
  const number = (value: number, decimals = 0): string => formatNumber(value, decimals, language);
  const rows: [string, string][] = [
    [sv ? 'Tabell' : 'Table', cell.table],
    [sv ? 'Cell' : 'Cell', cell.cell],
    [sv ? 'Mått' : 'Measure', cell.measure],
    [sv ? 'Värde' : 'Value', valueWords(cell, language)],
  ];
  if (cell.denominator !== undefined && cell.numerator !== undefined && cell.value !== null) {
    const date = cell.denominatorDate === undefined ? '' : ` (${formatDate(cell.denominatorDate, language)})`;
    rows.push([
      sv ? 'Beräkning' : 'Counted as',
      `${number(cell.numerator)} / ${number(cell.denominator)}${date}`,
    ]);
  }
  if (cell.value !== null) {
    rows.push([
      sv ? 'Kommer från' : 'Comes from',
      sv
        ? `${number(cell.counts)} ${plural(cell.counts, 'cell', 'celler')} i ${number(cell.files)} ${plural(cell.files, 'fil', 'filer')}`
        : `${number(cell.counts)} ${plural(cell.counts, 'cell', 'cells')} in ${number(cell.files)} ${plural(cell.files, 'file', 'files')}`,
    ]);
  }
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, text]) => `${label.padEnd(width)}${text}`);
}

/** Said where not every row is printed. */
export function moreRows(rest: number, language: Language): string {
  return language === 'sv'
    ? `… och ${formatNumber(rest, 0, 'sv')} till (visa alla med --alla)`
    : `… and ${formatNumber(rest, 0, 'en')} more (show all with --all)`;
}

/** A municipality that said with a tick that it has nothing to report. */
export function nothingTicked(language: Language): string {
  return language === 'sv' ? 'inget att rapportera' : 'nothing to report';
}

function valueWords(cell: ExplainedCell, language: Language): string {
  if (cell.status === 'suppressed') {
    return language === 'sv'
      ? `dold enligt regeln ”${cell.policy}”; mer än så sägs inte`
      : `hidden by the policy “${cell.policy}”; no more is said`;
  }
  if (cell.value === null) return ABSENT[cell.status]?.[language] ?? cell.status;
  const prefix = exactnessWord(cell.exactness, language);
  const text = formatNumber(cell.value, cell.decimals, language);
  return prefix === '' ? text : `${prefix} ${text}`;
}

const ABSENT: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  not_asked: { sv: 'frågan ställdes inte', en: 'the question was not asked' },
  not_answered: { sv: 'ingen har svarat', en: 'nobody has answered' },
  no_denominator: { sv: 'befolkningen är inte känd', en: 'the population is not known' },
  not_available: { sv: 'uppgiften saknas i källan', en: 'the source does not give it' },
  not_comparable: { sv: 'åren får inte jämföras', en: 'the years must not be compared' },
};
