import type { ProtectedCell, ProtectedTable } from '@kartlagg/disclosure';
import { type Exactness, type Language, type Measure, textIn } from '@kartlagg/model';
import { formatNumber, type NoNumber, rangeText, tableWords } from '@kartlagg/wording';
import type { TableLayout } from './table-layout.js';

/** What is printed where a number is not. Different reasons have different symbols. */
export interface TableSymbols {
  /** A cell as people read it: `27 383`, `cirka 34 000`, `..` or `–`. */
  readonly textOf: (cell: ProtectedCell | undefined, measure: Measure) => string;
  /** Why there is no number, or null where there is one. */
  readonly reasonOf: (cell: ProtectedCell | undefined) => string | null;
  /** The symbols that the table uses, each with what it means. */
  readonly legend: readonly string[];
}

/** The symbols of a table as it is laid out: `–` where one reason occurs, `–¹` and `–²` where several do. */
export function tableSymbols(table: ProtectedTable, layout: TableLayout, language: Language): TableSymbols {
  const words = tableWords(language);
  const cells = layout.rows.flatMap((row) =>
    layout.columns.flatMap((column) => layout.cellAt(row, column) ?? []),
  );
  const statuses = new Set(cells.map(({ status }) => status));
  const absent = absentSymbols(
    table.protection.symbol,
    REASONS.filter((reason) => statuses.has(reason)),
  );
  return {
    textOf: (cell, measure) => {
      if (cell === undefined) return '';
      if (cell.status === 'suppressed') return table.protection.symbol;
      if (cell.status === 'range') return rangeText(cell, measure.decimals, language);
      if (!isShown(cell)) return absent.get(cell.status) ?? '';
      return words.inexact(formatNumber(cell.value, decimalsOf(cell, measure), language), cell.exactness);
    },
    reasonOf: (cell) => {
      if (cell === undefined || isShown(cell) || cell.status === 'range') return null;
      return cell.status === 'suppressed' ? words.hidden : words.absent[cell.status];
    },
    legend: [
      ...(statuses.has('suppressed') ? [hiddenLegend(table, language)] : []),
      ...[...absent].map(([reason, symbol]) => words.symbol(symbol, words.absent[reason])),
      ...(cells.some((cell) => isShown(cell) && cell.value === 0) ? [words.symbol('0', words.zero)] : []),
      ...(statuses.has('nothing_to_report') ? [words.nothingToReport] : []),
    ],
  };
}

/** The decimals that a number is printed with: a percentage of figures that are not exact has none. */
export function decimalsOf({ exactness }: { readonly exactness: Exactness }, measure: Measure): number {
  return exactness !== 'exact' && measure.id === 'change_percent' ? 0 : measure.decimals;
}

/** True for a cell with a number. */
export function isShown(cell: ProtectedCell): cell is Extract<ProtectedCell, { readonly value: number }> {
  return cell.status === 'value' || cell.status === 'nothing_to_report';
}

const REASONS: readonly NoNumber[] = [
  'not_asked',
  'not_answered',
  'no_denominator',
  'not_available',
  'not_comparable',
  'no_estimate',
];

const RAISED = ['¹', '²', '³', '⁴', '⁵', '⁶'];

function absentSymbols(taken: string, reasons: readonly NoNumber[]): Map<NoNumber, string> {
  const plain = reasons.length === 1 && taken !== '–';
  return new Map(reasons.map((reason, at) => [reason, plain ? '–' : `–${RAISED[at] ?? ''}`]));
}

/** Policies write their legend with or without the symbol first. */
function hiddenLegend({ protection }: ProtectedTable, language: Language): string {
  const legend = textIn(protection.legend, language);
  return legend.startsWith(protection.symbol)
    ? legend
    : tableWords(language).symbol(protection.symbol, legend);
}
