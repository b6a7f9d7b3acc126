import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  asksAboutPersons,
  formPlan,
  personFormPlan,
  type FormAnswers,
  type PersonAnswers,
} from '@kartlagg/ingest';
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

/** What `data-samples/good/persons.json` holds. */
interface GoodPersons extends PersonAnswers {
  readonly round: string;
  readonly municipality: string;
}

/** The perfect delivery of persons: our person form, filled in; changed in what the test is about. */
export function goodPersons(instead: PersonAnswers = {}): WorkbookPlan {
  const { round, municipality, ...filled } = goodPersonAnswers();
  const survey = repositorySurvey(round);
  if (!asksAboutPersons(survey)) throw new Error(`the round ${round} asks about no persons`);
  return personFormPlan(survey, municipality, 'sv', { ...filled, ...instead });
}

/** The same persons as a case system gives them: a text with a row for each, and the headings of the form. */
export function goodPersonText(): string {
  const { rows = [], round } = goodPersonAnswers();
  const columns = repositorySurvey(round).persons?.form.columns ?? [];
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => !key.includes('='));
  const headings = keys.map((key) => columns.find(({ variable }) => variable === key)?.label.sv ?? key);
  const lines = rows.map((row) => ['0180', 'Kommun', ...keys.map((key) => row[key] ?? '')].join(';'));
  return [['Kommun', 'Uppgiftslämnare', ...headings].join(';'), ...lines].map((line) => `${line}\n`).join('');
}

function goodPersonAnswers(): GoodPersons {
  return JSON.parse(readFileSync(join(GOOD, 'persons.json'), 'utf8')) as GoodPersons;
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
