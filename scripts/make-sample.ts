import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formPlan } from '@kartlagg/ingest';
import { writeWorkbook } from '@kartlagg/sheets';
import { type Survey, withForm } from '@kartlagg/survey';
import { root } from './root.js';
import { countAnswers } from './sample/count-answers.js';
import { decisionsText } from './sample/decisions-text.js';
import { personDeliveries } from './sample/person-deliveries.js';
import { personSettings } from './sample/person-settings.js';
import { roundAsRead } from './sample/round-as-read.js';
import { sampleRound, type SampleRound } from './sample/sample-forms.js';
import { truthDecisions } from './sample/truth-decisions.js';
import { truthText } from './sample/truth-text.js';
import { sampleSurvey } from './sample-survey.js';

/** The seed of the round that is written. */
export const SEED = 2023;
const ROUND = join(root, 'data-samples', 'rounds', '2023');

/** Writes the sample round's deliveries, and beside them who every form is truly about. Returns how many files. */
async function makeSample(): Promise<number> {
  const survey = sampleSurvey('2023');
  const round = sampleRound(survey, SEED);
  const persons = personDeliveries(survey, round);
  const deliveries = new Map<string, string | Uint8Array>(await countWorkbooks(survey, round));
  for (const { path, content } of persons)
    deliveries.set(path, typeof content === 'string' ? content : await writeWorkbook(content));
  replaceFolder(join(ROUND, 'leveranser'), deliveries);
  replaceFolder(join(ROUND, 'leveranser-facit'), new Map([['facit.csv', truthText(persons)]]));
  return deliveries.size;
}

/** What the made-up analyst decides, for the file that is kept beside the project. Needed anew where linkage changes. */
export function sampleDecisions(): string {
  const survey = sampleSurvey('2023');
  const { forms, personOf } = roundAsRead(survey, sampleRound(survey, SEED));
  return decisionsText(truthDecisions(forms, personSettings(survey), personOf), forms);
}

/** A workbook with situation 3 for every municipality that answers, by its path among the deliveries. */
async function countWorkbooks(
  survey: Survey,
  { replies }: SampleRound,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const form = survey.persons?.settings.counts?.form;
  const counts = form === undefined ? survey : withForm(survey, form);
  const workbooks: [string, Uint8Array][] = [];
  for (const [municipality, reply] of replies) {
    if (reply.reply === 'silent') continue;
    const plan = formPlan(counts, municipality, 'sv', countAnswers(reply, municipality, survey));
    workbooks.push([`antal/${municipality}.xlsx`, await writeWorkbook(plan)]);
  }
  return workbooks;
}

/** Writes a folder beside the one of before and puts it in its place when it is whole. */
function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const aside = mkdtempSync(`${folder}-`);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(aside, path)), { recursive: true });
    writeFileSync(join(aside, path), content);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
}

if (process.argv[1]?.endsWith('make-sample.js')) {
  const started = performance.now();
  if (process.argv.includes('--beslut')) writeFileSync(join(ROUND, 'beslut.csv'), sampleDecisions());
  const files = await makeSample();
  process.stdout.write(`${files} leveranser på ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
