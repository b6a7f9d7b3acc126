import type { How } from '../codecs/reading.js';
import type { LayoutContext } from './context.js';
import type { Sense } from './sense.js';
import type { PhraseMeaning } from './vocabulary.js';

type Coded = Extract<PhraseMeaning, { is: 'code' }>;

/** What one heading says of the numbers below it. */
export interface PartReading {
  readonly codes: readonly { readonly variable: string; readonly code: string }[];
  /** Phrases that could be several codes, with all of them. */
  readonly open: readonly (readonly { readonly variable: string; readonly code: string }[])[];
  readonly variables: readonly string[];
  readonly years: readonly string[];
  readonly isShare: boolean;
  readonly isSum: boolean;
  /** True where some words mean nothing that is known. */
  readonly hasUnknown: boolean;
  readonly how?: How;
}

/** What the neighbours of a heading are about: the variables of its row, and those named above or beside it. */
export interface Neighbours {
  readonly inRow: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  /** True where the row holds several places. */
  readonly places: boolean;
}

/** Reads a heading in the light of its neighbours: `Okänt` between `Män` and `Kvinnor` is a sex. */
export function readPart(
  text: string,
  sense: Sense,
  neighbours: Neighbours,
  context: LayoutContext,
): PartReading {
  const loose = isUnknown(sense) ? looseReading(text, neighbours, context) : undefined;
  if (loose !== undefined) return loose;
  const codes: Coded[] = [];
  const open: Coded[][] = [];
  for (const meanings of sense.phrases) {
    const found = codesOf(meanings, neighbours);
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0 && isSure(only, neighbours)) codes.push(only);
    else if (only !== undefined) open.push(found);
  }
  const all = sense.phrases.flat();
  const place = placeCode(text, sense, neighbours, context);
  return {
    codes: [...codes, ...(place === undefined ? [] : [{ variable: 'municipality', code: place }])],
    open,
    variables: all.flatMap((meaning) => (meaning.is === 'variable' ? [meaning.variable] : [])),
    years: place === undefined ? sense.years : [],
    isShare: all.some(({ is }) => is === 'share'),
    isSum: all.some(({ is }) => is === 'count' || is === 'total'),
    hasUnknown: sense.unknown.length > 0 && place === undefined,
  };
}

function isUnknown({ phrases, years, place, unknown }: Sense): boolean {
  return phrases.length === 0 && years.length === 0 && place === undefined && unknown.length > 0;
}

/** The codes that a phrase can be: those of the row's own variables where there are several. */
function codesOf(meanings: readonly PhraseMeaning[], { inRow, named }: Neighbours): Coded[] {
  const codes = meanings.filter((meaning): meaning is Coded => meaning.is === 'code');
  if (codes.length < 2) return codes;
  for (const variables of [inRow, named]) {
    const own = codes.filter(({ variable }) => variables.has(variable));
    if (own.length === 1) return own;
  }
  return codes;
}

/** `1` is a situation only where something says so. */
function isSure({ variable, weak }: Coded, { inRow, named }: Neighbours): boolean {
  return !weak || inRow.has(variable) || named.has(variable);
}

/** A place among places, or where the headings are said to be places. A year is none unless its neighbours are. */
function placeCode(
  text: string,
  sense: Sense,
  neighbours: Neighbours,
  { published, survey }: LayoutContext,
): string | undefined {
  const isSaid = neighbours.places || (neighbours.named.has('municipality') && sense.years.length === 0);
  if (sense.place === undefined || (!isSaid && (sense.years.length > 0 || sense.phrases.length > 0)))
    return undefined;
  if (/^\d/u.test(text) && !isSaid) return undefined;
  const isTown = survey.geography.municipality(sense.place) !== undefined;
  return isTown || published || isSaid ? sense.place : undefined;
}

/** A heading that is not written as any list writes it, but near a single name. */
function looseReading(
  text: string,
  { places }: Neighbours,
  { labels, vocabulary, looseHeading }: LayoutContext,
): PartReading | undefined {
  const found: { variable: string; code: string; how: How }[] = [];
  const candidates = [...vocabulary.divisions, 'measure', ...(places ? ['municipality'] : [])];
  for (const variable of candidates) {
    const reading = labels.loose(variable, text);
    if (reading !== undefined && 'code' in reading)
      found.push({ variable, code: reading.code, how: reading.how ?? 'near-name' });
  }
  const heading = looseHeading(text);
  const [first, ...others] = found;
  const nothing = {
    codes: [],
    open: [],
    variables: [],
    years: [],
    isShare: false,
    isSum: false,
    hasUnknown: false,
  };
  if (heading !== undefined && first === undefined)
    return heading.variable === 'count'
      ? { ...nothing, isSum: true, how: heading.how }
      : { ...nothing, variables: [heading.variable], how: heading.how };
  if (first === undefined) return undefined;
  const isOne = others.length === 0 && heading === undefined;
  return isOne ? { ...nothing, codes: [first], how: first.how } : { ...nothing, open: [found] };
}
