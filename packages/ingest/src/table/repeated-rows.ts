import { placeText } from '@kartlagg/model';
import type { ReadRow } from './read-row.js';
import type { Entry } from './read-table.js';
import { tablePlace, type TableContext } from './table-context.js';

/** Uses what was understood of a table's rows. Reports rows that count what an earlier row of the table counts. */
export function repeatedRows(
  rows: readonly ReadRow[],
  context: TableContext,
): { readonly entries: readonly Entry[]; readonly wholes: readonly Entry[] } {
  const first = new Map<string, Entry>();
  const entries: Entry[] = [];
  const wholes: Entry[] = [];
  for (const read of rows) {
    const said = read.entries.filter(({ answer }) => answer.state !== 'blank');
    const again = said.find(({ key }) => first.has(key));
    const before = first.get(again?.key ?? '');
    if (again !== undefined && before !== undefined) {
      const at = tablePlace(context, [...read.row.cells.values()], again.answer.at.what);
      context.account.report('row.repeated', at, { first: placeText(before.answer.at) });
      continue;
    }
    for (const entry of said) first.set(entry.key, entry);
    context.account.useAll(read.understood);
    entries.push(...read.entries);
    wholes.push(...read.wholes);
  }
  return { entries, wholes };
}
