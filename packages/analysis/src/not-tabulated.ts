import type { Count, Dataset, Diagnostic } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { LEAF_ROLES } from './leaf-codes.js';

/**
 * Delivered numbers that no table of the round can take: `set.not-tabulated`, once for each file. They are of a measure
 * that no table has, or of people who are surveyed apart.
 */
export function notTabulated(dataset: Dataset, survey: Survey): Diagnostic[] {
  const measures = new Set(
    survey.tables.filter(({ kind }) => kind === 'counts').flatMap((definition) => definition.measures),
  );
  const left = new Map<string, number>();
  for (const count of dataset.replies.flatMap(({ counts }) => counts)) {
    if (measures.has(count.measure) && isDivided(count, survey)) continue;
    left.set(count.at.file, (left.get(count.at.file) ?? 0) + 1);
  }
  return [...left].map(([file, numbers]) => ({
    code: 'set.not-tabulated',
    at: { file },
    params: { numbers },
  }));
}

/** Is every code one that people are divided into, or a total? */
function isDivided({ codes }: Count, survey: Survey): boolean {
  return Object.entries(codes).every(([variable, code]) => {
    const role = survey.lists.get(variable)?.codes.find((entry) => entry.code === code)?.role ?? 'value';
    return LEAF_ROLES.has(role) || role === 'total' || role === 'not_stated';
  });
}
