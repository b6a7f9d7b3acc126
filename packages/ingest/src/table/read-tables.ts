import type { Count, Grid, RawCell, Workbook } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { IngestOptions } from '../ingest-options.js';
import { interpretationOf } from '../layout/interpretation-of.js';
import type { TableLayout, Understanding } from '../layout/table-layout.js';
import type { Ledger } from '../ledger.js';
import { NOTHING_READ, type Reading } from '../reading.js';
import { acceptTables, type DraftedTable } from './accept-tables.js';
import { Draft } from './draft.js';
import { layoutText } from './layout-text.js';
import { nameNotes } from './name-notes.js';
import { noteFixedCodes } from './note-fixed-codes.js';
import { readTable, type Entry, type TableReading } from './read-table.js';
import { statedTotals } from './stated-totals.js';
import { fileContext } from './table-context.js';

/**
 * Reads the tables of a file that is no form of ours. Reports everything around and between them that cannot be used, and
 * notes how they were understood.
 */
export function readTables(
  workbook: Workbook,
  { tables, otherYears }: Understanding,
  survey: Survey,
  ledger: Ledger,
  options: IngestOptions,
): Reading {
  const context = fileContext(workbook, survey, ledger, options);
  const accepted = acceptTables(draftedTables(tables, context), ledger);
  const readings = accepted.map(({ reading }) => reading);
  const layouts = readings.map(({ layout }) => layout);
  noteFixedCodes(layouts, context, ledger);
  noteLayouts(readings, survey, ledger);
  for (const { grid, cell, year } of otherYears) {
    const cells = cell === undefined ? [] : [cell];
    ledger.useAll(cells);
    ledger.remark('sheet.other-year', ledger.place(grid, cells), {
      found: year,
      expected: `${survey.round.year}`,
    });
  }
  const own = accepted.flatMap((table) => table.own);
  const placed = own.filter(({ answer }) => answer.geo !== '');
  const known = {
    municipality: only(placed.map(({ answer, level }) => (level === 'municipality' ? answer.geo : null))),
    round: only(own.map(({ answer }) => answer.round)),
  };
  nameNotes(workbook, tables, survey, known.municipality, ledger);
  // Shares alone, or columns that nobody knows: a delivery without an answer is never accepted.
  if (own.length === 0 && options.published !== true && !ledger.hasErrors())
    ledger.remark('file.not-understood', ledger.file());
  return {
    ...NOTHING_READ,
    form: readings.every(({ isTidy }) => isTidy) ? 'tidy' : 'table',
    ...known,
    interpretations: tables.map((layout) => interpretationOf(layout, survey)),
    counts: placed.flatMap(asCount),
    answers: placed.map(({ answer }) => answer),
    checks:
      options.published === true
        ? []
        : [...readings.flatMap(({ checks }) => checks), ...statedTotals(accepted, survey)],
    complete: readings.every(({ complete }) => complete),
  };
}

function draftedTables(
  tables: readonly TableLayout[],
  context: ReturnType<typeof fileContext>,
): readonly DraftedTable[] {
  const rowsOf = new Map<Grid, ReadonlyMap<number, readonly RawCell[]>>();
  return tables.map((layout) => {
    const rows = rowsOf.get(layout.grid) ?? cellsByRow(layout.grid);
    rowsOf.set(layout.grid, rows);
    const account = new Draft();
    return {
      reading: readTable({ ...context, layout, account, rows }),
      draft: account,
      cells: cellsOf(layout),
    };
  });
}

function cellsByRow({ cells }: Grid): ReadonlyMap<number, readonly RawCell[]> {
  const rows = new Map<number, RawCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

function cellsOf({ grid, headings, columns, firstRow, lastRow }: TableLayout): readonly RawCell[] {
  const heads = new Set(headings);
  const known = new Set(columns.map(({ column }) => column));
  return grid.cells.filter(
    (cell) => heads.has(cell) || (cell.row >= firstRow && cell.row <= lastRow && known.has(cell.column)),
  );
}

/** Says how each sheet was understood that has other than tidy tables. */
function noteLayouts(readings: readonly TableReading[], survey: Survey, ledger: Ledger): void {
  const sheets = new Map<Grid, { sv: string[]; en: string[] }>();
  for (const { layout, isTidy } of readings) {
    if (isTidy) continue;
    const texts = sheets.get(layout.grid) ?? { sv: [], en: [] };
    const { sv, en = sv } = layoutText(layout, survey);
    texts.sv.push(sv);
    texts.en.push(en);
    sheets.set(layout.grid, texts);
  }
  for (const [grid, { sv, en }] of sheets)
    ledger.remark('sheet.read-as', ledger.place(grid), {
      layout: { sv: sv.join('; '), en: en.join('; ') },
    });
}

/** The one value that all have; null where they differ or there are none. */
function only(values: readonly (string | null)[]): string | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function asCount({ answer, level, version, citation }: Entry): readonly Count[] {
  if (answer.value === null) return [];
  const { round, geo, measure, codes, value, exactness, at } = answer;
  return [
    {
      round,
      geo,
      level,
      measure,
      codes,
      value,
      exactness,
      version,
      ...(citation !== undefined && { citation }),
      at,
    },
  ];
}
