import type { ProtectedTable } from '@kartlagg/disclosure';
import { type Category, type Language, type Measure, type Text, textIn } from '@kartlagg/model';
import { tableWords } from '@kartlagg/wording';
import { isTotal, type LayoutColumn } from './table-layout.js';

/** A category down the page; a place that a municipality is missing from says `minst`, and a total of such places. */
export function rowLabel(table: ProtectedTable, category: Category, language: Language): string {
  return withAtLeast(table, category, textIn(category.label, language), language);
}

/** A category across the page, short where there is a short form. */
export function columnLabel(table: ProtectedTable, category: Category, language: Language): string {
  return withAtLeast(table, category, textIn(category.short ?? category.label, language), language);
}

/** A measure across the page. */
export function measureLabel(measure: Measure, language: Language): string {
  return textIn(measure.short ?? measure.label, language);
}

/** A column's whole heading in one line: `Situation 1, Per 10 000`. The only measure of a table is not repeated. */
export function columnHeading(table: ProtectedTable, column: LayoutColumn, language: Language): string {
  const parts = column.categories.map((category) => columnLabel(table, category, language));
  const measure = measureLabel(column.measure, language);
  if (parts.length === 0) return measure;
  return tableWords(language).joined(table.measures.length > 1 ? [...parts, measure] : parts);
}

/** What column headings that are mere names stand for: `Situation 1: Akut hemlöshet`. */
export function shortenedLabels(columns: readonly LayoutColumn[], language: Language): string[] {
  const labels = columns.flatMap(({ categories }) =>
    categories.map(({ label, short }) => ({ label, short: short ?? label })),
  );
  const named = labels
    .map(({ label, short }) => ({ label: textIn(label, language), short: textIn(short, language) }))
    .filter(({ label, short }) => label.startsWith(`${short}:`));
  return [...new Set(named.map(({ label }) => label))];
}

/** The marks over a table, its working mark among them, each once. */
export function tableMarks(table: ProtectedTable): Text[] {
  const marks = table.protection.working ? [...table.marks, table.protection.workingMark] : table.marks;
  return [...new Map(marks.map((mark) => [mark.sv, mark])).values()];
}

/** A place says it of itself; another total only where it holds for every place of the table. */
function withAtLeast(table: ProtectedTable, category: Category, label: string, language: Language): string {
  const places = table.dimensions.find(({ id }) => id === 'geo')?.categories ?? [];
  const isMinimum = places.includes(category)
    ? table.incomplete.includes(category.code)
    : isTotal(category) && places.length > 0 && places.every(({ code }) => table.incomplete.includes(code));
  return isMinimum ? tableWords(language).atLeast(label) : label;
}
