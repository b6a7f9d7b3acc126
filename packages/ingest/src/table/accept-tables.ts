import { placeText, type Grid, type RawCell } from '@kartlagg/model';
import type { Ledger } from '../ledger.js';
import type { Draft } from './draft.js';
import type { Entry, TableReading } from './read-table.js';

/** A table that has been read, and what its reading would enter in the account. */
export interface DraftedTable {
  readonly reading: TableReading;
  readonly draft: Draft;
  /** Every cell of the table, its headings too. */
  readonly cells: readonly RawCell[];
}

/**
 * Takes each number of a file once. A table that answers just the questions of earlier ones is left out and named: as the same
 * again, or as one too many where some number differs. In other tables, a number that stands earlier too is a check on
 * it: it is reported where it differs, and never counted. Reports that it is not told whose the numbers are: nothing of
 * such a table is used.
 *
 * @returns The tables that count, with the entries that no earlier table has.
 */
export function acceptTables(
  tables: readonly DraftedTable[],
  ledger: Ledger,
): readonly { readonly reading: TableReading; readonly own: readonly Entry[] }[] {
  const earlier = new Map<string, Entry>();
  const onSheet = new Map<Grid, number>();
  for (const { reading } of tables)
    onSheet.set(reading.layout.grid, (onSheet.get(reading.layout.grid) ?? 0) + 1);
  let isPlaceless = false;
  const accepted = tables.flatMap(({ reading, draft, cells }) => {
    const said = reading.entries.filter(({ answer }) => answer.state !== 'blank');
    const first = earlier.get(said[0]?.key ?? '');
    if (first !== undefined && said.every(({ key }) => earlier.has(key))) {
      const { grid } = reading.layout;
      const at = ledger.place(grid, onSheet.get(grid) === 1 ? [] : cells);
      const isSame = said.every((entry) => isEqual(entry, earlier.get(entry.key)));
      ledger.report(isSame ? 'sheet.same-as' : 'sheet.repeated', at, { first: first.layout.grid.sheet });
      return [];
    }
    const hasNoPlace = said.some(({ answer }) => answer.geo === '');
    isPlaceless ||= hasNoPlace;
    if (hasNoPlace || !reading.isRead) draft.tell(ledger);
    else draft.enter(ledger);
    for (const entry of said) reportDifference(entry, earlier.get(entry.key), ledger);
    const own = reading.entries.filter(({ key }) => !earlier.has(key));
    for (const entry of said) if (!earlier.has(entry.key)) earlier.set(entry.key, entry);
    return [{ reading, own }];
  });
  if (isPlaceless) ledger.report('file.municipality-missing', ledger.file());
  return accepted;
}

/** True for the same number, or for the same text that is none. */
function isEqual({ answer, raw }: Entry, other: Entry | undefined): boolean {
  return answer.value === other?.answer.value && (answer.value !== null || raw === other.raw);
}

function reportDifference(entry: Entry, other: Entry | undefined, ledger: Ledger): void {
  if (other === undefined || isEqual(entry, other)) return;
  const { at, state } = entry.answer;
  if (state === 'given') ledger.report('row.repeated', at, { first: placeText(other.answer.at) });
}
