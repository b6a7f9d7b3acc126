import type { PairEstimate, PersonRange, UnseenCaveat, UnseenModels } from '@kartlagg/model';
import type { ListTable } from './list-table.js';

/** An estimate, and what it rests on. */
export interface CaveatGround {
  readonly table: ListTable;
  readonly pairs: readonly PairEstimate[];
  readonly fitted: { readonly models: UnseenModels; readonly leastExpected: number } | null;
  readonly unseen: PersonRange;
  readonly limited: boolean;
}

/** What weakens an estimate, in a fixed order. */
export function unseenCaveats({ table, pairs, fitted, unseen, limited }: CaveatGround): UnseenCaveat[] {
  const best = fitted?.models.acceptable[0];
  const sizes = table.lists.map(({ persons }) => persons);
  const holds: Readonly<Record<UnseenCaveat, boolean>> = {
    'two-lists-only': fitted === null,
    'small-cells': fitted !== null && fitted.leastExpected < SMALL,
    'poor-fit': best !== undefined && best.deviance > highDeviance(best.degreesOfFreedom),
    'saturated-model': best?.degreesOfFreedom === 0,
    'no-upper-limit': unseen.to === null,
    'models-disagree': fitted !== null && doDisagree(fitted.models),
    'models-left-out': fitted !== null && fitted.models.withoutEstimate + fitted.models.notConverged > 0,
    'pairs-without-overlap': pairs.some(({ both }) => both === 0),
    'unequal-lists': Math.max(...sizes) > UNEQUAL * Math.min(...sizes),
    'search-limited': limited,
  };
  return ORDER.filter((caveat) => holds[caveat]);
}

const ORDER: readonly UnseenCaveat[] = [
  'two-lists-only',
  'no-upper-limit',
  'models-disagree',
  'poor-fit',
  'saturated-model',
  'small-cells',
  'models-left-out',
  'pairs-without-overlap',
  'unequal-lists',
  'search-limited',
];

/** Expected counts below this make AIC and deviance rough (Cochran 1954). */
const SMALL = 1;

/** How many times the smallest list the largest may be before Chao's estimate is no bound to lean on; a choice of ours. */
const UNEQUAL = 2;

/** How many times the lowest estimate the highest may be before the models are said to disagree; a choice of ours. */
const DISAGREE = 2;

function doDisagree({ acceptable }: UnseenModels): boolean {
  const estimates = acceptable.map(({ unseen }) => unseen);
  return Math.max(...estimates) > DISAGREE * Math.min(...estimates);
}

/** The upper 5 per cent point of chi-square, by the cube root (Wilson and Hilferty 1931); infinite without freedom. */
function highDeviance(degreesOfFreedom: number): number {
  if (degreesOfFreedom === 0) return Infinity;
  const spread = 2 / (9 * degreesOfFreedom);
  return degreesOfFreedom * (1 - spread + 1.644854 * Math.sqrt(spread)) ** 3;
}
