import type { How } from '../codecs/reading.js';
import { DEFAULT_MEASURE } from '../question.js';
import type { LayoutContext } from './context.js';
import { readPart, type Neighbours, type PartReading } from './part-reading.js';
import type { BlockColumn, HeadingPart } from './spread-headings.js';
import { ALL_PLACES, type ColumnMeaning } from './table-layout.js';

/** What a column's headings say it holds. */
export interface HeadingMeaning {
  readonly meaning: ColumnMeaning;
  readonly how?: How;
}

/** Reads the headings above a column of numbers, all columns of the table being its neighbours. */
export function headingMeanings(
  columns: readonly BlockColumn[],
  context: LayoutContext,
): ReadonlyMap<number, HeadingMeaning> {
  const numbers = columns.filter(({ kind }) => kind === 'number');
  const about = namedVariables(columns);
  const deepest = Math.max(
    0,
    ...new Set(numbers.map(({ parts, perhaps = [] }) => parts.length + perhaps.length)),
  );
  const levels = Array.from({ length: deepest }, (_, at) => neighbours(numbers, at + 1, about));
  const read = (parts: readonly HeadingPart[]): HeadingMeaning =>
    joined(
      parts.map((part, at) =>
        readPart(part.text, part.sense, levels[parts.length - at - 1] ?? NO_NEIGHBOURS, context),
      ),
      context,
    );
  const meanings = numbers.map((column): [number, HeadingMeaning] => {
    const sure = read(column.parts);
    if (column.perhaps === undefined) return [column.column, sure];
    const other = read([...column.perhaps, ...column.parts]);
    return [column.column, { meaning: { is: 'unclear', readings: [other.meaning, sure.meaning] } }];
  });
  return new Map(withPlaces(meanings));
}

/**
 * The variables that headings name without saying a code: `Situation` over 1 to 4, `Kön` in a corner beside another. The
 * only name over a label column is that of the labels.
 */
function namedVariables(columns: readonly BlockColumn[]): ReadonlySet<string> {
  return new Set(
    columns.flatMap(({ kind, parts }) => {
      const names = parts.flatMap(({ sense }) =>
        sense.phrases.flatMap((meanings) =>
          meanings.flatMap((meaning) => (meaning.is === 'variable' ? [meaning.variable] : [])),
        ),
      );
      return kind === 'label' && names.length === 1 && names[0] !== 'municipality' ? [] : names;
    }),
  );
}

/** @param level 1 for the lowest heading. */
function neighbours(columns: readonly BlockColumn[], level: number, about: ReadonlySet<string>): Neighbours {
  const senses = new Set(columns.flatMap(({ parts }) => parts.at(-level)?.sense ?? []));
  const inRow = new Set<string>();
  const places = new Set<string>();
  for (const { phrases, place } of senses) {
    for (const meanings of phrases) {
      const [only, ...others] = meanings.filter(({ is }) => is === 'code');
      if (only?.is === 'code' && others.length === 0 && !only.weak) inRow.add(only.variable);
    }
    if (place !== undefined) places.add(place);
  }
  return { inRow, named: about, places: places.size > 1 && !allYears([...senses].map(({ years }) => years)) };
}

const NO_NEIGHBOURS: Neighbours = { inRow: new Set(), named: new Set(), places: false };

function allYears(years: readonly (readonly string[])[]): boolean {
  return years.every(({ length }) => length > 0);
}

function joined(parts: readonly PartReading[], context: LayoutContext): HeadingMeaning {
  const how = parts.find((part) => part.how !== undefined)?.how;
  return { meaning: meaningOf(parts, context), ...(how !== undefined && { how }) };
}

