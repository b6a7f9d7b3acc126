import * as fc from 'fast-check';
import type { CodeList } from '@kartlagg/model';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeReader, namesOf } from '../src/codecs/code.js';
import { nameIndex } from '../src/codecs/name-index.js';
import { letters } from '../src/codecs/letters.js';
import { sameText } from '../src/same-text.js';

const FOLDER = new URL('../../../schemas/codelists/', import.meta.url);
/** The lists as deliveries are read by them: what the program works out itself stands in none. */
const LISTS = readdirSync(FOLDER).map((file): CodeList => {
  const { id, label, codes } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as CodeList;
  return { id, label, codes: codes.filter(({ role }) => role !== 'computed') };
});
const READERS = new Map(LISTS.map((list) => [list.id, codeReader(list)]));

/** `woman`, `woman near-name`, `1 / 2`, or `none`. */
function said(list: string, text: string): string {
  const reading = READERS.get(list)?.(text);
  if (reading === undefined) return 'none';
  return 'readings' in reading ? reading.readings.join(' / ') : `${reading.code} ${reading.how ?? ''}`.trim();
}

const CASES: Readonly<Record<string, readonly (readonly [text: string, reading: string])[]>> = {
  sex: [
    ['Kvinnor', 'woman'],
    ['kvinna', 'woman'],
    ['K', 'woman'],
    ['kv', 'woman'],
    ['Kv.', 'woman words'],
    ['Kvinnor*', 'woman words'],
    ['Kvinnor¹', 'woman words'],
    ['Kvinnor:', 'woman words'],
    ['Kvinor', 'woman near-name'],
    ['Kvinnnor', 'woman near-name'],
    ['Man', 'man'],
    ['män', 'man'],
    ['M', 'man'],
    ['MÃ¤n', 'man broken-encoding'],
    ['M\uFFFDn', 'man broken-encoding'],
    ['M„n', 'man broken-encoding'],
    ['Maen', 'man broken-encoding'],
    ['Mån', 'man near-name'],
    ['Okänt', 'unknown'],
    ['Okant', 'unknown broken-encoding'],
    ['Totalt', 'total'],
    ['båda könen', 'total'],
    ['F', 'none'],
    ['1', 'none'],
    ['2', 'none'],
    ['Flickor', 'none'],
    ['Pojkar', 'none'],
    ['kille', 'none'],
    ['Mam', 'none'],
    ['annat', 'none'],
  ],
  situation: [
    ['1', '1'],
    ['1.', '1 words'],
    ['S1', '1'],
    ['Sit 1', '1'],
    ['Sit. 1', '1 words'],
    ['Situation 1', '1'],
    ['situation-1', '1 words'],
    ['Situation ett', '1'],
    ['１', '1 words'],
    ['Akut hemlöshet', '1'],
    ['akut', '1'],
    ['1. Akut hemlöshet', '1 words'],
    ['1) Akut hemlöshet', '1 words'],
    ['Sit 1 – akut hemlöshet', '1 words'],
    ['Situation 1 (akut hemlöshet)', '1 words'],
    ['Akut hemlöshet (situation 1)', '1 words'],
    ['Akut hemlöshet, S1', '1 words'],
    ['Akut hemlöshet 1)', '1 words'],
    ['Akut hemloshet', '1 broken-encoding'],
    ['Akut hemlÃ¶shet', '1 broken-encoding'],
    ['Akut hemlöset', '1 near-name'],
    ['Institution', '2'],
    ['institutionsvistelse/stödboende', 'none'],
    ['Institutionsvistelse & stödboende', 'none'],
    ['Institutionsvistelser och stödboende', '2 near-name'],
    ['långsiktig', '3'],
    ['Långsiktiga boendelösningar', '3'],
    ['eget ordnat boende', '4'],
    ['Eget ordnat, kortsiktigt boende', '4 words'],
    ['Situation saknas', 'missing'],
    ['2 Akut hemlöshet', '1 / 2'],
    ['Situation 2: Akut hemlöshet', '1 / 2'],
    ['Akut hemlöshet (S3)', '1 / 3'],
    ['7. Akut hemlöshet', '1 words'],
    ['7 Akut hemlöshet', 'none'],
    ['Situation 5', 'none'],
    ['Situation 1b', 'none'],
    ['1b Akut hemlöshet', 'none'],
    ['5', 'none'],
    ['12', 'none'],
    ['1, 2', 'none'],
    ['Situation 1 och 2', 'none'],
    ['stödboende', 'none'],
    ['Samtliga utom situation 4', 'none'],
  ],
  'age-default': [
    ['18-24', '18-24'],
    ['18–24', '18-24'],
    ['18—24', '18-24 words'],
    ['18 − 24 år', '18-24 words'],
    ['18 - 24', '18-24'],
    ['18 till 24', '18-24 words'],
    ['18-24 years', '18-24 words'],
    ['18-24-åringar', '18-24'],
    ['65+', '65+'],
    ['65 +', '65+'],
    ['65+ år', '65+'],
    ['65 år och äldre', '65+'],
    ['65 ar och aldre', '65+ broken-encoding'],
    ['65 år och aldre', '65+ near-name'],
    ['65 -', '65+'],
    ['65–', '65+ words'],
    ['65-w', '65+'],
    ['>64', '65+'],
    ['18-25', 'none'],
    ['18–25 år', 'none'],
    ['25-35', 'none'],
    ['65', 'none'],
    ['66+', 'none'],
    ['1824', 'none'],
    ['18.24', 'none'],
    ['Okänd ålder', 'unknown'],
  ],
  'living-form': [
    ['Härbärge', 'shelter'],
    ['Harbarge', 'shelter broken-encoding'],
    ['H\uFFFDrb\uFFFDrge', 'shelter broken-encoding'],
    ['Härbärget', 'shelter near-name'],
    ['3. Hotell', 'hotel words'],
    ['Hostell', 'hostel / hotel'],
    ['Källare/vind', 'cellar_attic'],
    ['Källare & vind', 'cellar_attic words'],
    ['fängelse', 'prison'],
    ['HVB', 'residential_care_home'],
    ['Tat', 'none'],
    ['Tält', 'tent'],
    ['Talt', 'tent broken-encoding'],
  ],
  solution: [
    ['Sociala kontrakt', 'social_contract'],
    ['Försökslägenhet', 'trial_apartment'],
    ['Forsokslagenhet', 'trial_apartment broken-encoding'],
    ['Försökslägenheter', 'trial_apartment'],
  ],
  measure: [
    ['Antal personer', 'persons'],
    ['antal barn', 'children'],
    ['Hushåll med barn', 'households_with_children'],
    ['Hushall', 'households broken-encoding'],
    ['Antal husål', 'households near-name'],
  ],
  exactness: [
    ['ca', 'approximate'],
    ['ca.', 'approximate words'],
    ['c:a', 'approximate'],
    ['minst', 'minimum'],
  ],
};

