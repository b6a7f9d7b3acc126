import { bodyKind } from './body-value.js';
import type { LayoutContext } from './context.js';
import { isLabel } from './heading-row.js';
import { cellsBetween, type SheetRow } from './sheet.js';

/** What stands in a column below its heading, as far as one looks down. */
export interface ColumnProfile {
  numbers: number;
  texts: number;
}

/** Counts what stands in each column of some rows. */
export function columnProfiles(
  rows: readonly SheetRow[],
  left: number,
  right: number,
  context: LayoutContext,
): ReadonlyMap<number, ColumnProfile> {
  const profiles = new Map<number, ColumnProfile>();
  for (const row of rows)
    for (const cell of cellsBetween(row, left, right)) {
      const profile = profiles.get(cell.column) ?? { numbers: 0, texts: 0 };
      profiles.set(cell.column, profile);
      if (bodyKind(cell) === 'text' || isLabel(cell, context)) profile.texts += 1;
      else profile.numbers += 1;
    }
  return profiles;
}
