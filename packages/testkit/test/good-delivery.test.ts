import { ingest } from '@kartlagg/ingest';
import { keyText, type Batch, type OutputFile } from '@kartlagg/model';
import { readWorkbook } from '@kartlagg/sheets';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { repositorySurvey, sampleFiles, type Sample } from '../src/index.js';

const survey = repositorySurvey('2023');

describe('the good delivery', () => {
  it('is without findings as a form, and all its cells are used', async () => {
    const batch = await read(await good('form'));
    expect(batch.diagnostics).toEqual([]);
    expect(batch).toMatchObject({
      verdict: 'accepted',
      municipality: '0180',
      round: '2023',
      date: '2023-04-14',
    });
    expect(batch.cells.used).toBe(batch.cells.read);
  });

  it('is without findings as a tidy table, and all its cells are used', async () => {
    const batch = await read(await good('tidy'));
    expect(batch.diagnostics).toEqual([]);
    expect(batch).toMatchObject({ verdict: 'accepted', municipality: '0180', round: '2023' });
    expect(batch.cells.used).toBe(batch.cells.read);
  });

  it('of persons is without findings as a form and as a table, and says the same in both', async () => {
    const form = await read(await good('persons'));
    const table = await read(await good('person-text'));
    for (const batch of [form, table]) {
      expect(batch.diagnostics).toEqual([]);
      expect(batch).toMatchObject({ verdict: 'accepted', municipality: '0180', form: 'persons' });
      expect(batch.cells.used).toBe(batch.cells.read);
    }
    expect(form.forms.map(({ situation }) => situation)).toEqual(
      table.forms.map(({ situation }) => situation),
    );
    expect(form.forms.map(({ eligibility }) => eligibility)).toEqual(
      table.forms.map(({ eligibility }) => eligibility),
    );
  });

  it('says the same in both', async () => {
    expect(numbers(await read(await good('tidy')))).toEqual(numbers(await read(await good('form'))));
  });

  it('has 67 persons by situation and sex', async () => {
    const persons = (await read(await good('form'))).counts.filter(({ at }) => at.sheet === 'Antal');
    // 12 + 6 + 42 + 6 + 1 in situations 1, 2, 3, 4 and missing.
    expect(persons.reduce((sum, { value }) => sum + value, 0)).toBe(67);
  });
});

async function good(base: Sample['base']): Promise<OutputFile> {
  const sample: Sample = { about: '', round: '2023', base, read: 'file', expect: { file: '' } };
  const [file] = await sampleFiles(sample);
  if (file === undefined) throw new Error('no good delivery');
  return file;
}

async function read({ path, content }: OutputFile): Promise<Batch> {
  const bytes = Buffer.from(content);
  const result = await readWorkbook(
    bytes,
    { path, sha256: path, bytes: bytes.length },
    { inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: limit }) },
  );
  if ('diagnostics' in result) throw new Error('the good delivery cannot be read');
  return ingest(result.workbook, survey);
}

/** What is counted and how many, in no order. All situations together is what a form need not say. */
function numbers(batch: Batch): readonly string[] {
  return batch.counts
    .map(({ measure, codes, value }) => {
      const said = Object.entries(codes).filter(([, code]) => code !== 'total');
      return keyText([measure, ...said.toSorted(([a], [b]) => (a < b ? -1 : 1)).flat(), value]);
    })
    .toSorted();
}
