import {
  foldedName,
  initialsOfName,
  normalName,
  readBirthDate,
  readIdentity,
  readInitials,
  readLocalId,
  readSex,
  RESERVE_NUMBERS,
} from '@kartlagg/linkage';
import { describe, expect, it } from 'vitest';

const READING = { at: 2023, patterns: RESERVE_NUMBERS };

describe('a birth date', () => {
  it.each([
    ['1979-02-03', '1979-02-03'],
    ['1979–02–03', '1979-02-03'],
    ['19790203', '1979-02-03'],
    [19790203, '1979-02-03'],
    ['790203', '1979-02-03'],
    [790203, '1979-02-03'],
    [50203, '2005-02-03'],
    ['230203', '2023-02-03'],
    ['240203', '1924-02-03'],
    ['2000-02-29', '2000-02-29'],
    ['1900-02-29', undefined],
    ['1979-13-03', undefined],
    ['2024-01-01', undefined],
    ['1790-01-01', undefined],
    ['3/2 1979', undefined],
    ['1979', undefined],
    ['', undefined],
  ])('%s is %s', (written, date) => {
    expect(readBirthDate(written, { at: 2023 })).toBe(date);
  });
});

describe('initials', () => {
  it.each([
    ['A.B.', 'AB'],
    ['a b', 'AB'],
    ['A. B.', 'AB'],
    ['A-L B', 'ALB'],
    ['AB', 'AB'],
    ['ab', 'AB'],
    ['åö', 'ÅÖ'],
    ['É.B.', 'EB'],
    ['Ø.Æ.', 'ÖÄ'],
    ['Anna Berg', undefined],
    ['Bo', undefined],
    ['Ann', undefined],
    ['A', undefined],
    ['A1', undefined],
    ['', undefined],
  ])('%s are %s', (written, initials) => {
    expect(readInitials(written)).toBe(initials);
  });

  it('are made of a name when asked for, past von and af', () => {
    expect(initialsOfName('Anna-Lena Maria', 'af Berg')).toBe('AB');
    expect(initialsOfName('åke', 'von Essen')).toBe('ÅE');
    expect(initialsOfName('Anna', '')).toBeUndefined();
    expect(initialsOfName('?', 'Berg')).toBeUndefined();
  });
});

describe('a name', () => {
  it('keeps its diacritics and loses its case and its double spaces', () => {
    expect(normalName('  ANNA–LENA   A\u030Aberg ')).toBe('anna-lena åberg');
    expect(normalName('O’Brien')).toBe("o'brien");
    expect(normalName('Berg, 42 (f.d. Ek)')).toBe('berg f d ek');
  });

  it.each([
    ['Åsa', 'asa'],
    ['Anna-Lena', 'annalena'],
    ['Anna Lena', 'annalena'],
    ['af Klercker', 'klercker'],
    ['Von', 'von'],
    ['Møller', 'moller'],
    ['Łukasz', 'lukasz'],
    ['O’Brien', 'obrien'],
    ['123', ''],
  ])('%s is compared as %s', (written, folded) => {
    expect(foldedName(written)).toBe(folded);
  });
});

describe('a local id', () => {
  it.each([
    ['991981000010', 'region-stockholm'],
    ['991993000032', 'region-stockholm'],
    ['19810829-M071', 'vastra-gotalandsregionen'],
    ['19450829k088', 'vastra-gotalandsregionen'],
    ['19930829X802', 'vastra-gotalandsregionen'],
    ['19810829SU3A', 'region-varmland'],
    ['198108320014', 'inera'],
  ])('%s, published by Inera, is of %s', (written, issuer) => {
    expect(readLocalId(written, RESERVE_NUMBERS)).toEqual({
      issuer,
      value: written.replace('-', '').toUpperCase(),
    });
  });

  it('is refused where its check digit is wrong, or its form is nobody’s', () => {
    expect(readLocalId('991981000011', RESERVE_NUMBERS)).toBeUndefined();
    expect(readLocalId('19810829M072', RESERVE_NUMBERS)).toBeUndefined();
    expect(readLocalId('12345', RESERVE_NUMBERS)).toBeUndefined();
  });

  it('may be of any form that a round says', () => {
    const patterns = [{ issuer: 'stadsmission', pattern: String.raw`SM\d{5}` }];
    const sender = ['0180', 'ngo'] as const;
    expect(readLocalId('sm 00042', patterns, sender)).toEqual({
      issuer: 'stadsmission',
      value: 'SM00042',
      sender,
    });
    expect(readLocalId('XSM00042', patterns, sender)).toBeUndefined();
  });

  it('is its sender’s own unless its issuer gives it for the whole country, and nobody’s without a sender', () => {
    const patterns = [{ issuer: 'lokal', pattern: String.raw`\d+` }];
    expect(readLocalId('17', patterns, ['0180', ''])).toMatchObject({ sender: ['0180', ''] });
    expect(readLocalId('17', patterns)).toBeUndefined();
    expect(readLocalId('17', [{ issuer: 'lokal', pattern: String.raw`\d+`, scope: 'national' }])).toEqual({
      issuer: 'lokal',
      value: '17',
    });
  });
});

