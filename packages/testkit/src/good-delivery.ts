import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formPlan, type FormAnswers } from '@kartlagg/ingest';
import type { Axis, WorkbookPlan } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { RawSheet } from './raw-workbook.js';
import { repositoryRoot, repositorySurvey } from './repository.js';

const GOOD = join(repositoryRoot, 'data-samples', 'good');

/** What `data-samples/good/form.json` holds: block to row to column to number. What is not named is zero. */
interface GoodAnswers {
  readonly round: string;
  readonly municipality: string;
  readonly fields: NonNullable<FormAnswers['fields']>;
  readonly answers: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
}

/** The perfect delivery as a form that is filled in; changed in what the test is about. */
export function goodForm(
  instead: { readonly municipality?: string; readonly fields?: FormAnswers['fields'] } = {},
): WorkbookPlan {
  const good = goodAnswers();
  const survey = repositorySurvey(good.round);
  const fields = { ...good.fields, ...instead.fields };
  return formPlan(survey, instead.municipality ?? good.municipality, 'sv', {
    answer: (question) => answerOf(good, survey, question),
    fields,
  });
}

/** The persons of the same delivery as a municipality draws its own table: situation in rows, sex in columns, with sums. */
export function goodCross(): { readonly path: string; readonly sheets: readonly RawSheet[] } {
  return JSON.parse(readFileSync(join(GOOD, 'cross.json'), 'utf8')) as ReturnType<typeof goodCross>;
}

/** The same delivery as a tidy table: the text of `data-samples/good/0180.csv`. */
export function goodTidy(): string {
  return readFileSync(join(GOOD, '0180.csv'), 'utf8');
}

function goodAnswers(): GoodAnswers {
  return JSON.parse(readFileSync(join(GOOD, 'form.json'), 'utf8')) as GoodAnswers;
}

function answerOf(
  { answers }: GoodAnswers,
  survey: Survey,
  { block, codes, measure }: Parameters<FormAnswers['answer']>[0],
): number {
  const definition = survey.form.blocks.find(({ id }) => id === block);
  if (definition === undefined) throw new Error(`the form has no block ${block}`);
  const along = (axis: Axis): string => ('measures' in axis ? measure : (codes[axis.variable] ?? ''));
  return answers[block]?.[along(definition.rows)]?.[along(definition.columns)] ?? 0;
}
