import type { BodyRow } from './body-rows.js';
import type { RowLabels } from './row-labels.js';
import type { TableColumns } from './table-columns.js';

/**
 * True for a row that holds a remark rather than an answer: a text that is no label, and no number beside it. Its cells
 * are left for the notes of the sheet.
 */
export function isNote(
  { cells }: BodyRow,
  { faults }: RowLabels,
  { counts }: TableColumns,
  isTidy: boolean,
): boolean {
  const isUnknown = faults.some(({ finding }) => finding.code !== 'cell.missing-code');
  const hasNumbers = counts.some(({ column }) => cells.has(column));
  return isUnknown && !hasNumbers && (!isTidy || cells.size === 1);
}