describe('a sex', () => {
  it.each([
    ['Kvinna', 'woman'],
    ['K', 'woman'],
    ['man', 'man'],
    ['okänt', undefined],
    ['constructor', undefined],
  ])('%s is %s', (written, sex) => {
    expect(readSex(written)).toBe(sex);
  });
});

describe('the identity of a row', () => {
  it('is read part by part, with birth date and sex from the number where they are not written', () => {
    const { identity, problems } = readIdentity(
      { personalNumber: '890201-9804', givenName: 'Anna', familyName: 'Berg', municipality: '0180' },
      READING,
    );
    expect(problems).toEqual([]);
    expect(identity).toMatchObject({
      personalNumber: { digits: '198902019804' },
      birthDate: '1989-02-01',
      birthYear: 1989,
      sex: 'woman',
      givenName: 'Anna',
      familyName: 'Berg',
      municipality: '0180',
    });
    expect(identity).not.toHaveProperty('initials');
  });

  it('has initials of its names only when asked', () => {
    const names = { givenName: 'Anna', familyName: 'Berg' };
    expect(readIdentity(names, { ...READING, initialsFromNames: true }).identity.initials).toBe('AB');
    const given = { ...names, initials: 'A.L.B.' };
    expect(readIdentity(given, { ...READING, initialsFromNames: true }).identity.initials).toBe('ALB');
  });

  it('takes the sex that was answered before that of the number', () => {
    const { identity } = readIdentity({ personalNumber: '890201-9804', sex: 'man' }, READING);
    expect(identity.sex).toBe('man');
  });

  it('takes a reserve number for a personal number as the local id that it is', () => {
    expect(readIdentity({ personalNumber: '19810829-M071' }, READING)).toEqual({
      identity: { localId: { issuer: 'vastra-gotalandsregionen', value: '19810829M071' } },
      problems: [],
    });
  });

  it('says which parts could not be read, and not what stands there', () => {
    const written = {
      personalNumber: '890201-9805',
      localId: 'x',
      birthDate: '31/2',
      birthYear: '79',
      sex: 'hen',
      initials: 'Anna',
      made: { birth_key: '1989-02-01 AB', given_filter: 'Anna' },
    };
    expect(readIdentity(written, READING)).toEqual({
      identity: {},
      problems: [
        { field: 'personalNumber', problem: 'check-digit' },
        { field: 'localId', problem: 'shape' },
        { field: 'birthDate', problem: 'shape' },
        { field: 'birthYear', problem: 'shape' },
        { field: 'sex', problem: 'shape' },
        { field: 'initials', problem: 'shape' },
        { field: 'birth_key', problem: 'shape' },
        { field: 'given_filter', problem: 'shape' },
      ],
    });
  });

  it('is nothing where nothing is written, and that is no problem', () => {
    const written = { personalNumber: ' ', initials: '', familyName: '' };
    expect(readIdentity(written, READING)).toEqual({ identity: {}, problems: [] });
  });

  it('knows tokens that stand where the numbers might', () => {
    const token = `k1:0123abcd:${'A'.repeat(22)}`;
    expect(readIdentity({ personalNumber: ` ${token}`, localId: token }, READING)).toEqual({
      identity: { made: { personal_number: token, local_id: token } },
      problems: [],
    });
  });
});
