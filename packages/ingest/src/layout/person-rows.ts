import type { RawCell } from '@kartlagg/model';
import { bodyKind } from './body-value.js';
import type { LayoutContext } from './context.js';
import { headingRuns } from './heading-row.js';
import type { Sense } from './sense.js';
import { cellIn, cellsBetween, type Sheet, type SheetRow } from './sheet.js';

/** A list without anything that points out a person must be at least this long to be one of persons. */
const MANY = 5;
/** As many rows as are looked at for numbers and ages. */
const LOOK = 30;

/**
 * How many rows below a row of headings hold one person each; 0 where they hold none. Headings that point out a person
 * say so, and headings of variables alone, without any column of numbers.
 */
export function personRowsBelow(
  sheet: Sheet,
  index: number,
  cells: readonly RawCell[],
  context: LayoutContext,
): number {
  const [run, ...others] = headingRuns(cells, context);
  if (run === undefined || others.length > 0 || run.length < cells.length || run.length < 2) return 0;
  const heads = run.map((cell) => ({ cell, sense: context.senseOf(cell.shown) }));
  const variables = new Set(heads.flatMap(({ sense }) => named(sense)));
  const [left, right] = [run[0].column, run.at(-1)?.column ?? run[0].column];
  const below = sheet.rows.slice(index + 1, index + 1 + LOOK).map((row) => ({
    row: row.row,
    cells: cellsBetween(row, left, right + 1),
  }));
  const isList =
    variables.has('person') ||
    isCaseList(
      variables,
      heads.map(({ sense }) => sense),
      context,
    ) ||
    isUncounted(heads, variables, below, context);
  return isList ? countRows(sheet, index, left, right) : 0;
}

function named({ phrases }: Sense): readonly string[] {
  return phrases.flatMap((meanings) =>
    meanings.flatMap((meaning) => (meaning.is === 'variable' ? [meaning.variable] : [])),
  );
}

/** A name, a case number or an address beside something that is asked of each person. */
function isCaseList(
  variables: ReadonlySet<string>,
  senses: readonly Sense[],
  { vocabulary }: LayoutContext,
): boolean {
  const asked = vocabulary.divisions.some((variable) => variables.has(variable));
  return variables.has('case') && asked && !senses.some(counts);
}

function counts({ phrases, years, place }: Sense): boolean {
  const isCounted = phrases.some((meanings) => meanings.every(({ is }) => is !== 'variable'));
  return isCounted || years.length > 0 || place !== undefined;
}

/** Variables alone and many rows; or ages in single years, and at most a number of children. */
function isUncounted(
  heads: readonly { readonly cell: RawCell; readonly sense: Sense }[],
  variables: ReadonlySet<string>,
  below: readonly SheetRow[],
  { vocabulary }: LayoutContext,
): boolean {
  const asked = vocabulary.divisions.filter((variable) => variables.has(variable));
  if (asked.length < 2 || below.filter(({ cells }) => cells.length > 1).length < MANY) return false;
  const labelled = new Set(heads.filter(({ sense }) => !counts(sense)).map(({ cell }) => cell.column));
  const counted = heads.filter(({ sense }) => counts(sense));
  const hasOtherNumbers = below.some(({ cells }) =>
    cells.some((cell) => !labelled.has(cell.column) && bodyKind(cell) !== 'text'),
  );
  if (counted.length === 0) return !hasOtherNumbers;
  const age = heads.find(({ sense }) => named(sense).includes('age'))?.cell.column;
  return (
    age !== undefined && haveSingleYears(below, age) && counted.every(({ sense }) => saysChildren(sense))
  );
}

function haveSingleYears(below: readonly SheetRow[], column: number): boolean {
  const ages = below.flatMap((row) => cellIn(row, column)?.shown.trim() ?? []);
  const single = ages.filter((age) => /^(?:1[89]|[2-9]\d|1[01]\d)$/u.test(age));
  return single.length >= MANY && single.length * 10 >= ages.length * 8;
}

function saysChildren({ phrases }: Sense): boolean {
  return phrases.some((meanings) =>
    meanings.some((meaning) => meaning.is === 'code' && meaning.code === 'children'),
  );
}

function countRows(sheet: Sheet, index: number, left: number, right: number): number {
  return sheet.rows.slice(index + 1).filter((row) => cellsBetween(row, left, right).length > 1).length;
}
