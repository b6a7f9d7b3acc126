import {
  cellPosition,
  type CellPlan,
  type Grid,
  type RawCell,
  type Workbook,
  type WorkbookPlan,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { formPlan, type FormAnswers } from '../src/index.js';

const XLSX = { path: '0180.xlsx', sha256: 'a', bytes: 1 };

/** Exact text or number at an address, for example `{ 'Antal!C7': 'ca 10' }`. Null takes the cell away. */
export type Changes = Readonly<Record<string, string | number | null | Omit<RawCell, 'row' | 'column'>>>;

/** A filled-in form as the reader of spreadsheets would give it, with cells changed. */
export function formWorkbook(survey: Survey, answers: FormAnswers, changes: Changes = {}): Workbook {
  return changed(planWorkbook(formPlan(survey, '0180', 'sv', answers)), changes);
}

/** A plan as the cells that stand in its file. */
export function planWorkbook(plan: WorkbookPlan): Workbook {
  const grids = plan.sheets.map((sheet) => ({
    sheet: sheet.name,
    hidden: false,
    cells: sheet.cells.flatMap(rawCell).toSorted((a, b) => a.row - b.row || a.column - b.column),
    hiddenRows: sheet.rows.flatMap(({ row, hidden }) => (hidden === true ? [{ from: row, to: row }] : [])),
    hiddenColumns: sheet.columns.flatMap(({ hidden }, index) =>
      hidden === true ? [{ from: index + 1, to: index + 1 }] : [],
    ),
  }));
  return { source: XLSX, format: 'xlsx', macros: false, grids };
}

function rawCell({ at, value, formula }: CellPlan): readonly RawCell[] {
  const position = cellPosition(at);
  if (position === undefined) throw new Error(`not an address: ${at}`);
  if (formula !== undefined) return [{ ...position, ...content(formula.result), formula: formula.text }];
  return value === undefined ? [] : [{ ...position, ...content(value) }];
}

function content(value: string | number | boolean): Pick<RawCell, 'kind' | 'raw' | 'shown'> {
  return { kind: typeof value === 'number' ? 'number' : 'text', raw: String(value), shown: String(value) };
}

export function changed(workbook: Workbook, changes: Changes): Workbook {
  let grids = workbook.grids;
  for (const [place, value] of Object.entries(changes)) {
    const [sheet = '', address = ''] = place.includes('!') ? place.split('!') : ['', place];
    const position = cellPosition(address);
    if (position === undefined || !grids.some((grid) => grid.sheet === sheet)) throw new Error(`no ${place}`);
    grids = grids.map((grid) =>
      grid.sheet === sheet ? { ...grid, cells: withCell(grid, position, value) } : grid,
    );
  }
  return { ...workbook, grids };
}

function withCell(
  grid: Grid,
  position: { row: number; column: number },
  value: Changes[string],
): readonly RawCell[] {
  const others = grid.cells.filter((cell) => cell.row !== position.row || cell.column !== position.column);
  if (value === null) return others;
  const cell = { ...position, ...(typeof value === 'object' ? value : content(value)) };
  return [...others, cell].toSorted((a, b) => a.row - b.row || a.column - b.column);
}

/** A text file from a Markdown table; the first line holds the headings. */
export function csv(table: string, path = 'leverans.csv'): Workbook {
  const lines = table.split('\n').filter((line) => line.includes('|') && !/^[\s|:-]+$/u.test(line));
  const cells = lines.flatMap((line, index) =>
    line
      .trim()
      .replaceAll(/^\||\|$/gu, '')
      .split('|')
      .flatMap((text, column) =>
        text.trim() === '' ? [] : [{ row: index + 1, column: column + 1, ...content(text.trim()) }],
      ),
  );
  return {
    source: { path, sha256: path, bytes: 1 },
    format: 'csv',
    macros: false,
    grids: [{ sheet: '', hidden: false, cells }],
  };
}
