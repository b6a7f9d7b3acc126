import type { Mapping, Workbook } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { layoutContext, type LayoutContext } from './context.js';
import { layoutOf, type FoundLayout } from './layout-of.js';
import { mappedHeadings } from './mapped-headings.js';
import { scanSheet } from './scan-sheet.js';
import { sheetOf } from './sheet.js';
import type { TableLayout, Understanding } from './table-layout.js';
import { tableSayings } from './table-sayings.js';

/** How a file that is no form of ours is to be understood. */
export interface UnderstandOptions {
  /** Tried first, wherever their headings stand. */
  readonly mappings?: readonly Mapping[];
  /** True for published figures: of any level, any year and any measure. */
  readonly published?: boolean;
}

/**
 * Finds every table of numbers in a workbook that is no form of ours, and what its columns are. What could mean several
 * things is `unclear`, never guessed; a list with a row for each person is never a table.
 *
 * The time is in proportion to the number of cells.
 */
export function understandTables(
  workbook: Workbook,
  survey: Survey,
  { mappings = [], published = false }: UnderstandOptions = {},
): Understanding {
  const context = layoutContext(survey, published);
  const found: FoundLayout[] = [];
  const personRows: { grid: TableLayout['grid']; rows: number }[] = [];
  const used = new Set<Mapping>();
  for (const grid of workbook.grids) {
    const sheet = sheetOf(grid);
    const scanned = scanSheet(sheet, mappedHeadings(sheet, mappings, context), context);
    if (scanned.personRows > 0) personRows.push({ grid, rows: scanned.personRows });
    const sayings = tableSayings(sheet, scanned, context);
    for (const table of scanned.tables) {
      const layout = layoutOf(table, sheet, sayings(table), workbook.source.path, context);
      if (layout === undefined) continue;
      found.push(layout);
      if (table.mapped !== undefined) used.add(table.mapped.mapping);
    }
  }
  return {
    ...withoutOtherYears(found, context),
    personRows,
    mappingsUsed: mappings.filter((mapping) => used.has(mapping)),
  };
}

/** A table of another year is not read where another table is of the round's; alone, it is read and its year is told. */
function withoutOtherYears(
  found: readonly FoundLayout[],
  { published }: LayoutContext,
): Pick<Understanding, 'tables' | 'otherYears'> {
  const hasRound = !published && found.some(({ codes }) => codes.namesRound);
  const isOther = ({ codes }: FoundLayout): boolean => hasRound && codes.otherYears.length > 0;
  const years = found.flatMap((one) =>
    isOther(one)
      ? []
      : one.codes.otherYears.map(({ saying: { cell }, year }) => ({
          grid: one.layout.grid,
          year,
          ...(cell !== undefined && { cell }),
        })),
  );
  const known = new Set<object>();
  return {
    tables: found.map((one) => (isOther(one) ? ofOtherYear(one.layout) : one.layout)),
    otherYears: years.filter(({ grid, cell = grid }) => !known.has(cell) && known.add(cell)),
  };
}

function ofOtherYear(layout: TableLayout): TableLayout {
  return {
    ...layout,
    columns: layout.columns.map((column) =>
      column.meaning.is === 'count' ? { ...column, meaning: { is: 'ignored', why: 'other-year' } } : column,
    ),
  };
}
