import type { LayoutContext } from './context.js';
import type { OpenTable } from './open-table.js';
import type { Sheet } from './sheet.js';
import { sayingsOf, titleSaying, type Saying } from './title-sayings.js';
import type { ScannedSheet } from './scan-sheet.js';

/** What is said around one table, from the nearest to the farthest. */
export interface TableSayings {
  /** The text that begins this part of the table. */
  readonly section: Saying | undefined;
  /** Titles directly above it. */
  readonly own: readonly Saying[];
  /** Titles further up its sheet, or above a table beside it. */
  readonly above: readonly Saying[];
  readonly sheetName: Saying | undefined;
}

/** Finds what is said around each table of a sheet. */
export function tableSayings(
  sheet: Sheet,
  { tables, others }: ScannedSheet,
  context: LayoutContext,
): (table: OpenTable) => TableSayings {
  const inOrder = others.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const sayings = sayingsOf(inOrder, context);
  const name = titleSaying(sheet.grid.sheet, context);
  const sheetName = name?.isSure === true ? name : undefined;
  const widths = new Map(
    sayings.map((saying) => {
      const { row = 0, column = 0 } = saying.label ?? saying.cell ?? {};
      const merge = sheet.mergesFrom(row).find(({ fromColumn }) => fromColumn === column);
      return [
        saying,
        { row, from: column, to: Math.max(merge?.toColumn ?? column, saying.cell?.column ?? column) },
      ];
    }),
  );
  return (table) => {
    const { block } = table;
    const top = block.rows[0]?.row ?? table.body[0]?.row ?? 0;
    const floor = bottomAbove(table, top, tables);
    const beside = tables.filter(
      (other) =>
        other.block !== block &&
        topOf(other) - 1 <= (table.body.at(-1)?.row ?? top) &&
        bottomOf(other) >= top,
    );
    const own: Saying[] = [];
    const above: Saying[] = [];
    for (const saying of sayings) {
      const place = widths.get(saying);
      if (place === undefined || place.row >= top) continue;
      const meets = place.from <= block.right && place.to >= block.left;
      const isOthers = beside.some(
        (other) => place.from <= other.block.right && place.to >= other.block.left,
      );
      if (place.row > floor && (meets || !isOthers)) own.unshift(saying);
      else above.unshift(saying);
    }
    const section =
      table.section === undefined ? undefined : titleSaying(table.section.shown, context, table.section);
    return { section, own, above, sheetName };
  };
}

function topOf({ block, body }: OpenTable): number {
  return block.rows[0]?.row ?? body[0]?.row ?? 0;
}

function bottomOf({ body }: OpenTable): number {
  return body.at(-1)?.row ?? 0;
}

/** The last row of the nearest table above that shares columns with this one. */
function bottomAbove(table: OpenTable, top: number, tables: readonly OpenTable[]): number {
  let bottom = 0;
  for (const other of tables) {
    const isAbove = other.block !== table.block && bottomOf(other) < top;
    const meets = other.block.left <= table.block.right && other.block.right >= table.block.left;
    if (isAbove && meets) bottom = Math.max(bottom, bottomOf(other));
  }
  return bottom;
}
