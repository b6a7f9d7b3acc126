import type { RawCell } from '@kartlagg/model';
import { bodyKind } from './body-value.js';
import type { LayoutContext } from './context.js';
import { saysSomething, type Sense } from './sense.js';

/** Cells that stand beside each other and could be headings. */
export type HeadingRun = readonly [RawCell, ...RawCell[]];

/** The runs of cells in a row that could be headings: texts, of which most say something, and years or codes among them. */
export function headingRuns(cells: readonly RawCell[], context: LayoutContext): readonly HeadingRun[] {
  const runs: RawCell[][] = [[]];
  for (const cell of cells) {
    if (couldBeHeading(cell, context)) runs.at(-1)?.push(cell);
    else runs.push([]);
  }
  return runs.flatMap((run) => {
    const [first, ...others] = run;
    return first !== undefined && isHeadingRun(run, context) ? [[first, ...others] as const] : [];
  });
}

/** Most headings are short: a sentence is none. */
const LONGEST_HEADING = 120;

function couldBeHeading(cell: RawCell, context: LayoutContext): boolean {
  if (cell.kind === 'date' || cell.shown.length > LONGEST_HEADING) return false;
  return bodyKind(cell) === 'text' || isLabel(cell, context) || isNumericHeading(cell, context);
}

/** True for a text that a list has as a name, also where it looks like a number in doubt: `18–24`. */
export function isLabel(cell: RawCell, { senseOf }: LayoutContext): boolean {
  if (cell.kind !== 'text') return false;
  const { phrases, unknown, years } = senseOf(cell.shown);
  return (
    unknown.length === 0 &&
    years.length === 0 &&
    phrases.some((meanings) => meanings.some((meaning) => meaning.is === 'code' && !meaning.weak))
  );
}

/** A year, the code of a municipality, or a code that is a single digit. */
function isNumericHeading(cell: RawCell, { senseOf, survey }: LayoutContext): boolean {
  const text = cell.shown.trim();
  if (cell.formula !== undefined) return false;
  if (/^\d{4}$/u.test(text))
    return senseOf(text).years.length > 0 || survey.geography.municipality(text) !== undefined;
  return /^\d$/u.test(text) && senseOf(text).phrases.length > 0;
}

/**
 * Half of the cells must say something. Where some are numbers, the first text must be no label of a row: `Situation |
 * 2017 | 2023` are headings, `Situation 1 | 2017 | 2023` are not.
 */
function isHeadingRun(run: readonly RawCell[], context: LayoutContext): boolean {
  const known = run.filter((cell) => saysSomething(context.senseOf(cell.shown))).length;
  if (known === 0 || known * 2 < run.length) return false;
  const numbers = run.filter((cell) => bodyKind(cell) !== 'text' && !isLabel(cell, context));
  if (numbers.length === 0) return true;
  const texts = new Set(numbers.map(({ shown }) => shown.trim()));
  if (texts.size < numbers.length || !rises(numbers)) return false;
  const areLong = [...texts].every(({ length }) => length === 4);
  const first = run.find((cell) => bodyKind(cell) === 'text' || isLabel(cell, context));
  if (first === undefined) return numbers.length > 1 && areLong;
  const sense = context.senseOf(first.shown);
  return areLong ? !isRowLabel(sense) : numbers.length > 1 && namesVariable(sense);
}

/** Codes and years stand in order, and are of one kind: as many digits in each. */
function rises(cells: readonly RawCell[]): boolean {
  const numbers = cells.map(({ shown }) => shown.trim());
  const isUp = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? ''));
  const isDown = numbers.every((number, at) => at === 0 || number < (numbers[at - 1] ?? ''));
  return numbers.every(({ length }) => length === numbers[0]?.length) && (isUp || isDown);
}

function isRowLabel(sense: Sense): boolean {
  const coded = sense.phrases.some((meanings) => meanings.some(({ is }) => is === 'code' || is === 'total'));
  return (sense.place !== undefined || coded) && !namesVariable(sense);
}

/** True for a text that holds the name of a variable. */
export function namesVariable({ phrases }: Sense): boolean {
  return phrases.some((meanings) => meanings.some(({ is }) => is === 'variable'));
}
