import type { ProtectedTable } from '@kartlagg/disclosure';
import { type Language, textIn } from '@kartlagg/model';
import { coverageSentence, tableWords } from '@kartlagg/wording';
import { shortenedLabels, tableMarks } from './table-labels.js';
import type { TableLayout } from './table-layout.js';
import { isShown, type TableSymbols } from './table-symbols.js';

/** What is said of a table beside its numbers, in the order that it is said. */
export interface TableStatements {
  readonly marks: readonly string[];
  /** Population, unit and the day of the denominator. */
  readonly base: readonly string[];
  readonly coverage: string | null;
  readonly notes: readonly string[];
  readonly columns: string | null;
  readonly symbols: readonly string[];
}

/** Everything that a reader needs to read a table right. */
export function tableStatements(
  table: ProtectedTable,
  layout: TableLayout,
  symbols: TableSymbols,
  language: Language,
): TableStatements {
  const words = tableWords(language);
  const shortened = shortenedLabels(layout.columns, language);
  const dates = denominatorDates(table);
  return {
    marks: tableMarks(table).map((mark) => textIn(mark, language)),
    base: [
      words.population(textIn(table.population, language)),
      words.unit([...new Set(table.measures.map(({ unit }) => textIn(unit, language)))]),
      ...(dates.length === 0 || table.kind === 'series' ? [] : [words.denominator(dates)]),
    ],
    coverage: table.coverage === null ? null : coverageSentence(table.coverage, language),
    notes: table.notes.map((note) => textIn(note, language)),
    columns: shortened.length === 0 ? null : words.columns(shortened),
    symbols: symbols.legend,
  };
}

function denominatorDates(table: ProtectedTable): string[] {
  const dates = table.cells.flatMap((cell) =>
    isShown(cell) && cell.denominatorDate !== undefined ? [cell.denominatorDate] : [],
  );
  return [...new Set(dates)].sort();
}
