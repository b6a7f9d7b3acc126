import type { FindingsList } from '@kartlagg/model';
import { lineCount } from '../write/line-count.js';

/** How wide the columns of the list are, in characters, and how high its rows, in points. */
export interface FindingsLayout {
  readonly widths: readonly number[];
  readonly intro: readonly number[];
  readonly heading: number;
  readonly lines: readonly number[];
}

/**
 * Columns as wide as what stands in them as long as a landscape page has room; longer texts are wrapped. The column of
 * links is as wide as the longest place: LibreOffice does not wrap a link.
 */
export function findingsLayout({ headings, lines, intro }: FindingsList): FindingsLayout {
  const natural = headings.map((heading, column) =>
    lines.reduce(
      (most, { texts }) => Math.max(most, longestLine(texts[column] ?? '')),
      Math.max(NARROWEST, heading.length * BOLD),
    ),
  );
  const widths = shared(natural, Math.min(1, headings.length - 1));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const height = (texts: readonly string[]): number =>
    rowHeight(
      Math.max(1, ...texts.map((text, column) => lineCount(text, roomIn(widths[column], column === 0)))),
    );
  return {
    widths,
    intro: intro.map((text) => Math.min(TALLEST, lineCount(text, total) * LINE + 2)),
    heading:
      rowHeight(
        Math.max(1, ...headings.map((text, column) => lineCount(text, roomIn(widths[column], true)))),
      ) + 4,
    lines: lines.map(({ texts }) => height(texts.slice(0, headings.length))),
  };
}

/** Characters that a landscape page has beside each other at a size that is easy to read. */
const PAGE = 140;
const NARROWEST = 8;
/** A column that asks for no more than this gets it. */
const MODEST = 24;
/** The same of the column of links: a sheet's name has at most 31 letters, and cells stand after it. */
const LINK = 60;
/** A text that is wrapped is never narrower. */
const READABLE = 36;
/** Characters that the air beside a text takes, and how wide letters are beside the digits that widths count in. */
const INDENT = 2;
const LETTER = 0.94;
const BOLD = 1.12;
const AIR = 3;
/** Points. */
const LINE = 15;
const ROW_AIR = 8;
const TALLEST = 409;

function longestLine(text: string): number {
  return text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
}

/** Modest columns get what they ask for; the others share what is left by how much they ask for, within reason. */
function shared(natural: readonly number[], links: number): readonly number[] {
  const isModest = (width: number, column: number): boolean => width <= (column === links ? LINK : MODEST);
  const modest = natural.filter(isModest);
  const room = PAGE - modest.reduce((sum, width) => sum + width + AIR, 0);
  const weights = natural
    .filter((width, column) => !isModest(width, column))
    .reduce((sum, width) => sum + Math.sqrt(width), 0);
  return natural.map((width, column) => {
    if (isModest(width, column)) return Math.ceil(width) + AIR;
    const least = column === links ? LINK : READABLE;
    return Math.max(least, Math.min(width + AIR, Math.floor((room * Math.sqrt(width)) / weights)));
  });
}

function roomIn(width = NARROWEST, bold = false): number {
  return Math.max(1, Math.floor((width - INDENT) / LETTER / (bold ? BOLD : 1)));
}

function rowHeight(lines: number): number {
  return Math.min(TALLEST, lines * LINE + ROW_AIR);
}
