import { placeText, type RawCell } from '@kartlagg/model';
import type { Ledger } from '../ledger.js';
import type { Stamped } from '../stamp.js';
import type { Line } from './block-layout.js';

/** Row key to row number. The keys stand in the stamp's column; a repeated one is reported with what stands beside it. */
export function rowKeys(
  stamped: Stamped,
  lines: readonly Line[],
  ledger: Ledger,
): ReadonlyMap<string, number> {
  const { grid, cell } = stamped;
  const keys = keyCells(stamped, lines, (other) => other.column === cell.column);
  for (const { first, again } of keys.repeated) {
    const beside = grid.cells.filter((other) => other.row === again.row && other !== again);
    ledger.use(again);
    ledger.report('row.repeated', ledger.place(grid, beside.length === 0 ? [again] : beside), {
      first: placeText(ledger.place(grid, [first])),
    });
  }
  ledger.use(...keys.found.values());
  return new Map([...keys.found].map(([key, found]) => [key, found.row]));
}

/** Column key to column number. The keys stand in the stamp's row; a repeated one is reported with what stands below. */
export function columnKeys(
  stamped: Stamped,
  lines: readonly Line[],
  ledger: Ledger,
): ReadonlyMap<string, number> {
  const { grid, cell } = stamped;
  const keys = keyCells(stamped, lines, (other) => other.row === cell.row);
  for (const { first, again, line } of keys.repeated) {
    const below = grid.cells.filter((other) => other.column === again.column && other !== again);
    const place = placeText(ledger.place(grid, [first]));
    ledger.use(again);
    ledger.report('header.repeated-column', ledger.place(grid, below.length === 0 ? [again] : below), {
      column: line.label,
      first: place,
    });
  }
  ledger.use(...keys.found.values());
  return new Map([...keys.found].map(([key, found]) => [key, found.column]));
}

interface KeyCells {
  readonly found: ReadonlyMap<string, RawCell>;
  readonly repeated: readonly { readonly line: Line; readonly first: RawCell; readonly again: RawCell }[];
}

function keyCells(
  { grid, cell }: Stamped,
  lines: readonly Line[],
  isOnLine: (cell: RawCell) => boolean,
): KeyCells {
  const found = new Map<string, RawCell>();
  const repeated: { line: Line; first: RawCell; again: RawCell }[] = [];
  const byKey = new Map(lines.map((line) => [line.key, line]));
  for (const candidate of grid.cells) {
    const line = candidate === cell || !isOnLine(candidate) ? undefined : byKey.get(candidate.raw.trim());
    if (line === undefined) continue;
    const first = found.get(line.key);
    if (first === undefined) found.set(line.key, candidate);
    else repeated.push({ line, first, again: candidate });
  }
  return { found, repeated };
}
