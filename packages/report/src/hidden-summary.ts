import type { ProtectedTable } from '@kartlagg/disclosure';
import type { Level, Text } from '@kartlagg/model';
import { isShown } from './table/table-symbols.js';

/** How much of a table is hidden, and by which policy. It says nothing of what the hidden numbers are. */
export interface HiddenRow {
  readonly table: string;
  readonly title: Text;
  readonly level: Level;
  /** Hidden cells. */
  readonly hidden: number;
  /** Cells that have a number, shown or hidden. */
  readonly cells: number;
  /** Between 0 and 1. */
  readonly share: number;
  readonly policy: { readonly name: Text; readonly legend: Text };
}

/** One row per table, in the order of the tables. */
export function hiddenSummary(tables: readonly ProtectedTable[]): HiddenRow[] {
  return tables.map((table) => {
    const hidden = table.cells.filter(({ status }) => status === 'suppressed').length;
    const cells = hidden + table.cells.filter((cell) => isShown(cell) || cell.status === 'range').length;
    return {
      table: table.id,
      title: table.title,
      level: table.level,
      hidden,
      cells,
      share: cells === 0 ? 0 : hidden / cells,
      policy: { name: table.protection.name, legend: table.protection.legend },
    };
  });
}
