import type { RawCell } from '@kartlagg/model';
import { bodyKind } from './body-value.js';
import type { LayoutContext } from './context.js';
import { findHeading, type Bounds, type FoundHeading } from './find-heading.js';
import { headingBlocks, type HeadingBlock } from './heading-block.js';
import { headingRuns, type HeadingRun } from './heading-row.js';
import { isPair } from './heading-title.js';
import { headlessBlock } from './headless-block.js';
import { cellIn, type Sheet, type SheetRow } from './sheet.js';

/** The headings of a table, and the index of their lowest row. */
export interface Beginning {
  readonly block: HeadingBlock;
  readonly last: number;
}

const WIDEST = 16_384;

/**
 * The tables whose headings begin in a row: below texts that say something, numbers stand. Or a table without headings,
 * whose first row this is.
 *
 * @param free The cells of the row that belong to no open table.
 * @param open The blocks of the open tables.
 */
export function findBeginnings(
  sheet: Sheet,
  index: number,
  free: readonly RawCell[],
  open: readonly HeadingBlock[],
  context: LayoutContext,
): readonly Beginning[] {
  const found: Beginning[] = [];
  for (const run of headingRuns(free, context)) {
    if (isTitlePair(run, sheet.rows[index + 1], context)) continue;
    const blocks = [...open, ...found.map(({ block }) => block)];
    const heading = findHeading(sheet, index, run, boundsOf(run[0], blocks), context);
    for (const block of headingBlocks(heading, sheet, context))
      if (hasNumbers(block, heading)) found.push({ block, last: heading.last });
  }
  if (found.length > 0) return found;
  const block = headlessBlock(sheet, index, free, context);
  return block === undefined ? [] : [{ block, last: index }];
}

/** `Kommun: | Lund` above anything but numbers. */
function isTitlePair(run: HeadingRun, below: SheetRow | undefined, context: LayoutContext): boolean {
  const [first, second, third] = run;
  if (second === undefined || third !== undefined || !isPair(first, second, context)) return false;
  const value = below === undefined ? undefined : cellIn(below, second.column);
  return below?.row !== first.row + 1 || value === undefined || bodyKind(value) === 'text';
}

/** The columns between the open tables. */
function boundsOf({ column }: RawCell, open: readonly HeadingBlock[]): Bounds {
  let [left, right] = [1, WIDEST];
  for (const block of open) {
    if (block.right < column) left = Math.max(left, block.right + 1);
    if (block.left > column) right = Math.min(right, block.left - 1);
  }
  return { left, right };
}

/**
 * True where numbers stand below a heading that is no label's; or in the only column without one, beside labels whose
 * heading names a variable and nothing else.
 */
function hasNumbers({ columns }: HeadingBlock, { profiles }: FoundHeading): boolean {
  const numbers = columns.filter(({ kind }) => kind === 'number');
  const isHeaded = columns.every(({ parts }) =>
    parts.every(({ sense }) => sense.unknown.length + sense.years.length === 0 && sense.place === undefined),
  );
  return numbers.some(
    ({ column, parts }) =>
      (parts.length > 0 || (numbers.length === 1 && isHeaded)) && (profiles.get(column)?.numbers ?? 0) > 0,
  );
}
