import type { Count, Dataset, Diagnostic } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isReply } from './is-reply.js';
import type { StatTable } from './stat-table.js';

/**
 * Holds the country's sums against the exact figures that have been published for the same round: `set.published-differs`
 * where they differ. While municipalities are silent or rejected a smaller sum is undecided; a larger one is a finding.
 */
export function comparePublished(
  tables: readonly StatTable[],
  dataset: Dataset,
  survey: Survey,
): Diagnostic[] {
  const sums = new Map(
    tables
      .find(({ id }) => id === 'country-situation')
      ?.cells.flatMap((cell) =>
        cell.measure === 'persons' && 'value' in cell
          ? [[cell.key['situation'] ?? '', cell.value] as const]
          : [],
      ),
  );
  const complete = dataset.replies.every(({ reply }) => isReply(reply, 'covered'));
  return dataset.published
    .filter((count) => isSame(count, survey))
    .flatMap((count): Diagnostic[] => {
      const situation = count.codes['situation'] ?? 'total';
      const sum = sums.get(situation);
      if (sum === undefined || sum === count.value || (sum < count.value && !complete)) return [];
      const label = survey.lists.get('situation')?.codes.find(({ code }) => code === situation)?.label;
      const params = { what: label ?? situation, sum, published: count.value };
      return [{ code: 'set.published-differs', at: count.at, params }];
    });
}

function isSame(count: Count, survey: Survey): boolean {
  return (
    count.round === String(survey.round.year) &&
    survey.round.scope === 'national' &&
    count.level === 'country' &&
    count.measure === 'persons' &&
    count.exactness === 'exact' &&
    count.version === 'as_published' &&
    Object.keys(count.codes).every((variable) => variable === 'situation')
  );
}
