import { keyText, type Count, type Dataset, type Diagnostic, type Level } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isReply } from './is-reply.js';
import type { StatTable } from './stat-table.js';
import { placesOf } from './table-places.js';

/**
 * Holds sums of the country, counties and municipalities against the exact figures that have been published for the same
 * round: `set.published-differs` where they differ. While a municipality of the place is silent or rejected a smaller
 * sum is undecided; a larger one is a finding.
 */
export function comparePublished(
  tables: readonly StatTable[],
  dataset: Dataset,
  survey: Survey,
): Diagnostic[] {
  const sums = sumsByPlace(tables);
  const incomplete = incompletePlaces(dataset, survey);
  return dataset.published
    .filter((count) => isSame(count, survey))
    .flatMap((count): Diagnostic[] => {
      const situation = count.codes['situation'] ?? 'total';
      const sum = sums.get(keyText([count.geo, situation]));
      if (sum === undefined || sum === count.value) return [];
      if (sum < count.value && incomplete.has(count.geo)) return [];
      const label = survey.lists.get('situation')?.codes.find(({ code }) => code === situation)?.label;
      const params = { what: label ?? situation, sum, published: count.value };
      return [{ code: 'set.published-differs', at: count.at, params }];
    });
}

const LEVELS: readonly Level[] = ['country', 'county', 'skr_group', 'municipality'];

function sumsByPlace(tables: readonly StatTable[]): Map<string, number> {
  const bySituation = tables.filter(
    ({ kind, dimensions }) =>
      kind === 'counts' && dimensions.length === 2 && dimensions.some(({ id }) => id === 'situation'),
  );
  return new Map(
    bySituation.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.measure === 'persons' && 'value' in cell
          ? [[keyText([cell.key['geo'] ?? '', cell.key['situation'] ?? '']), cell.value] as const]
          : [],
      ),
    ),
  );
}

function incompletePlaces(dataset: Dataset, survey: Survey): ReadonlySet<string> {
  const missing = dataset.replies.filter(({ reply }) => !isReply(reply, 'covered'));
  return new Set(
    missing.flatMap(({ municipality }) => LEVELS.flatMap((level) => placesOf(municipality, level, survey))),
  );
}

function isSame(count: Count, survey: Survey): boolean {
  return (
    count.round === String(survey.round.year) &&
    survey.round.scope === 'national' &&
    count.measure === 'persons' &&
    count.exactness === 'exact' &&
    count.version === 'as_published' &&
    Object.keys(count.codes).every((variable) => variable === 'situation')
  );
}
