import { cellAddress, cellPosition, type CellPlan, type SheetPlan, type WorkbookPlan } from '@kartlagg/model';

/** What people do to the shape of a form. */
export type Reshaping =
  | { readonly kind: 'rename-sheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'move-sheet-first'; readonly sheet: string }
  | { readonly kind: 'insert-rows'; readonly sheet: string; readonly row: number; readonly rows: number }
  | {
      readonly kind: 'insert-columns';
      readonly sheet: string;
      readonly column: number;
      readonly columns: number;
    }
  /** The hidden first row and column are deleted, and with them what the form knows itself by. */
  | { readonly kind: 'drop-keys'; readonly sheet: string }
  | { readonly kind: 'keep-sheets'; readonly sheets: readonly string[] };

/** A form with its shape changed. What its cells hold stays; formulas, merges and inputs are left out. */
export function reshapedForm(plan: WorkbookPlan, changes: readonly Reshaping[]): WorkbookPlan {
  const sheets = changes.reduce<readonly SheetPlan[]>(reshaped, plan.sheets.map(bare));
  return { ...plan, sheets };
}

function bare({ name, columns, rows, cells, print }: SheetPlan): SheetPlan {
  const plain = cells.map(({ at, value, style, formula }): CellPlan => {
    const held = value ?? formula?.result;
    return held === undefined ? { at, style } : { at, value: held, style };
  });
  return { name, columns, rows, cells: plain, print };
}

function reshaped(sheets: readonly SheetPlan[], change: Reshaping): readonly SheetPlan[] {
  const changed = (turn: (sheet: SheetPlan) => SheetPlan, name: string): readonly SheetPlan[] => {
    if (!sheets.some((sheet) => sheet.name === name)) throw new Error(`the form has no sheet ${name}`);
    return sheets.map((sheet) => (sheet.name === name ? turn(sheet) : sheet));
  };
  switch (change.kind) {
    case 'rename-sheet':
      return changed((sheet) => ({ ...sheet, name: change.name }), change.sheet);
    case 'move-sheet-first':
      return sheets.toSorted((a, b) => Number(b.name === change.sheet) - Number(a.name === change.sheet));
    case 'insert-rows':
      return changed((sheet) => moved(sheet, { row: change.row, rows: change.rows }), change.sheet);
    case 'insert-columns':
      return changed(
        (sheet) => moved(sheet, { column: change.column, columns: change.columns }),
        change.sheet,
      );
    case 'drop-keys':
      return changed((sheet) => moved(sheet, { row: 2, rows: -1, column: 2, columns: -1 }), change.sheet);
    case 'keep-sheets':
      return sheets.filter(({ name }) => change.sheets.includes(name));
  }
}

interface Move {
  readonly row?: number;
  readonly rows?: number;
  readonly column?: number;
  readonly columns?: number;
}

/** Cells from a row and a column on move so far; what would move off the sheet is deleted. */
function moved(sheet: SheetPlan, { row = 1, rows = 0, column = 1, columns = 0 }: Move): SheetPlan {
  const cells = sheet.cells.flatMap((cell): CellPlan[] => {
    const at = cellPosition(cell.at) ?? { row: 1, column: 1 };
    const down = at.row >= row ? at.row + rows : at.row;
    const right = at.column >= column ? at.column + columns : at.column;
    const isDeleted = (rows < 0 && at.row < row) || (columns < 0 && at.column < column);
    return isDeleted ? [] : [{ ...cell, at: cellAddress(down, right) }];
  });
  const lines = sheet.rows.flatMap((line) =>
    rows < 0 && line.row < row ? [] : [{ ...line, row: line.row >= row ? line.row + rows : line.row }],
  );
  const widths =
    columns < 0
      ? sheet.columns.slice(-columns)
      : [
          ...sheet.columns.slice(0, column - 1),
          ...Array.from({ length: columns }, () => ({ width: 10 })),
          ...sheet.columns.slice(column - 1),
        ];
  return { ...sheet, cells, rows: lines, columns: widths };
}
