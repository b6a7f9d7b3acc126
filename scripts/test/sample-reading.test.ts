import { inflateRawSync } from 'node:zlib';
import { ingest } from '@kartlagg/ingest';
import { readWorkbook, writeWorkbook } from '@kartlagg/sheets';
import { expect, it } from 'vitest';
import { personIdentity } from '../../packages/cli/dist/person-identity.js';
import { personDeliveries } from '../dist/sample/person-deliveries.js';
import { roundAsRead } from '../dist/sample/round-as-read.js';
import { sampleRound } from '../dist/sample/sample-forms.js';
import { sampleKey } from '../dist/sample/sample-key.js';
import { sampleSurvey } from '../dist/sample-survey.js';

const survey = sampleSurvey('2023');
const round = sampleRound(survey, 2023);
/** Words and codes, zeros lost, by hand, of an organisation, and of the persons themselves. */
const SOME = [
  'kommuner/0114',
  'kommuner/0120',
  'kommuner/0428',
  'civilsamhallet/organisation-09-1',
  'myndigheter/sis',
];

it('is read, in every manner of writing, as the forms that decisions and bench take it to be', async () => {
  const some = { ...round, forms: round.forms.filter(({ reporter }) => SOME.includes(reporter.file)) };
  const identify = personIdentity(survey, sampleKey());
  const expected = new Map(roundAsRead(survey, some).forms.map((form) => [form.id, form]));
  const read = [];
  for (const { path, content } of personDeliveries(survey, some)) {
    const bytes =
      typeof content === 'string' ? new TextEncoder().encode(content) : await writeWorkbook(content);
    const source = { path: `leveranser/${path}`, sha256: '', bytes: bytes.length };
    const { workbook } = await workbookOf(bytes, source);
    read.push(...ingest(workbook, survey, { identify }).forms);
  }
  expect(new Set(read.map(({ at }) => at.file)).size).toBe(SOME.length);
  expect(read).toHaveLength(expected.size);
  for (const { id, identity, answers, eligibility, situation } of read) {
    const form = expected.get(id);
    expect(identity).toEqual(form?.identity);
    expect(answers).toEqual(form?.answers);
    expect([eligibility, situation]).toEqual([form?.eligibility, form?.situation]);
  }
});

async function workbookOf(bytes: Uint8Array, source: Parameters<typeof readWorkbook>[1]) {
  const result = await readWorkbook(bytes, source, {
    inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: limit }),
  });
  if (!('workbook' in result)) throw new Error(JSON.stringify(result.diagnostics));
  return result;
}
