import type { Count, Dataset, Reply } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';

/**
 * Gives a municipality's own numbers that are about people whom the round counts as persons: those of a situation that
 * person forms count, or of several situations together. They are never added to persons, and the persons hold. Where
 * all of them are zero nothing is counted twice, and the zeros stand. Without persons in the round every number holds.
 */
export function setAside(dataset: Dataset, survey: Survey): (reply: Reply) => readonly Count[] {
  if (survey.persons === undefined || (dataset.persons?.persons ?? []).length === 0) return () => [];
  const situations = new Set(survey.persons.settings.situations);
  const totals = new Set(
    survey.lists.get('situation')?.codes.flatMap(({ code, role }) => (role === 'total' ? [code] : [])),
  );
  const isPersons = ({ codes: { situation } }: Count): boolean =>
    situation === undefined || totals.has(situation) || situations.has(situation);
  return ({ counts }) => {
    const both = counts.filter(isPersons);
    return both.some(({ value }) => value > 0) ? both : [];
  };
}
