import { cellPosition } from '@kartlagg/model';
import type { RawSheet, RawValue } from './raw-workbook.js';
import type { CrossChange } from './sample.js';

/** A table that somebody has drawn, with one thing changed. Throws where there is no such sheet. */
export function changedCross(
  sheets: readonly RawSheet[],
  change: Exclude<CrossChange, { kind: 'macros' }>,
): readonly RawSheet[] {
  const sheet = sheets.find(({ name }) => name === change.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${change.sheet}`);
  if (change.kind === 'copy-sheet') return [...sheets, { ...sheet, name: change.name }];
  return sheets.map((each) => (each === sheet ? changedSheet(sheet, change) : each));
}

function changedSheet(
  sheet: RawSheet,
  change: Exclude<CrossChange, { kind: 'macros' | 'copy-sheet' }>,
): RawSheet {
  switch (change.kind) {
    case 'set-cell':
      return withCell(sheet, change.cell, change.value);
    case 'clear-cells':
      return change.cells.reduce((before, cell) => withCell(before, cell, null), sheet);
    case 'hide-rows':
      return { ...sheet, hiddenRows: change.rows };
  }
}

function withCell(sheet: RawSheet, at: string, value: RawValue): RawSheet {
  const position = cellPosition(at);
  if (position === undefined) throw new Error(`${at} is no cell`);
  const rows = Array.from({ length: Math.max(sheet.rows.length, position.row) }, (_, index) => [
    ...(sheet.rows[index] ?? []),
  ]);
  const row = rows[position.row - 1] ?? [];
  while (row.length < position.column) row.push(null);
  row[position.column - 1] = value;
  return { ...sheet, rows };
}
