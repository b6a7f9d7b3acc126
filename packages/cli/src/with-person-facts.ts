import { estimateUnseen } from '@kartlagg/analysis';
import { listHistories, reportedTwice } from '@kartlagg/linkage';
import {
  textIn,
  type Dataset,
  type Language,
  type Text,
  type UnseenEstimate,
  type UnseenRefusal,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { unseenWords } from '@kartlagg/wording';

/**
 * A dataset with what tables say of its persons beside their number: the pairs of municipalities that report the same
 * ones, and how many may be unseen. The same dataset where no persons are told apart.
 */
export function withPersonFacts(dataset: Dataset, survey: Survey): Dataset {
  if (dataset.persons === undefined) return dataset;
  const { persons } = dataset.persons;
  const unknown = (variable: string, code: string): boolean =>
    survey.persons?.lists.get(variable)?.codes.find((entry) => entry.code === code)?.role === 'unknown';
  const estimate = estimateUnseen(listHistories(persons, undefined, unknown));
  return {
    ...dataset,
    shared: reportedTwice(persons),
    unseen: { estimate, notes: notesOf(estimate, survey) },
  };
}

/** The variable of person forms that says who reports: what a list is in an estimate. */
const REPORTER = 'reporter';

/** What must be said of an estimate, line by line in both languages. */
function notesOf(estimate: UnseenEstimate | UnseenRefusal, survey: Survey): Text[] {
  const english = linesIn('en', estimate, survey);
  return linesIn('sv', estimate, survey).map((sv, at) => ({ sv, en: english[at] ?? sv }));
}

function linesIn(language: Language, estimate: UnseenEstimate | UnseenRefusal, survey: Survey): string[] {
  const words = unseenWords(language);
  const label = (id: string): string => {
    const entry = survey.persons?.lists.get(REPORTER)?.codes.find(({ code }) => code === id);
    return entry === undefined ? id : textIn(entry.short ?? entry.label, language);
  };
  if (estimate.kind === 'refusal') return [words.refusal(estimate, label)];
  return [
    words.list,
    ...words.method(estimate, label),
    [words.assumptionsLead, ...estimate.assumptions.map((id) => words.assumptions[id])].join(' '),
    ...estimate.caveats.map((id) => words.caveats[id]),
  ];
}
