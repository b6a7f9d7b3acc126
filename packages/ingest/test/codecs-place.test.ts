import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMunicipality } from '../src/codecs/municipality.js';
import { sameText } from '../src/same-text.js';
import { loadTestSurvey } from './load-test-survey.js';

const { geography } = loadTestSurvey();
const NAMES = new Map(geography.municipalities.map(({ name, code }) => [sameText(name), code]));

/** `1280`, `1280 near-name`, `0305 / 0643`, or `none`. */
function said(text: string): string {
  const reading = readMunicipality(geography, text);
  if (reading === undefined) return 'none';
  return 'readings' in reading ? reading.readings.join(' / ') : `${reading.code} ${reading.how ?? ''}`.trim();
}

const CASES: Readonly<Record<string, readonly (readonly [text: string, reading: string])[]>> = {
  'as the round writes it, or nearly': [
    ['0180', '0180'],
    ['Stockholm', '0180'],
    ['STOCKHOLM ', '0180'],
    ['Stockholm (0180)', '0180'],
    ['0180 Stockholm', '0180'],
    ['0180-Stockholm', '0180'],
    ['0180, Stockholms stad', '0180'],
    ['Stockholm 0180', '0180'],
    ['Stockholm [0180]', '0180'],
    ['180 Stockholm', '0180'],
    ['Stockholms stad', '0180'],
    ['Malmö stad', '1280'],
    ['Göteborgs kommun', '1480'],
    ['Lunds kommun', '1281'],
    ['Lund kommun', '1281'],
    ['Region Gotland', '0980'],
    ['Malmo\u0308', '1280'],
  ],
  'a code that was taken for a number': [
    ['114', '0114 lost-zeros'],
    ['180', '0180 lost-zeros'],
    ['180,0', '0180 lost-zeros'],
    ['1280.0', '1280 words'],
    ['1 280', '1280 words'],
    ['０１８０', '0180 words'],
    ['1', 'none'],
    ['9', 'none'],
    ['14', '14'],
    ['999', 'none'],
    ['9999', 'none'],
    ['00180', 'none'],
    ['-180', 'none'],
  ],
  'a code of before': [
    ['1917', '0331 old-name'],
    ['Heby (1917)', '0331'],
  ],
  'another way of writing': [
    ['Lunds', '1281 words'],
    ['UPPLANDS-VÄSBY', '0114 words'],
    ['Malung Sälen', '2023 words'],
    ['Dals Ed', '1438 words'],
    ['Malmö*', '1280 words'],
    ['”Malmö”', '1280 words'],
    ['Malmö.', '1280 words'],
    ['Göteborgs komun', '1480 words'],
  ],
  'å, ä and ö that are gone or broken': [
    ['Malmo', '1280 broken-encoding'],
    ['Goteborg', '1480 broken-encoding'],
    ['Goteborgs stad', '1480 broken-encoding'],
    ['Angelholm', '1292 broken-encoding'],
    ['Malmoe', '1280 broken-encoding'],
    ['Aelmhult', '0765 broken-encoding'],
    ['Lidkoping', '1494 broken-encoding'],
    ['Tranas', '0687 broken-encoding'],
    ['MalmÃ¶', '1280 broken-encoding'],
    ['Ã–rebro', '1880 broken-encoding'],
    ['Ã…mÃ¥l', '1492 broken-encoding'],
    ['Malm\uFFFD', '1280 broken-encoding'],
    ['V\uFFFDster\uFFFDs', '1980 broken-encoding'],
    ['Malm”', '1280 broken-encoding'],
    ['MalmŒ', '1280 broken-encoding'],
    ['Malmš', '1280 broken-encoding'],
    ['Malm√∂', '1280 broken-encoding'],
    ['Malm├Â', '1280 broken-encoding'],
    ['Malm|', '1280 broken-encoding'],
    ['G?teborg', '1480 broken-encoding'],
    ['Malm&ouml;', '1280 broken-encoding'],
    ['H\uFFFDbo', '0305 broken-encoding'],
    ['\uFFFDre', '2321 broken-encoding'],
    ['Malmö?', 'none'],
    ['\uFFFD\uFFFD\uFFFD', 'none'],
    ['Lund\uFFFD', 'none'],
  ],
  misspellings: [
    ['Götebrog', '1480 near-name'],
    ['Stokholm', '0180 near-name'],
    ['Stockolms stad', '0180 near-name'],
    ['Upplands Vesby', '0114 near-name'],
    ['Härnösan', '2280 near-name'],
    ['Kristianstd', '1290 near-name'],
    ['Öskarshamn', '0882 near-name'],
    ['Södertelje', '0181 near-name'],
    ['Likköping', '0580 / 1494'],
    ['Lidköpnig', '0580 / 1494'],
  ],
  'short names, of which one letter makes another': [
    ['Ale', '1440'],
    ['Åre', '2321'],
    ['Are', '1440 / 2321'],
    ['Habo', '0643'],
    ['Håbo', '0305'],
    ['Häbo', '0305 / 0643'],
    ['Lunda', 'none'],
    ['Lun', 'none'],
    ['Tranås', '0687'],
    ['Tranemo', '1452'],
    ['Sälen', 'none'],
    ['Malung', 'none'],
    ['Mala', '1981 / 2418'],
  ],
  'a name and the code of another': [
    ['0180 Malmö', '0180 / 1280'],
    ['Malmö (0180)', '0180 / 1280'],
    ['Stockholm 2023', '0180 / 2023'],
    ['12 Ale', '12 / 1440'],
    ['0180 Ankeborg', 'none'],
    ['9999 Stockholm', 'none'],
  ],
  'counties, the country, and no places': [
    ['Uppsala', '0380'],
    ['Uppsala län', '03'],
    ['03 Uppsala', '03'],
    ['03 Uppsala län', '03'],
    ['Skåne', '12'],
    ['SkÃ¥ne lÃ¤n', '12 broken-encoding'],
    ['Skane lan', '12 broken-encoding'],
    ['Skåne lön', 'none'],
    ['Riket', '00'],
    ['0000', '00'],
    ['Summa', 'none'],
    ['Totalt', 'none'],
    ['Övriga', 'none'],
    ['Ankeborg', 'none'],
    ['Södra', 'none'],
    ['', 'none'],
    ['\uD800', 'none'],
    ['a'.repeat(5000), 'none'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%j is %s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('every municipality', () => {
  const all = geography.municipalities.map(({ name, code }) => [name, code] as const);

  it.each(all)('%s is found by all that it is called', (name, code) => {
    for (const text of [
      name,
      code,
      `${name} (${code})`,
      `${code} ${name}`,
      `${name}s kommun`,
      name.toUpperCase(),
    ])
      expect([text, said(text)]).toEqual([text, code]);
  });

  it('is found by its code without zeros', () => {
    const lost = all.filter(([, code]) => code.startsWith('0'));
    expect(lost.map(([, code]) => said(code.slice(1)))).toEqual(lost.map(([, code]) => `${code} lost-zeros`));
  });

  it('is found by its name without å, ä and ö, or is one of the readings', () => {
    const bare = all
      .map(([name, code]) => [name.normalize('NFD').replaceAll(/\p{M}/gu, ''), code] as const)
      .filter(([name]) => !NAMES.has(sameText(name)));
    expect(bare.length).toBeGreaterThan(100);
    expect(bare.filter(([name, code]) => !said(name).split(' ').includes(code))).toEqual([]);
  });

  it('is found by a name read in the wrong encoding', () => {
    const marked = all.filter(([name]) => /[åäöé]/iu.test(name));
    const broken = [
      ...marked.map(([name, code]) => [Buffer.from(name, 'utf8').toString('latin1'), code] as const),
      ...marked.map(([name, code]) => [name.replaceAll(/[åäöé]/giu, '\uFFFD'), code] as const),
    ];
    expect(broken.filter(([text, code]) => said(text) !== `${code} broken-encoding`)).toEqual([]);
  });

  it('is never taken for another by one wrong letter: of 140,000 misspellings most are understood', () => {
    const taken: (readonly string[])[] = [];
    let understood = 0;
    let tried = 0;
    for (const [name, code] of all)
      for (const text of misspellings(name)) {
        tried += 1;
        const reading = readMunicipality(geography, text);
        const found = reading !== undefined && 'code' in reading ? reading.code : undefined;
        if (found === code) understood += 1;
        else if (found !== undefined && NAMES.get(bareOf(text)) !== found) taken.push([name, text, found]);
      }
    expect(taken).toEqual([]);
    expect(tried).toBeGreaterThan(130_000);
    expect(understood / tried).toBeGreaterThan(0.75);
  }, 120_000);
});

describe('any text', () => {
  it('is a place that exists, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const reading = readMunicipality(geography, text);
        const codes = reading === undefined ? [] : 'code' in reading ? [reading.code] : reading.readings;
        for (const code of codes) expect(geography.find(code)?.code).toBe(code);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A name by its letters alone: a hyphen or a space in it is no other letter. */
function bareOf(text: string): string {
  return sameText(text).replaceAll('-', '');
}

/** Every text that one letter, put in, taken away, changed or swapped with the next, makes of a name. */
function misspellings(name: string): ReadonlySet<string> {
  const texts = new Set<string>();
  const letters = [...'abcdefghijklmnopqrstuvwxyzåäö -'];
  for (let at = 0; at <= name.length; at += 1) {
    const [before, here, after] = [name.slice(0, at), name.slice(at, at + 1), name.slice(at + 1)];
    texts.add(before + after);
    texts.add(before + after.slice(0, 1) + here + after.slice(1));
    for (const letter of letters) texts.add(before + letter + here + after).add(before + letter + after);
  }
  texts.delete(name);
  return texts;
}
