import {
  identityFields,
  keyText,
  nameFilter,
  pseudonymisedRow,
  readBirthDate,
  readIdentity,
  readInitials,
  readKey,
  readLocalId,
  readPersonalNumber,
  readToken,
  RESERVE_NUMBERS,
  tokenOf,
} from '@kartlagg/linkage';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmac, keyOf } from './hmac.js';
import { testNumber } from './test-numbers.js';

const KEY = keyOf(7);
const READING = { at: 2023, patterns: RESERVE_NUMBERS };
const WRITTEN = {
  personalNumber: '19890201-9804',
  localId: '19810829M071',
  initials: 'A.B.',
  givenName: 'Anna',
  familyName: 'Berg',
  municipality: '0180',
};
const { identity: IDENTITY } = readIdentity(WRITTEN, READING);

describe('a row at its sender', () => {
  it('keeps birth year, sex and municipality in clear, and nothing else', () => {
    const row = pseudonymisedRow(IDENTITY, KEY, '2023', hmac);
    expect(Object.keys(row).toSorted()).toEqual([
      'birth_key',
      'birth_year',
      'date_filter',
      'family_filter',
      'given_filter',
      'local_id',
      'municipality',
      'personal_number',
      'sex',
    ]);
    expect(row).toMatchObject({ birth_year: '1989', sex: 'woman', municipality: '0180' });
    expect(row['given_filter']).toBe(nameFilter('Anna', KEY, '2023', hmac));
    const tokens = ['personal_number', 'local_id', 'birth_key'].map((field) => readToken(row[field] ?? ''));
    expect(tokens.map((token) => token?.keyId)).toEqual([KEY.id, KEY.id, KEY.id]);
  });

  it('has the same birth key whoever wrote the date and the initials', () => {
    const ngo = readIdentity({ birthDate: '890201', initials: 'a b' }, READING).identity;
    expect(pseudonymisedRow(ngo, KEY, '2023', hmac)['birth_key']).toBe(
      pseudonymisedRow(IDENTITY, KEY, '2023', hmac)['birth_key'],
    );
  });

  it('has no birth key without initials: a date alone is too few to hide in', () => {
    const { identity } = readIdentity({ birthDate: '890201' }, READING);
    expect(Object.keys(pseudonymisedRow(identity, KEY, '2023', hmac)).toSorted()).toEqual([
      'birth_year',
      'date_filter',
    ]);
  });

  it('carries no part of the identity that it was made of, whatever that is', () => {
    fc.assert(
      fc.property(testNumber(1930, 2023), fc.constantFrom('Xerxesina', 'Zvjezdana'), (digits, name) => {
        const written = {
          personalNumber: digits,
          givenName: name,
          familyName: name,
          birthDate: digits.slice(0, 8),
        };
        const { identity } = readIdentity({ ...written, initials: 'QXZ' }, READING);
        const text = JSON.stringify(pseudonymisedRow(identity, KEY, '2023', hmac));
        for (const secret of [digits, digits.slice(2), digits.slice(2, 8), name, 'QXZ"']) {
          expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
        }
      }),
    );
  });
});

describe('fields in the memory of the one who links', () => {
  it('are those of the sender, and birth date and initials in clear', () => {
    expect(identityFields(IDENTITY, KEY, '2023', hmac)).toEqual({
      ...pseudonymisedRow(IDENTITY, KEY, '2023', hmac),
      birth_date: '1989-02-01',
      initials: 'AB',
    });
  });

  it('have no personal number in clear where there is no key', () => {
    expect(identityFields(IDENTITY, undefined, '2023', hmac)).toEqual({
      birth_year: '1989',
      sex: 'woman',
      municipality: '0180',
      birth_date: '1989-02-01',
      initials: 'AB',
    });
  });

  it('keep the pseudonyms that the sender made, key or none', () => {
    const sent = pseudonymisedRow(IDENTITY, KEY, '2023', hmac);
    const { personal_number: token = '', birth_year: birthYear = '', ...rest } = sent;
    const written = { personalNumber: token, birthYear, sex: 'woman', municipality: '0180', made: rest };
    const { identity, problems } = readIdentity(written, READING);
    expect(problems).toEqual([]);
    expect(identityFields(identity, undefined, '2023', hmac)).toEqual(sent);
    expect(identityFields(identity, keyOf(8), '2023', hmac)).toEqual(sent);
  });
});

describe('a secret that a caller gets wrong', () => {
  it('is in no message and no problem, whoever is asked', () => {
    const canary = fc.constantFrom(
      'Kanariefågel',
      '19890201-9805',
      '890230-9804',
      'k1:x:y',
      '31/2 1979',
      '𝒜𝒷',
    );
    fc.assert(
      fc.property(canary, (secret) => {
        const said = [
          () => readPersonalNumber(secret, { at: 2023 }),
          () => readLocalId(secret, [{ issuer: 'x', pattern: '(' }]),
          () =>
            readIdentity({ personalNumber: secret, localId: secret, birthDate: secret, sex: secret }, READING)
              .problems,
          () => readBirthDate(secret, { at: Number.NaN }),
          () => readInitials(secret),
          () => tokenOf('local-id', secret, KEY, '2029', hmac),
          () => nameFilter(secret, KEY, '2029', hmac),
          () => identityFields({ givenName: secret }, KEY, '2029', hmac),
          () => readKey({ kartlagg: 'key', version: 1, purpose: 'x', rounds: 'any', secret }, hmac),
          () => keyText({ purpose: secret, rounds: 'any', secret: new Uint8Array(1) }, hmac),
        ].map(outcome);
        for (const text of said) expect(text).not.toContain(secret);
      }),
    );
  });
});

/** What a call gives or throws, as text. */
function outcome(call: () => unknown): string {
  try {
    return JSON.stringify(call()) ?? '';
  } catch (error) {
    return error instanceof Error ? `${error.message}${error.stack}` : String(error);
  }
}
