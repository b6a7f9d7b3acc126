import { textIn, type Interpretation, type InterpretedColumn, type Language } from '@kartlagg/model';
import {
  fromWords,
  interpretationHeadings,
  notReadWords,
  readAsWords,
  shownPath,
  tableHeading,
  whyWords,
} from '@kartlagg/wording';
import { alignedRows } from './aligned-rows.js';
import type { TextOptions } from './finding-lines.js';
import { wrappedLines } from './wrapped-lines.js';

/** So many columns are named where a table's reading is told in one sentence. */
const NAMED = 8;
/** A heading over several rows can be long; what is cut ends in `…`. */
const LONGEST_HEADING = 32;

/** How one table was read, in a sentence: what its columns are, and how many are not read. */
export function shortInterpretation(
  { sheet, range, columns }: Interpretation,
  options: TextOptions,
): string[] {
  const { language, width } = options;
  const meanings = [...new Set(columns.flatMap((column) => meaningOf(column, language) ?? []))];
  const rest = meanings.length - NAMED;
  const named = rest > 0 ? [...meanings.slice(0, NAMED), `… (${rest})`] : meanings;
  const unread = columns.filter(({ meaning }) => meaning === null).length;
  return wrappedLines(`  ${readAsWords(shownPath(sheet), range, named, unread, language)}`, width, '    ');
}

/**
 * How one table was read, column by column: its letters, its heading, what it became and why. What holds for all of
 * the table stands beneath, with where it was found.
 */
export function interpretationLines(interpretation: Interpretation, { language }: TextOptions): string[] {
  const { sheet, range, columns, fixed } = interpretation;
  const rows = [
    interpretationHeadings(language),
    ...columns.map((column) => [
      column.column,
      cut(column.heading),
      meaningOf(column, language) ??
        notReadWords(
          (column.readings ?? []).map((reading) => textIn(reading, language)),
          language,
        ),
      column.meaning === null && column.how === undefined ? '' : whyWords(column.how, language),
    ]),
    ...fixed.map(({ what, from, cell }) => ['', '', textIn(what, language), fromWords(from, cell, language)]),
  ];
  return [`  ${tableHeading(shownPath(sheet), range, language)}`, ...alignedRows(rows, '    ')];
}

function meaningOf({ meaning }: InterpretedColumn, language: Language): string | undefined {
  return meaning === null ? undefined : textIn(meaning, language);
}

/** A heading may hold anything: what looks like a personal number is hidden. */
function cut(heading: string): string {
  const letters = [...shownPath(heading.replaceAll(/\s+/gu, ' '))];
  return letters.length <= LONGEST_HEADING
    ? letters.join('')
    : `${letters.slice(0, LONGEST_HEADING - 1).join('')}…`;
}
