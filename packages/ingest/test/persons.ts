import type { Batch, PersonForm, Workbook } from '@kartlagg/model';
import {
  asksAboutPersons,
  ingest,
  personFormPlan,
  type IdentityReader,
  type PersonAnswers,
  type PersonRound,
} from '../src/index.js';
import { loadTestSurvey } from './load-test-survey.js';
import { changed, csv, planWorkbook, type Changes } from './workbooks.js';

/** The round of 2023, which asks about persons. */
export const round: PersonRound = personRound('2023');

export function personRound(id: string): PersonRound {
  const survey = loadTestSurvey(id);
  if (!asksAboutPersons(survey)) throw new Error(`the round ${id} asks about no persons`);
  return survey;
}

/** One person of whom nothing is missing: in a night shelter, known by a local id. */
export const GOOD: Readonly<Record<string, string | number>> = {
  local_id: 'A-100',
  birth_year: 1981,
  sex: 'Man',
  living_form: 'Härbärge',
};

/** Our person form with rows, as the reader of spreadsheets would give it, with cells changed. */
export function personWorkbook(
  rows: PersonAnswers['rows'] = [GOOD],
  changes: Changes = {},
  filled: Omit<PersonAnswers, 'rows'> = { reporter: 'municipality' },
): Workbook {
  return changed(
    planWorkbook(personFormPlan(round, '0180', 'sv', { ...filled, ...(rows && { rows }) })),
    changes,
  );
}

/** A table of persons as a Markdown table, read in the round of 2023. */
export function readTable(table: string, path = 'utdrag.csv', identify?: IdentityReader): Batch {
  return ingest(csv(table, path), round, identify === undefined ? {} : { identify });
}

/** What each form answers to a question; an empty text for none. */
export function answersTo({ forms }: Pick<Batch, 'forms'>, variable: string): readonly string[] {
  return forms.map(({ answers }) => (answers[variable] ?? []).join(' '));
}

/** The situation of each form by its answers. */
export function situations({ forms }: { readonly forms: readonly PersonForm[] }): readonly string[] {
  return forms.map(({ situation }) => situation.outcome);
}
