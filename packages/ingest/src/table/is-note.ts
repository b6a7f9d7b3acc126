import type { ReadRow } from './read-row.js';

/**
 * True for a row that holds a remark rather than an answer: a text that is no label, and no number beside it. Its cells
 * are left for the notes of the sheet.
 */
export function isNote({ row, labels, numbers }: ReadRow, isTidy: boolean): boolean {
  const isUnknown = labels.faults.some(({ finding }) => finding.code !== 'cell.missing-code');
  return isUnknown && numbers.length === 0 && (!isTidy || row.cells.size === 1);
}