function meaningOf(parts: readonly PartReading[], context: LayoutContext): ColumnMeaning {
  if (parts.some(({ isShare }) => isShare)) return { is: 'ignored', why: 'share' };
  const { survey, published } = context;
  const years = [...new Set(parts.flatMap((part) => part.years))];
  if (years.length > 1) return unclear();
  const [year] = years;
  const isOther = year !== undefined && year !== String(survey.round.year);
  if (isOther && !published) return { is: 'ignored', why: 'other-year' };
  const codes = new Map<string, Set<string>>();
  for (const { variable, code } of parts.flatMap((part) => part.codes))
    codes.set(variable, (codes.get(variable) ?? new Set()).add(code));
  const readings = possible(codes, parts, isOther ? year : undefined);
  const [only, ...others] = readings;
  const isKnown =
    year !== undefined || codes.size > 0 || parts.some((part) => part.isSum || part.open.length > 0);
  if (!isKnown) return named(parts);
  if (
    only === undefined ||
    others.length > 0 ||
    parts.some((part) => part.hasUnknown || part.open.length > 0)
  )
    return unclear(...readings);
  return isCounted(only.measure, context) ? only : { is: 'ignored', why: 'other-measure' };
}

function unclear(...readings: readonly ColumnMeaning[]): ColumnMeaning {
  return { is: 'unclear', readings: readings.slice(0, MOST_READINGS) };
}

/** A heading that names a variable and no code of it: each row's value stands below. */
function named(parts: readonly PartReading[]): ColumnMeaning {
  const variables = parts.at(-1)?.variables ?? [];
  const [variable, ...others] = variables;
  if (variable === undefined || parts.at(-1)?.hasUnknown === true) return unclear();
  const readings = variables.map((name): ColumnMeaning => ({ is: 'variable', variable: name }));
  return others.length > 0 ? unclear(...readings) : { is: 'variable', variable };
}

type CountMeaning = Extract<ColumnMeaning, { is: 'count' }>;

/** Every combination of what the headings can say: one where they say one thing each. */
function possible(
  codes: ReadonlyMap<string, ReadonlySet<string>>,
  parts: readonly PartReading[],
  round: string | undefined,
): readonly CountMeaning[] {
  const said = [...codes].map(([variable, alternatives]) =>
    [...alternatives].map((code) => ({ variable, code })),
  );
  let found: readonly Record<string, string>[] = [round === undefined ? {} : { round }];
  for (const alternatives of [...said, ...parts.flatMap(({ open }) => open)])
    found = found.flatMap((known) => alternatives.map((one) => withCode(known, one))).slice(0, MOST_READINGS);
  return found.map(({ measure, ...rest }) =>
    measure === undefined ? { is: 'count', codes: rest } : { is: 'count', measure, codes: rest },
  );
}

/** More readings than this tell nobody anything. */
const MOST_READINGS = 6;

function withCode(
  known: Readonly<Record<string, string>>,
  { variable, code }: { readonly variable: string; readonly code: string },
): Record<string, string> {
  return { ...known, [variable]: code };
}

/** Measures that the round's form asks for; any in published figures. */
function isCounted(measure: string | undefined, { published, survey }: LayoutContext): boolean {
  if (measure === undefined || measure === DEFAULT_MEASURE || published) return true;
  const blocks = survey.forms.flatMap(({ form }) => form.blocks);
  return blocks.some(
    (block) =>
      [block.rows, block.columns].some((axis) => 'measures' in axis && axis.measures.includes(measure)) ||
      block.measure === measure,
  );
}

/** Beside places, a column of numbers without a place states the sum of them all. */
function withPlaces(meanings: readonly [number, HeadingMeaning][]): readonly [number, HeadingMeaning][] {
  const isPlaced = ({ meaning }: HeadingMeaning): boolean =>
    meaning.is === 'count' && meaning.codes['municipality'] !== undefined;
  if (!meanings.some(([, meaning]) => isPlaced(meaning))) return meanings;
  return meanings.map(([column, found]) => {
    const { meaning } = found;
    if (meaning.is !== 'count' || isPlaced(found)) return [column, found];
    return [
      column,
      { ...found, meaning: { ...meaning, codes: { ...meaning.codes, municipality: ALL_PLACES } } },
    ];
  });
}
