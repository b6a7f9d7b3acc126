import type { PageSetup, Workbook, Worksheet, WorksheetView } from 'exceljs';
import { cellPosition, type SheetPlan } from '@kartlagg/model';
import { writeCell } from './write-cell.js';
import { rowHeights } from './row-heights.js';
import { writeGreyed } from './write-greyed.js';
import { writeInputs } from './write-inputs.js';
import { writeTable } from './write-table.js';

/** Adds a sheet to a workbook as its plan describes it. */
export async function writeSheet(workbook: Workbook, plan: SheetPlan): Promise<void> {
  const sheet = workbook.addWorksheet(plan.name, {
    properties: {
      defaultRowHeight: 15,
      ...(plan.tab !== undefined && { tabColor: { argb: `FF${plan.tab}` } }),
    },
    pageSetup: pageSetup(plan),
    headerFooter: { oddFooter: `&L${literal(plan.print.footer)}&R&A, &P (&N)` },
    views: [view(plan)],
  });
  for (const [index, { width, hidden }] of plan.columns.entries()) {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.hidden = hidden ?? false;
  }
  if (plan.table !== undefined) writeTable(sheet, plan, plan.table);
  for (const cell of plan.cells) writeCell(sheet, cell);
  writeInputs(sheet, plan.cells);
  writeGreyed(sheet, plan.greyed);
  for (const range of plan.merges ?? []) sheet.mergeCells(range);
  setRows(sheet, plan);
  if (plan.autoFilter !== undefined) sheet.autoFilter = plan.autoFilter;
  if (plan.locked === true) await sheet.protect('', ALLOWED);
}

/** On a protected sheet everything can be read and reached, and columns and rows be made wider. */
const ALLOWED = { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true };

function setRows(sheet: Worksheet, plan: SheetPlan): void {
  for (const [row, height] of rowHeights(plan)) sheet.getRow(row).height = height;
  for (const { row, height, hidden } of plan.rows) {
    const line = sheet.getRow(row);
    if (height !== undefined) line.height = height;
    if (hidden === true) line.hidden = true;
  }
}

/** A4, as many pages high as it needs and one wide unless the plan lets it be wider. */
function pageSetup({ print }: SheetPlan): Partial<PageSetup> {
  return {
    paperSize: 9,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: print.pagesWide ?? 1,
    fitToHeight: 0,
    margins: { left: 0.6, right: 0.6, top: 0.7, bottom: 0.8, header: 0.3, footer: 0.4 },
    ...(print.titleRows !== undefined && { printTitlesRow: print.titleRows }),
    ...(print.titleColumns !== undefined && { printTitlesColumn: print.titleColumns }),
    ...(print.area !== undefined && { printArea: print.area }),
  };
}

/** A footer's `&` begins a code, so a literal one is doubled. */
function literal(text: string): string {
  return text.replaceAll('&', '&&');
}

function view({ freeze, cursor, gridLines }: SheetPlan): Partial<WorksheetView> {
  const shared = { showGridLines: gridLines ?? true };
  const scrolls = freeze === undefined ? undefined : cellPosition(freeze);
  if (freeze === undefined || scrolls === undefined) {
    return { state: 'normal', ...shared, ...(cursor !== undefined && { activeCell: cursor }) };
  }
  const place = cellPosition(cursor ?? freeze) ?? scrolls;
  const within = place.row >= scrolls.row && place.column >= scrolls.column;
  return {
    state: 'frozen',
    ...shared,
    xSplit: scrolls.column - 1,
    ySplit: scrolls.row - 1,
    topLeftCell: freeze,
    activeCell: within && cursor !== undefined ? cursor : freeze,
  };
}
