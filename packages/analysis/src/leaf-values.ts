import type { Count } from '@kartlagg/model';
import type { Answers, Codes, Resolve } from './resolver.js';
import type { TableShape, Undivided } from './table-shape.js';

/** One number of one municipality: what `counts` add up to, less what `less` adds up to. */
export interface LeafValue {
  /** Its place in `shape.leaves`. */
  readonly leaf: number;
  readonly value: number;
  readonly counts: readonly Count[];
  readonly less: readonly Count[];
  /** Is it zero by a tick that there is nothing to report? */
  readonly nothing: boolean;
}

type Found = Omit<LeafValue, 'leaf' | 'nothing'>;

/**
 * What a municipality adds to every leaf of a table, so that leaves add up to its total. A leaf that nothing is
 * known of is left out. People that the delivery did not divide by a variable stand in its `not_stated` leaf. With
 * nothing to report every leaf is zero, but for the persons whom others know of.
 */
export function leafValues({ resolve, hasTicked }: Answers, shape: TableShape, measure: string): LeafValue[] {
  return shape.leaves.flatMap(({ codes, undivided }, leaf) => {
    const known =
      undivided === undefined ? divided(codes, measure, resolve) : notDivided(undivided, measure, resolve);
    const ticked = hasTicked(codes['situation']);
    const found = ticked ? withNothing(known) : known;
    return found === undefined ? [] : [{ leaf, ...found, nothing: ticked && found.value === 0 }];
  });
}

/** A tick beside a number that says nothing more is just the tick. */
function withNothing(known: Found | undefined): Found {
  return known === undefined || known.value === 0 ? NOTHING : known;
}

const NOTHING: Found = { value: 0, counts: [], less: [] };

function divided(codes: Codes, measure: string, resolve: Resolve): Found | undefined {
  const found = resolve(measure, codes);
  return found === undefined ? undefined : { ...found, less: [] };
}

/** The total of the variables that were stated, less what the delivery divided by the next one. */
function notDivided(
  { whole: asked, parts: divisions }: Undivided,
  measure: string,
  resolve: Resolve,
): Found | undefined {
  const whole = resolve(measure, asked);
  if (whole === undefined) return undefined;
  const parts = divisions.map((codes) => resolve(measure, codes));
  return {
    value: parts.reduce((rest, part) => rest - (part?.value ?? 0), whole.value),
    counts: whole.counts,
    less: parts.flatMap((part) => part?.counts ?? []),
  };
}
