import type { Count, Dataset, Diagnostic } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { StatTable } from './stat-table.js';

/**
 * Holds the country's sums against what has been published for the same round. While municipalities are silent a
 * smaller sum says nothing; a larger one, or any difference once all have answered, is a finding.
 */
export function comparePublished(
  tables: readonly StatTable[],
  dataset: Dataset,
  survey: Survey,
): Diagnostic[] {
  const table = tables.find(({ id }) => id === 'country-situation');
  if (table === undefined) return [];
  const complete = dataset.replies.every(({ reply }) => reply !== 'silent' && reply !== 'rejected');
  return dataset.published
    .filter((count) => isSame(count, survey))
    .flatMap((count) => {
      const situation = count.codes['situation'] ?? 'total';
      const cell = table.cells.find(
        ({ key, measure }) => measure === 'persons' && key['situation'] === situation,
      );
      if (cell === undefined || !('value' in cell)) return [];
      if (cell.value === count.value || (!complete && cell.value < count.value)) return [];
      const label = survey.lists.get('situation')?.codes.find(({ code }) => code === situation)?.label;
      return [
        {
          code: 'set.published-differs' as const,
          at: count.at,
          params: { what: label ?? situation, sum: cell.value, published: count.value },
        },
      ];
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
