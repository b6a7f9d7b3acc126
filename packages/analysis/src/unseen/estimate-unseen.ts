import type {
  ListHistory,
  PersonRange,
  UnseenEstimate,
  UnseenModel,
  UnseenModels,
  UnseenRefusal,
  UnseenRefusalReason,
} from '@kartlagg/model';
import { chaoEstimate } from './chao-estimate.js';
import type { ListFit } from './fit-lists.js';
import type { ListTable } from './list-table.js';
import { listTable } from './list-table.js';
import { pairEstimates } from './pair-estimates.js';
import { profileInterval } from './profile-interval.js';
import { searchModels } from './search-models.js';
import { unseenCaveats } from './unseen-caveats.js';
import type { UnseenOptions } from './unseen-options.js';
import { UNSEEN_DEFAULTS } from './unseen-options.js';

/**
 * How many were not seen, judged by how the lists of different types of respondents overlap. For two lists Chapman's estimate,
 * which must take them as independent; for three to six the range over the log-linear models that the data cannot tell apart,
 * from the lowest limit of their intervals to the highest. Refuses, with the reason as data, where no estimate can be trusted
 * to exist. The order of histories and of the ids in them does not matter.
 */
export function estimateUnseen(
  histories: readonly ListHistory[],
  options: Partial<UnseenOptions> = {},
): UnseenEstimate | UnseenRefusal {
  const settings = { ...UNSEEN_DEFAULTS, ...options };
  const table = listTable(histories);
  const reason = refusalReason(table, settings);
  if (reason !== null) return refusal(table, reason);
  return table.lists.length === 2 ? ofTwoLists(table) : ofManyLists(table, settings);
}

function refusalReason(
  { lists, counts, observed, overlap }: ListTable,
  { mostLists, minimumOverlap, minimumOverlapShare }: UnseenOptions,
): UnseenRefusalReason | null {
  if (lists.length < 2) return { code: 'too-few-lists' };
  if (lists.length > mostLists) return { code: 'too-many-lists', most: mostLists, advice: 'merge-lists' };
  const needed = Math.max(minimumOverlap, Math.ceil(minimumOverlapShare * observed));
  if (overlap < needed) return { code: 'too-little-overlap', needed };
  const alone = lists.filter(({ persons }, list) => persons === (counts[2 ** list] ?? 0)).map(({ id }) => id);
  return alone.length > 0 ? { code: 'list-without-overlap', alone } : null;
}

function ofTwoLists(table: ListTable): UnseenEstimate | UnseenRefusal {
  // Where one list holds the other, nothing tells how many both have missed, and Chapman's interval would be 0 to 0.
  if (table.counts.slice(1).includes(0)) return refusal(table, { code: 'no-estimate-exists' });
  const pairs = pairEstimates(table);
  const range = pairs[0]?.interval;
  if (range === undefined) throw new Error('two lists are a pair');
  return estimateOf(table, shifted(range, -table.observed), null, false);
}

function ofManyLists(table: ListTable, settings: UnseenOptions): UnseenEstimate | UnseenRefusal {
  const found = searchModels(table, settings);
  const fitted = found.acceptable.map((fit) => modelOf(fit, table));
  const [best, ...others] = fitted.filter((model) => model !== null);
  if (best === undefined) {
    const code = found.withoutEstimate === found.tried ? 'no-estimate-exists' : 'not-converged';
    return refusal(table, { code });
  }
  const models: UnseenModels = {
    acceptable: [best, ...others],
    tried: found.tried,
    withoutEstimate: found.withoutEstimate,
    notConverged: found.notConverged + fitted.filter((model) => model === null).length,
  };
  const leastExpected = Math.min(...found.acceptable.map((fit) => fit.leastExpected));
  return estimateOf(table, rangeOf(models), { models, leastExpected }, found.limited);
}

function estimateOf(
  table: ListTable,
  unseen: PersonRange,
  fitted: { readonly models: UnseenModels; readonly leastExpected: number } | null,
  limited: boolean,
): UnseenEstimate {
  const depends = fitted?.models.acceptable.some(({ interactions }) => interactions.length > 0) ?? false;
  const pairs = pairEstimates(table);
  return {
    kind: 'estimate',
    ...seen(table),
    basis: fitted === null ? 'chapman' : 'log-linear',
    unseen,
    populationRange: shifted(unseen, table.observed),
    chao: chaoEstimate(table),
    pairs,
    models: fitted?.models ?? null,
    assumptions: [
      'closed-population',
      'perfect-linkage',
      'homogeneity',
      depends ? 'modelled-dependence' : 'independent-lists',
    ],
    caveats: unseenCaveats({ table, pairs, fitted, unseen, limited }),
  };
}

function modelOf(fit: ListFit, table: ListTable): UnseenModel | null {
  const interval = profileInterval(table, fit.interactions, fit.unseen);
  if (interval === null) return null;
  const { unseen, deviance, degreesOfFreedom, aic } = fit;
  const id = (list: number): string => table.lists[list]?.id ?? '';
  return {
    interactions: fit.interactions.map(([first, second]) => [id(first), id(second)]),
    unseen,
    interval,
    deviance,
    degreesOfFreedom,
    aic,
  };
}

/** From the lowest limit to the highest. */
function rangeOf({ acceptable }: UnseenModels): PersonRange {
  const tops = acceptable.map(({ interval }) => interval.to ?? Infinity);
  const top = Math.max(...tops);
  return {
    from: Math.min(...acceptable.map(({ interval }) => interval.from)),
    to: top === Infinity ? null : top,
  };
}

function refusal(table: ListTable, reason: UnseenRefusalReason): UnseenRefusal {
  return { kind: 'refusal', reason, ...seen(table) };
}

function seen({
  lists,
  observed,
  overlap,
}: ListTable): Pick<UnseenRefusal, 'lists' | 'observed' | 'overlap'> {
  return { lists, observed, overlap };
}

function shifted({ from, to }: PersonRange, by: number): PersonRange {
  return { from: from + by, to: to === null ? null : to + by };
}
