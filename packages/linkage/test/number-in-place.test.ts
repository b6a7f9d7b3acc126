import { describe, expect, it } from 'vitest';
import { readIdentity, RESERVE_NUMBERS, type WrittenIdentity } from '../src/index.js';

/** Of the test series. */
const NUMBER = '19890201-9804';
const patterns = [
  ...RESERVE_NUMBERS,
  { issuer: 'lokal', scope: 'national' as const, pattern: '[0-9A-Z]{3,32}' },
];
const read = (written: WrittenIdentity) => readIdentity(written, { at: 2023, patterns }).identity;

describe('a personal number in another field of an identity', () => {
  it.each(['localId', 'birthDate', 'initials', 'givenName', 'familyName'] as const)(
    'is a personal number, and nothing is made of it as %s',
    (field) => {
      expect(read({ [field]: NUMBER })).toEqual(read({ personalNumber: NUMBER }));
    },
  );

  it('is one where a pseudonym should stand too', () => {
    expect(read({ made: { personal_number: NUMBER } })).toEqual(read({ personalNumber: NUMBER }));
  });

  it('is dropped where there is one in its own place, and changes place with a local id', () => {
    const both = read({ personalNumber: '19790203-9812', localId: NUMBER });
    expect(both).toEqual(read({ personalNumber: '19790203-9812' }));
    const swapped = read({ personalNumber: 'A-100', localId: NUMBER });
    expect(swapped).toEqual(read({ personalNumber: NUMBER, localId: 'A-100' }));
  });

  it('is not seen in a local id that would want leading zeros to be one', () => {
    // 0101019800 is of 2001-01-01: 0+1+0+1+0+1+9+8+0 is 20, so that its check digit is 0.
    expect(read({ localId: '101019800' })).toEqual({ localId: { issuer: 'lokal', value: '101019800' } });
  });
});
