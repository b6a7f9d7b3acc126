import { lineCount } from '../write/line-count.js';

/** How long the sides of a sheet's cells are, in pixels; 0 where they are hidden. */
export interface CellSizes {
  width(column: number): number;
  height(row: number): number;
}

/** Where a comment's box stands: the eight numbers of an anchor, and its size in points. */
export interface CommentBox {
  /** Left column and pixels into it, top row and pixels, then the same for right and bottom; counted from 0. */
  readonly anchor: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A box beside a cell, large enough for a comment, laid over the sheet's own columns and rows. Rows and columns of the
 * cell count from 1. Source of the anchor: ECMA-376 part 4, 19.4.2.1.
 */
export function commentBox(row: number, column: number, comment: string, sizes: CellSizes): CommentBox {
  const height = Math.min(TALLEST, lineCount(comment, LETTERS) * LINE + AIR);
  const left = Math.min(column + 1, LAST_COLUMN - 30);
  const top = Math.max(1, Math.min(row - 1, LAST_ROW - 40));
  const right = along(left, ASIDE + WIDTH, (at) => sizes.width(at), LAST_COLUMN);
  const bottom = along(top, DOWN + height, (at) => sizes.height(at), LAST_ROW);
  const anchor = [left - 1, ASIDE, top - 1, DOWN, right.at - 1, right.into, bottom.at - 1, bottom.into];
  return { anchor: anchor.join(', '), width: WIDTH * 0.75, height: height * 0.75 };
}

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
/** Pixels, and letters of a line at 9 points. */
const WIDTH = 340;
const LETTERS = 52;
const LINE = 17;
const AIR = 14;
const TALLEST = 640;
const ASIDE = 15;
const DOWN = 4;

/** The line that lies so many pixels after the beginning of line `from`, and how far into it. */
function along(
  from: number,
  pixels: number,
  length: (at: number) => number,
  last: number,
): { readonly at: number; readonly into: number } {
  let at = from;
  let left = pixels;
  while (at < last && left >= length(at)) {
    left -= length(at);
    at += 1;
  }
  return { at, into: Math.min(left, length(at)) };
}
