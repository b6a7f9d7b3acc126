import { reportedTwice } from '@kartlagg/linkage';
import type { Dataset, Language, Text } from '@kartlagg/model';
import type { PersonSurvey, Survey } from '@kartlagg/survey';
import { unseenWords } from '@kartlagg/wording';
import { unseenPersons, type UnseenResult } from './unseen-persons.js';
import { unseenSaid } from './unseen-said.js';

/**
 * A dataset with what tables say of its persons beside their number: the pairs of municipalities that report the same
 * ones, and how many may be unseen. The same dataset where no persons are told apart.
 */
export function withPersonFacts(dataset: Dataset, { persons: survey }: Survey): Dataset {
  if (dataset.persons === undefined || survey === undefined) return dataset;
  const { persons } = dataset.persons;
  const estimate = unseenPersons(persons, survey);
  return {
    ...dataset,
    shared: reportedTwice(persons),
    unseen: { estimate, notes: notesOf(estimate, survey) },
  };
}

/** What must be said of an estimate, line by line in both languages. */
function notesOf(result: UnseenResult, survey: PersonSurvey): Text[] {
  const english = linesIn('en', result, survey);
  return linesIn('sv', result, survey).map((sv, at) => ({ sv, en: english[at] ?? sv }));
}

function linesIn(language: Language, result: UnseenResult, survey: PersonSurvey): string[] {
  const { method, assumptions, caveats } = unseenSaid(result, survey, language);
  const lead = unseenWords(language).assumptionsLead;
  return [...method, ...(assumptions.length > 0 ? [[lead, ...assumptions].join(' ')] : []), ...caveats];
}
