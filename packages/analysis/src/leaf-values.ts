import type { Reply } from '@kartlagg/model';
import type { Codes, Resolve, Resolved } from './resolve.js';
import type { TableShape } from './table-shape.js';

/** One number of one municipality: `leaf` is its place in `shape.leaves`. */
export interface LeafValue {
  readonly leaf: number;
  readonly value: number;
}

/**
 * What a municipality adds to every leaf of a table, so that leaves add up to its total. A leaf that nothing is
 * known of is left out. People that the delivery did not divide by a variable stand in its `not_stated` leaf.
 */
export function leafValues(reply: Reply, shape: TableShape, measure: string, resolve: Resolve): LeafValue[] {
  if (reply.reply === 'nothing_to_report') {
    return shape.leaves.flatMap((leaf, index) => (leaf.notStated ? [] : [{ leaf: index, value: 0 }]));
  }
  return shape.leaves.flatMap((leaf, index) => {
    const value = leaf.notStated
      ? notDivided(leaf.codes, shape, measure, resolve)
      : resolve(measure, leaf.codes)?.value;
    return value === undefined ? [] : [{ leaf: index, value }];
  });
}

/** The delivered counts behind one leaf. */
export function leafCounts(codes: Codes, measure: string, resolve: Resolve): Resolved | undefined {
  const stated = Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== 'not_stated'));
  return resolve(measure, stated);
}

/** The total of the variables that were stated, less what the delivery divided by the next one. */
function notDivided(codes: Codes, shape: TableShape, measure: string, resolve: Resolve): number | undefined {
  const stated = Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== 'not_stated'));
  const next = shape.variables.find((variable) => codes[variable.id] === 'not_stated');
  const total = resolve(measure, stated)?.value;
  if (total === undefined || next === undefined) return undefined;
  const divided = next.leaves
    .filter((code) => code !== 'not_stated')
    .reduce((sum, code) => sum + (resolve(measure, { ...stated, [next.id]: code })?.value ?? 0), 0);
  return total > divided ? total - divided : undefined;
}
