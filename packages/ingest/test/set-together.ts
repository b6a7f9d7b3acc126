import type { Batch } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { checkSet, formPlan, ingest, type CheckedSet, type FormAnswers } from '../src/index.js';
import { csv, planWorkbook } from './workbooks.js';

/** A tidy table with the columns that published figures have. */
export const published = (survey: Survey, rows: string, path = 'publicerat/tal.csv'): Batch =>
  ingest(
    csv(`| kommun | omgång | situation | mått | antal | exakthet | serieversion |\n${rows}`, path),
    survey,
    {
      published: true,
    },
  );

/** A tidy delivery: municipality, round, situation and number of persons. */
export const delivered = (survey: Survey, rows: string, path = 'leverans.csv'): Batch =>
  ingest(csv(`| kommun | omgång | situation | antal |\n${rows}`, path), survey);

/** A form that is filled in for a municipality. */
export const form = (
  survey: Survey,
  municipality: string,
  answers: FormAnswers,
  path = `${municipality}.xlsx`,
) => {
  const workbook = planWorkbook(formPlan(survey, municipality, 'sv', answers));
  return ingest({ ...workbook, source: { path, sha256: path, bytes: 1 } }, survey);
};

/** The findings about deliveries together, but for who is silent. */
export const together = (set: CheckedSet) => set.diagnostics.filter(({ code }) => code !== 'set.silent');

/** How one rule came out in one file: `1/0/0` passed, failed, undecided; undefined where it was not confronted. */
export const outcome = ({ rules }: CheckedSet, file: string, rule: string): string | undefined => {
  const found = rules.get(file)?.find((one) => one.rule === rule);
  return found && `${found.passed}/${found.failed}/${found.undecided}`;
};

export { checkSet };
