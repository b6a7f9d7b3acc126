import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formPlan, type FormAnswers, type Question } from '@kartlagg/ingest';
import { writeWorkbook } from '@kartlagg/sheets';
import type { Survey } from '@kartlagg/survey';
import { root } from './root.js';
import { samplePeople, type SamplePerson, type SampleReply } from './sample-people.js';
import { sampleSurvey } from './sample-survey.js';

const SEED = 2023;
const FOLDER = join(root, 'data-samples', 'rounds', '2023', 'leveranser');

/** Writes the sample round's workbooks: one for every municipality that answers. */
async function makeSample(): Promise<number> {
  const survey = sampleSurvey('2023');
  const replies = [...samplePeople(survey, SEED)].filter(([, { reply }]) => reply !== 'silent');
  const aside = mkdtempSync(`${FOLDER}-`);
  for (const [municipality, reply] of replies) {
    const plan = formPlan(survey, municipality, 'sv', sampleAnswers(reply, municipality, survey));
    writeFileSync(join(aside, `${municipality}.xlsx`), await writeWorkbook(plan));
  }
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(aside, FOLDER);
  return replies.length;
}

/** What a municipality writes in its form. */
export function sampleAnswers(reply: SampleReply, municipality: string, survey: Survey): FormAnswers {
  const fields = {
    contact: `Exempelhandläggare, ${survey.geography.municipality(municipality)?.name ?? ''}`,
    email: `exempel@${municipality}.example`,
    date: '2023-05-12',
    comment: 'Syntetiska exempeldata.',
  };
  if (reply.reply !== 'people') return { answer: () => undefined, nothingToReport: true, fields };
  return { answer: (question) => answer(question, reply.people), fields };
}

function answer({ measure, codes }: Question, people: readonly SamplePerson[]): number {
  const asked = people.filter((person) => fits(person, codes));
  switch (measure) {
    case 'households':
      return asked.filter(({ household }) => household?.first).length;
    case 'households_with_children':
      return asked.filter(({ household }) => (household?.children ?? 0) > 0).length;
    case 'children':
      return asked.reduce((sum, { household }) => sum + (household?.children ?? 0), 0);
    default:
      return asked.length;
  }
}

function fits(person: SamplePerson, codes: Question['codes']): boolean {
  return Object.entries(codes).every(([variable, code]) => trait(person, variable) === code);
}

function trait(person: SamplePerson, variable: string): string | null {
  switch (variable) {
    case 'situation':
      return person.situation;
    case 'sex':
      return person.sex;
    case 'age':
      return person.age;
    case 'living_form':
      return person.livingForm;
    case 'solution':
      return person.solution;
    default:
      throw new Error(`the sample has no ${variable}`);
  }
}

if (process.argv[1]?.endsWith('make-sample.js')) {
  const started = performance.now();
  const files = await makeSample();
  process.stdout.write(`${files} arbetsböcker på ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
