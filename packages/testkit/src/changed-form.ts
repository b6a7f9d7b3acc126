import { cellAddress, cellPosition, type CellPlan, type SheetPlan, type WorkbookPlan } from '@kartlagg/model';
import type { FormChange } from './sample.js';

/** A form with one thing changed. Throws where there is nothing to change: a sample must not go stale unnoticed. */
export function changedForm(plan: WorkbookPlan, change: FormChange): WorkbookPlan {
  return { ...plan, sheets: changedSheets(plan.sheets, change) };
}

function changedSheets(sheets: readonly SheetPlan[], change: FormChange): readonly SheetPlan[] {
  switch (change.kind) {
    case 'set-cell':
      return replaced(sheets, change.sheet, (sheet) => withCells(sheet, { [change.cell]: change.value }));
    case 'clear-cells': {
      const gone = new Set(change.cells.flatMap(cellsIn));
      return replaced(sheets, change.sheet, (sheet) => cleared(sheet, (cell) => gone.has(cell.at)));
    }
    case 'clear-answers':
      return sheets.map((sheet) => cleared(sheet, ({ style }) => style === 'answer'));
    case 'drop-sheet':
      found(sheets, change.sheet);
      return sheets.filter(({ name }) => name !== change.sheet);
    case 'copy-sheet':
      return [...sheets, { ...found(sheets, change.sheet), name: change.name }];
    case 'add-sheet':
      return [...sheets, withCells(emptySheet(change.sheet), change.cells)];
  }
}

function replaced(
  sheets: readonly SheetPlan[],
  name: string,
  change: (sheet: SheetPlan) => SheetPlan,
): readonly SheetPlan[] {
  const changed = change(found(sheets, name));
  return sheets.map((sheet) => (sheet.name === name ? changed : sheet));
}

function found(sheets: readonly SheetPlan[], name: string): SheetPlan {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`the form has no sheet ${name}`);
  return sheet;
}

function withCells(sheet: SheetPlan, values: Readonly<Record<string, string | number>>): SheetPlan {
  const kept = sheet.cells.filter(({ at }) => !(at in values));
  const cells = Object.entries(values).map(([at, value]): CellPlan => {
    const before = sheet.cells.find((cell) => cell.at === at);
    return { at, value, style: before?.style ?? 'plain' };
  });
  return { ...sheet, cells: [...kept, ...cells] };
}

function cleared(sheet: SheetPlan, isGone: (cell: CellPlan) => boolean): SheetPlan {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => (isGone(cell) ? { at: cell.at, style: cell.style } : cell)),
  };
}

/** `C7:D8` is C7, D7, C8 and D8. */
function cellsIn(range: string): readonly string[] {
  const [from, to] = range.split(':').map(cellPosition);
  if (from === undefined) throw new Error(`${range} is no range of cells`);
  const end = to ?? from;
  const cells: string[] = [];
  for (let { row } = from; row <= end.row; row++)
    for (let { column } = from; column <= end.column; column++) cells.push(cellAddress(row, column));
  return cells;
}

function emptySheet(name: string): SheetPlan {
  return { name, columns: [], rows: [], cells: [], print: { orientation: 'portrait', footer: '' } };
}
