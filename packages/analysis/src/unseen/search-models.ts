import type { ListFit } from './fit-lists.js';
import { fitLists } from './fit-lists.js';
import type { ListPair } from './list-design.js';
import { listPairs } from './list-design.js';
import type { ListTable } from './list-table.js';
import type { UnseenOptions } from './unseen-options.js';

/** What a search found. */
export interface FoundModels {
  /** Within the AIC window of the best, best first; of equals, the one with fewer pairs. */
  readonly acceptable: readonly ListFit[];
  readonly tried: number;
  readonly withoutEstimate: number;
  readonly notConverged: number;
  /** True where the limit was met before every acceptable model had its neighbours tried. */
  readonly limited: boolean;
}

/**
 * Searches the hierarchical models of pairs by AIC, forwards and backwards: from independence, each acceptable model has the
 * models tried that have one pair more or one fewer, best first, until those within the window of the best have no neighbour
 * left to try. A model without an estimate is not built upon, since none that contains it has one either (its margins are
 * among theirs).
 */
export function searchModels(table: ListTable, options: UnseenOptions): FoundModels {
  const pairs = listPairs(table.lists.length);
  const tried = new Set<string>();
  const waiting: ListFit[] = [];
  const fits: ListFit[] = [];
  const failed = { 'no-estimate': 0, 'not-converged': 0 };
  const attempt = (interactions: readonly ListPair[]): void => {
    const key = JSON.stringify(interactions);
    if (tried.has(key) || tried.size >= options.modelLimit) return;
    tried.add(key);
    const fit = fitLists(table, interactions);
    if (typeof fit === 'string') {
      failed[fit] += 1;
      return;
    }
    fits.push(fit);
    waiting.push(fit);
  };
  attempt([]);
  let lowest = Infinity;
  let open: ListFit | undefined;
  for (;;) {
    waiting.sort(compareFits);
    open = waiting[0];
    lowest = Math.min(lowest, open?.aic ?? Infinity);
    if (open === undefined || open.aic > lowest + options.aicWindow) break;
    if (tried.size >= options.modelLimit) break;
    waiting.shift();
    for (const neighbour of neighbours(open.interactions, pairs)) attempt(neighbour);
  }
  return {
    acceptable: fits.filter(({ aic }) => aic <= lowest + options.aicWindow).sort(compareFits),
    tried: tried.size,
    withoutEstimate: failed['no-estimate'],
    notConverged: failed['not-converged'],
    limited: open !== undefined && open.aic <= lowest + options.aicWindow,
  };
}

/** The models with one pair more or one fewer, in the order of the pairs. */
function neighbours(interactions: readonly ListPair[], pairs: readonly ListPair[]): ListPair[][] {
  const has = (pair: ListPair): boolean => interactions.some((other) => isSame(pair, other));
  return pairs.map((changed) => pairs.filter((pair) => (isSame(pair, changed) ? !has(pair) : has(pair))));
}

function isSame(left: ListPair, right: ListPair): boolean {
  return left[0] === right[0] && left[1] === right[1];
}

/** By AIC; equals, to what rounding leaves, by fewer pairs and then by the pairs themselves. */
function compareFits(left: ListFit, right: ListFit): number {
  const difference = Math.round((left.aic - right.aic) * 1e8);
  if (difference !== 0) return difference;
  const longer = left.interactions.length - right.interactions.length;
  if (longer !== 0) return longer;
  return JSON.stringify(left.interactions) < JSON.stringify(right.interactions) ? -1 : 1;
}
