import type { ProtectedTable } from '@kartlagg/disclosure';
import type { Text } from '@kartlagg/model';
import { tableMarks } from './table-labels.js';

/** The marks of a publication: its own, and those of any of its tables, each once. */
export function publicationMarks(tables: readonly ProtectedTable[], own: readonly Text[]): Text[] {
  return [...new Map([...own, ...tables.flatMap(tableMarks)].map((mark) => [mark.sv, mark])).values()];
}