describe.each(Object.entries(CASES))('%s', (list, cases) => {
  it.each(cases)('%j is %s', (text, reading) => {
    expect(said(list, text)).toBe(reading);
  });
});

describe('names that differ in å, ä and ö alone', () => {
  const find = nameIndex([
    { name: 'Måsö', code: 'a' },
    { name: 'Mäså', code: 'b' },
    { name: 'Möle', code: 'c' },
    { name: 'Måle', code: 'd' },
    { name: 'Höör', code: 'e' },
  ]);

  it.each([
    ['M?sö', { code: 'a', how: 'broken-encoding' }],
    ['M?så', { code: 'b', how: 'broken-encoding' }],
    ['M?s?', { readings: ['a', 'b'] }],
    ['M?le', { readings: ['c', 'd'] }],
    ['Male', { readings: ['c', 'd'] }],
    ['H?r', { code: 'e', how: 'broken-encoding' }],
    ['H?ör', { code: 'e', how: 'broken-encoding' }],
    ['H?år', undefined],
  ])('%j is %j', (text, reading) => {
    expect(find(text)).toEqual(reading);
  });
});

describe('a band of ages that a spreadsheet has made a day', () => {
  const read = codeReader({
    id: 'school',
    label: { sv: 'Ålder' },
    codes: ['7-12', '13-17'].map((code) => ({ code, label: { sv: code } })),
  });

  it('is read with years after it, and with till between its ends', () => {
    for (const text of ['7 – 12 år', '7 till 12 år', '7—12 years'])
      expect(read(text)).toEqual({ code: '7-12', how: 'words' });
  });

  it('cannot be known, and offers what it may have been', () => {
    expect(read('12-jul')).toEqual({ readings: ['7-12'] });
    expect(read('2023-12-07')).toEqual({ readings: ['7-12'] });
    expect(read('13-jul')).toBeUndefined();
  });
});

describe('the lists', () => {
  it.each(LISTS.map((list) => [list.id, list] as const))('%s: every name means one code', (_, list) => {
    const codes = new Map<string, Set<string>>();
    for (const { name, code } of namesOf(list).filter((one) => one.name !== ''))
      for (const key of new Set([`as written: ${sameText(name)}`, `by letters: ${letters(name)}`]))
        codes.set(key, (codes.get(key) ?? new Set()).add(code));
    expect([...codes].filter(([, meant]) => meant.size > 1)).toEqual([]);
  });

  it.each(LISTS.map((list) => [list.id, list] as const))('%s: every name is read as its code', (id, list) => {
    for (const { name, code } of namesOf(list).filter((one) => one.name !== ''))
      for (const text of [name, name.toUpperCase(), ` ${name} `])
        expect([text, said(id, text)]).toEqual([text, code]);
  });

  it.each(LISTS.map((list) => [list.id, list] as const))(
    '%s: no letter too many, too few or wrong makes one name another’s',
    (id, list) => {
      const exact = new Map(namesOf(list).map(({ name, code }) => [letters(name), code]));
      const taken: (readonly string[])[] = [];
      for (const { name, code } of namesOf(list))
        for (let at = 0; at < name.length; at += 1)
          for (const letter of ['', 'a', 'e', 'n', 'ä', '1', '4', name.slice(at, at + 1).repeat(2)]) {
            const text = name.slice(0, at) + letter + name.slice(at + 1);
            const reading = READERS.get(id)?.(text);
            if (reading === undefined || 'readings' in reading || reading.code === code) continue;
            if (exact.get(letters(text)) !== reading.code) taken.push([name, text, reading.code]);
          }
      expect(taken).toEqual([]);
    },
  );

  it('give a code that they have, whatever the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), fc.string({ unit: 'binary', maxLength: 30 }), (list, text) => {
        const reading = READERS.get(list.id)?.(text);
        const codes = reading === undefined ? [] : 'code' in reading ? [reading.code] : reading.readings;
        for (const code of codes) expect(list.codes.map((one) => one.code)).toContain(code);
      }),
      { numRuns: 2000 },
    );
  });
});
