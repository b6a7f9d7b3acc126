import type { CellKey } from '@kartlagg/model';
import type { StatCell, StatTable } from '../src/stat-table.js';

/** The cell of a table where the named codes stand and every other dimension is its total, or its only place. */
export function cellAt(
  tables: readonly StatTable[],
  id: string,
  codes: CellKey,
  measure = 'persons',
): StatCell {
  const table = tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  const key = Object.fromEntries(
    table.dimensions.map(({ id: dimension, categories }) => {
      const standing = categories.find(({ role }) => role === 'total') ?? categories[0];
      return [dimension, codes[dimension] ?? standing?.code];
    }),
  );
  const found = table.cells.find(
    (cell) => cell.measure === measure && table.dimensions.every(({ id: at }) => cell.key[at] === key[at]),
  );
  if (found === undefined) throw new Error(`no cell ${JSON.stringify(key)} in ${id}`);
  return found;
}

/** Its number, or its status where there is none. */
export function shown(
  tables: readonly StatTable[],
  id: string,
  codes: CellKey,
  measure = 'persons',
): number | string {
  const cell = cellAt(tables, id, codes, measure);
  return 'value' in cell ? cell.value : cell.status;
}
