import type { Count, Dataset, Diagnostic } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { seriesLines } from './series-lines.js';

/**
 * Published numbers that no series takes and no rule was confronted with: `set.published-unused`, once for each file, so
 * that nobody looks for them.
 */
export function unusedPublished(dataset: Dataset, survey: Survey): Diagnostic[] {
  const used = new Set<Count>(
    survey.tables
      .filter(({ kind }) => kind === 'series')
      .flatMap((definition) => seriesLines(definition, dataset, survey))
      .flatMap(({ points }) => points.flatMap(({ counts }) => counts)),
  );
  const left = new Map<string, number>();
  for (const count of dataset.published) {
    if (!used.has(count) && dataset.compared?.has(count) !== true)
      left.set(count.at.file, (left.get(count.at.file) ?? 0) + 1);
  }
  return [...left].map(([file, numbers]) => ({
    code: 'set.published-unused',
    at: { file },
    params: { numbers },
  }));
}
