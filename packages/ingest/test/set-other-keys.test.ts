import type { Batch, PersonForm } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';
import { ingest } from '../src/index.js';
import { otherKeys } from '../src/set/other-keys.js';
import { personWorkbook, round } from './persons.js';

const [FORM] = ingest(personWorkbook(), round).forms;

describe('the keys that tokens were made with', () => {
  it('are told where a file has another than most of the forms', () => {
    const batches = [
      delivery('a.csv', ['aaaaaaaa', 'aaaaaaaa']),
      delivery('b.csv', ['bbbbbbbb', 'aaaaaaaa']),
    ];
    expect(otherKeys(batches)).toEqual([
      { code: 'set.other-key', at: { file: 'b.csv' }, params: { forms: 1 } },
    ]);
  });

  it('are not told where there is one key, or none', () => {
    expect(otherKeys([delivery('a.csv', ['aaaaaaaa']), delivery('b.csv', ['aaaaaaaa', ''])])).toEqual([]);
  });

  it('of two as common as each other are told of the one that comes last by its id, whichever file comes first', () => {
    const [a, b] = [delivery('a.csv', ['aaaaaaaa']), delivery('b.csv', ['bbbbbbbb'])];
    expect(otherKeys([a, b])).toEqual(otherKeys([b, a]));
    expect(otherKeys([a, b])[0]?.at).toEqual({ file: 'b.csv' });
  });
});

function delivery(path: string, keys: readonly string[]): Batch {
  const batch = ingest(personWorkbook(), round);
  if (FORM === undefined) throw new Error('no form');
  const forms = keys.map((key): PersonForm => ({
    ...FORM,
    identity: key === '' ? {} : { personal_number: `k1:${key}:AAAAAAAAAAAAAAAAAAAAAA` },
  }));
  return { ...batch, source: { ...batch.source, path }, forms };
}
