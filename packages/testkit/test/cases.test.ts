import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { ingest } from '@kartlagg/ingest';
import { placeText, severityOf, type Batch, type Count, type Diagnostic } from '@kartlagg/model';
import { readWorkbook } from '@kartlagg/sheets';
import { caseBytes, cases, repositorySurvey, type Case } from '../src/index.js';
import { describe, expect, it } from 'vitest';

describe('a messy delivery', () => {
  it('comes in at least thirty kinds', () => {
    expect(cases().size).toBeGreaterThanOrEqual(30);
  });

  it.each([...cases()])('%s is read as a careful person would read it', async (_, delivery) => {
    const batch = await batchOf(delivery);
    const { municipality, verdict, counts, persons = [], findings } = delivery.reading;
    expect(batch.diagnostics.map(findingLine).toSorted()).toEqual(findings.toSorted());
    const counted = batch.counts.map((count) => countLine(count, batch)).toSorted();
    expect(typeof counts === 'number' ? counted.length : counted).toEqual(
      typeof counts === 'number' ? counts : counts.toSorted(),
    );
    expect(batch.forms.map(({ at, situation }) => `${placeText(at)} situation=${situation.outcome}`)).toEqual(
      persons,
    );
    expect(batch).toMatchObject({ municipality, verdict });
    expect(batch.cells.used + batch.cells.named).toBe(batch.cells.read);
  });
});

async function batchOf(delivery: Case): Promise<Batch> {
  const bytes = await caseBytes(delivery);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { path: delivery.path, sha256, bytes: bytes.length };
  const result = await readWorkbook(bytes, source, {
    inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: limit }),
  });
  if ('diagnostics' in result) throw new Error(JSON.stringify(result.diagnostics));
  return ingest(result.workbook, repositorySurvey(delivery.round));
}

function findingLine({ code, at }: Diagnostic): string {
  const severity = severityOf(code);
  return `${severity} ${code} ${severity === 'note' ? (at.sheet ?? '') : placeText(at)}`.trim();
}

function countLine({ at, value, codes, measure, geo }: Count, { municipality }: Batch): string {
  const said = Object.entries({
    ...(geo !== municipality && { geo }),
    ...(measure !== 'persons' && { measure }),
    ...codes,
  }).filter(([, code]) => code !== 'total');
  const words = said.map(([name, code]) => `${name}=${code}`).toSorted();
  return [placeText(at), value, ...words].join(' ');
}
