import { describe, expect, test } from 'vitest';
import { understandTables } from '../src/layout/understand-tables.js';
import { book, sheet, understandingLines } from './layout-words.js';
import { loadTestSurvey } from './load-test-survey.js';

const survey = loadTestSurvey();

/** What is understood of one sheet. */
function lines(
  table: string,
  merges: readonly string[] = [],
  name = 'Blad1',
  path = 'svar.xlsx',
): readonly string[] {
  return understandingLines(understandTables(book([sheet(table, merges, name)], path), survey));
}

describe('tidy and long tables', () => {
  test('a tidy table as the round writes it has a variable in each column and one of numbers', () => {
    expect(
      lines(`
        | kommun | omgång | situation | kön     | antal |
        | 0180   | 2023   | 1         | kvinnor | 12    |
        | 0180   | 2023   | 1         | män     | 9     |`),
    ).toEqual([
      'Blad1 rad 2-3 [A1 B1 C1 D1 E1]',
      'A kommun: municipality',
      'B omgång: round',
      'C situation: situation',
      'D kön: sex',
      'E antal: antal',
    ]);
  });

  test('a long table in other words is read by synonyms', () => {
    expect(
      lines(`
        | Kommunkod | Typ av hemlöshet | Könstillhörighet | Ålderklass | Antal hemlösa |
        | 1280      | Situation 1      | Kvinna           | 18-24 år   | 3             |
        | 1280      | Situation 1      | Man              | 18-24 år   | 4             |`),
    ).toEqual([
      'Blad1 rad 2-3 [A1 B1 C1 D1 E1]',
      'A Kommunkod: municipality',
      'B Typ av hemlöshet: situation',
      'C Könstillhörighet: sex',
      'D Ålderklass: age',
      'E Antal hemlösa: antal',
    ]);
  });

  test('a municipality’s name beside its code says nothing of its own', () => {
    expect(
      lines(`
        | Kommunkod | Kommun | Situation | Antal |
        | 1280      | Malmö  | 1         | 3     |
        | 1281      | Lund   | 1         | 4     |`),
    ).toEqual([
      'Blad1 rad 2-3 [A1 B1 C1 D1]',
      'A Kommunkod: municipality',
      'B Kommun: läses inte (same-column) sagt',
      'C Situation: situation',
      'D Antal: antal',
    ]);
  });

  test('a name and a code that mean different municipalities are left for the reader to report', () => {
    expect(
      lines(`
        | Kommunkod | Kommun | Situation | Antal |
        | 1280      | Malmö  | 1         | 3     |
        | 1281      | Växjö  | 1         | 4     |`).slice(1, 3),
    ).toEqual(['A Kommunkod: municipality', 'B Kommun: municipality']);
  });

  test('several measures beside each other are columns of their own', () => {
    expect(
      lines(`
        | Situation   | Antal personer | Antal hushåll | Antal barn |
        | Situation 1 | 20             | 18            | 6          |
        | Situation 2 | 4              | 4             | 0          |`),
    ).toEqual([
      'Blad1 rad 2-3 [A1 B1 C1 D1]',
      'A Situation: situation',
      'B Antal personer: antal persons',
      'C Antal hushåll: antal households',
      'D Antal barn: antal children',
    ]);
  });

  test('a column whose heading means nothing is what nearly all its labels are', () => {
    expect(
      lines(`
        | Grupp       | Antal |
        | Situation 1 | 20    |
        | Situation 2 | 4     |`),
    ).toEqual(['Blad1 rad 2-3 [A1 B1]', 'A Grupp: situation ~values', 'B Antal: antal']);
  });

  test('a heading that its labels contradict is what the labels are', () => {
    expect(
      lines(`
        | Boendeform  | Antal |
        | Situation 1 | 20    |
        | Situation 2 | 4     |`)[1],
    ).toBe('A Boendeform: situation ~values');
  });

  test('a heading with a letter wrong is read by a near name', () => {
    expect(
      lines(`
        | Situation   | Kvinor | Män |
        | Situation 1 | 20     | 3   |`)[2],
    ).toBe('B Kvinor: antal sex=woman ~near-name');
  });

  test('a column that nobody knows is unclear, and the others are read', () => {
    expect(
      lines(`
        | Situation   | Enhet | Antal | Poäng |
        | Situation 1 | Norr  | 20    | 3     |
        | Situation 2 | Norr  | 20    | 3     |`).slice(1),
    ).toEqual(['A Situation: situation', 'B Enhet: oklart:', 'C Antal: antal', 'D Poäng: oklart:']);
  });

  test('labels on the first row of a group fill down, and the last label column does not', () => {
    expect(
      lines(`
        | Situation   | Kön     | Antal |
        | Situation 1 | Män     | 12    |
        |             | Kvinnor | 8     |
        | Situation 2 | Män     | 3     |
        |             | Kvinnor | 1     |
        | Totalt      |         | 24    |`).slice(0, 3),
    ).toEqual(['Blad1 rad 2-6 [A1 B1 C1]', 'A Situation: situation nedåt', 'B Kön: sex']);
  });

  test('merged labels fill down', () => {
    expect(
      lines(
        `
        | Situation   | Kön     | Antal |
        | Situation 1 | Män     | 12    |
        |             | Kvinnor | 8     |`,
        ['A2:A3'],
      )[1],
    ).toBe('A Situation: situation nedåt');
  });
});

describe('cross tables', () => {
  test('sexes as columns are codes of the numbers, and a sum is a column without one', () => {
    expect(
      lines(`
        | Situation              | Män | Kvinnor | Okänt | Totalt |
        | Akut hemlöshet         | 12  | 8       | 0     | 20     |
        | Situation 2            | 3   | 1       | 0     | 4      |
        | Summa                  | 15  | 9       | 0     | 24     |`),
    ).toEqual([
      'Blad1 rad 2-4 [A1 B1 C1 D1 E1]',
      'A Situation: situation',
      'B Män: antal sex=man',
      'C Kvinnor: antal sex=woman',
      'D Okänt: antal sex=unknown',
      'E Totalt: antal',
    ]);
  });

  test('a blank corner is what the labels below it are', () => {
    expect(
      lines(`
        |                   | 18–24 | 25–34 | 65+ | Okänd | Alla |
        | 1. Akut hemlöshet | 3     | 4     | 2   | 1     | 10   |
        | Situation 3¹      | 5     | 9     | 3   | 0     | 17   |`),
    ).toEqual([
      'Blad1 rad 2-3 [B1 C1 D1 E1 F1]',
      'A -: situation ~values',
      'B 18–24: antal age=18-24',
      'C 25–34: antal age=25-34',
      'D 65+: antal age=65+',
      'E Okänd: antal age=unknown',
      'F Alla: antal',
    ]);
  });

  test('ages in rows and sexes in columns', () => {
    expect(
      lines(`
        | Åldersgrupp        | Kvinnor* | Män |
        | 18-24 år           | 3        | 4   |
        | 65 år och äldre    | 5        | 9   |
        | Samtliga           | 8        | 13  |`),
    ).toEqual([
      'Blad1 rad 2-4 [A1 B1 C1]',
      'A Åldersgrupp: age',
      'B Kvinnor*: antal sex=woman',
      'C Män: antal sex=man',
    ]);
  });

  test('a corner that names both ways gives the rows what the labels are', () => {
    expect(
      lines(`
        | Kön / Situation | 1  | 2 | 3  | 4 |
        | Män             | 12 | 3 | 20 | 6 |
        | Kvinnor         | 8  | 1 | 22 | 5 |`),
    ).toEqual([
      'Blad1 rad 2-3 [A1 B1 C1 D1 E1]',
      'A Kön / Situation: sex',
      'B 1: antal situation=1',
      'C 2: antal situation=2',
      'D 3: antal situation=3',
      'E 4: antal situation=4',
    ]);
  });

  test('digits as headings are nothing unless something says of what', () => {
    expect(
      lines(`
        | Kön     | 1  | 2 | 3  | 4 |
        | Män     | 12 | 3 | 20 | 6 |
        | Kvinnor | 8  | 1 | 22 | 5 |`)[2],
    ).toBe('B 1: oklart: antal situation=1');
  });

  test('a word of several lists is what the other headings are about, and never what the labels are', () => {
    expect(
      lines(`
        | Boendeform | Kvinnor | Okänt | 18–24 |
        | Hotell     | 12      | 3     | 20    |`).slice(3),
    ).toEqual([
      'C Okänt: oklart: antal sex=unknown eller antal age=unknown eller antal living_form=unknown eller antal solution=unknown',
      'D 18–24: antal age=18-24',
    ]);
  });

  test('a heading that says what the labels say too is unclear', () => {
    expect(
      lines(`
        | Situation   | Situation 1 | Män |
        | Situation 1 | 12          | 3   |`).slice(2),
    ).toEqual(['B Situation 1: oklart: antal situation=1', 'C Män: antal sex=man']);
  });

  test('small numbers in the first row below headings are no headings', () => {
    expect(
      lines(`
        | Situation | Män | Kvinnor |
        | Övriga    | 1   | 2       |
        | Akut      | 1   | 3       |
        | s1        | 2   | 4       |`)[0],
    ).toBe('Blad1 rad 2-4 [A1 B1 C1]');
    expect(
      lines(`
        | Kommun   | Situation 1 |
        | Götebrog | 3           |`)[0],
    ).toBe('Blad1 rad 2-2 [A1 B1]');
    expect(
      lines(`
        | Kommun   | Situation 1 | Situation 2 |
        | Nånstans | 2017        | 2023        |
        | Malmö    | 2017        | 2023        |`)[0],
    ).toBe('Blad1 rad 2-3 [A1 B1 C1]');
  });

  test('both codes in one heading', () => {
    expect(
      lines(`
        | Kommun | Situation 1, kvinnor | Situation 1, män | Situation 2 - kvinnor | S2 män |
        | Malmö  | 12                   | 3                | 20                    | 6      |
        | Lund   | 1                    | 3                | 2                     | 0      |`),
    ).toEqual([
      'Blad1 rad 2-3 [A1 B1 C1 D1 E1]',
      'A Kommun: municipality',
      'B Situation 1, kvinnor: antal situation=1 sex=woman',
      'C Situation 1, män: antal situation=1 sex=man',
      'D Situation 2 - kvinnor: antal situation=2 sex=woman',
      'E S2 män: antal situation=2 sex=man',
    ]);
  });

  test('a heading that names both sexes is unclear', () => {
    expect(
      lines(`
        | Situation   | Kvinnor och män | Barn |
        | Situation 1 | 12              | 3    |`).slice(2),
    ).toEqual(['B Kvinnor och män: oklart: antal sex=woman eller antal sex=man', 'C Barn: antal children']);
  });

  test('a part of another column, said with a word that nobody knows, is unclear', () => {
    expect(
      lines(`
        | Situation   | Antal | Varav kvinnor |
        | Situation 1 | 12    | 3             |`)[3],
    ).toBe('C Varav kvinnor: oklart: antal sex=woman');
  });

  test('a total row above the body is a row of the body', () => {
    expect(
      lines(`
        | Situation   | Män | Kvinnor |
        | Totalt      | 15  | 9       |
        | Situation 1 | 12  | 8       |
        | Situation 2 | 3   | 1       |`)[0],
    ).toBe('Blad1 rad 2-4 [A1 B1 C1]');
  });

  test('a single row of numbers needs no label', () => {
    expect(
      lines(`
        | Situation 1 | Situation 2 | Situation 3 | Situation 4 |
        | 12          | 3           | 20          | 6           |`),
    ).toEqual([
      'Blad1 rad 2-2 [A1 B1 C1 D1]',
      'A Situation 1: antal situation=1',
      'B Situation 2: antal situation=2',
      'C Situation 3: antal situation=3',
      'D Situation 4: antal situation=4',
    ]);
  });

  test('labels and numbers without any headings', () => {
    expect(
      lines(`
        | Hemlösa i Lunds kommun |    |
        | Situation 1            | 12 |
        | Situation 2            | 3  |`),
    ).toEqual(['Blad1 rad 2-3 [] municipality=1281 (A1)', 'A -: situation ~values', 'B -: antal ~values']);
  });

  test('two columns of numbers without headings are unclear', () => {
    expect(
      lines(`
        | Situation   | Män |    |    |
        | Situation 1 | 12  | 3  | 15 |
        | Situation 2 | 12  | 3  | 15 |`).slice(2),
    ).toEqual(['B Män: antal sex=man', 'C -: oklart:', 'D -: oklart:']);
  });
});

describe('headings over several rows', () => {
  test('merged headings spread over their columns', () => {
    expect(
      lines(
        `
        | Kommun | Situation 1 |         | Situation 2 |         | Totalt |
        |        | Män         | Kvinnor | Män         | Kvinnor |        |
        | Malmö  | 5           | 4       | 1           | 0       | 10     |
        | Lund   | 2           | 2       | 0           | 0       | 4      |`,
        ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'],
      ),
    ).toEqual([
      'Blad1 rad 3-4 [A1 B1 D1 F1 B2 C2 D2 E2]',
      'A Kommun: municipality',
      'B Situation 1 / Män: antal situation=1 sex=man',
      'C Situation 1 / Kvinnor: antal situation=1 sex=woman',
      'D Situation 2 / Män: antal situation=2 sex=man',
      'E Situation 2 / Kvinnor: antal situation=2 sex=woman',
      'F Totalt: antal',
    ]);
  });

  test('blanks to the right of a heading belong to it', () => {
    expect(
      lines(`
        |        | Situation 1 |         |        | Situation 2 |         |        |
        | Kommun | Män         | Kvinnor | Totalt | Män         | Kvinnor | Totalt |
        | Malmö  | 5           | 4       | 9      | 1           | 0       | 1      |`).slice(1),
    ).toEqual([
      'A Kommun: municipality',
      'B Situation 1 / Män: antal situation=1 sex=man',
      'C Situation 1 / Kvinnor: antal situation=1 sex=woman',
      'D Situation 1 / Totalt: antal situation=1',
      'E Situation 2 / Män: antal situation=2 sex=man',
      'F Situation 2 / Kvinnor: antal situation=2 sex=woman',
      'G Situation 2 / Totalt: antal situation=2',
    ]);
  });

  test('a total after the last group can be the group’s or that of all, and is unclear', () => {
    expect(
      lines(`
        |        | Situation 1 |         | Situation 2 |         |        |
        | Kommun | Män         | Kvinnor | Män         | Kvinnor | Totalt |
        | Malmö  | 5           | 4       | 1           | 0       | 10     |`)[6],
    ).toBe('F Totalt: oklart: antal situation=2 eller antal');
  });

  test('headings that stand askew over their columns are unclear', () => {
    const read = lines(`
        |        |     | Situation 1 |        |     | Situation 2 |        |
        | Kommun | Män | Kvinnor     | Totalt | Män | Kvinnor     | Totalt |
        | Malmö  | 5   | 4           | 9      | 1   | 0           | 1      |`);
    expect(read.filter((line) => /^[C-G] /u.test(line)).every((line) => line.includes('oklart'))).toBe(true);
  });

  test('the name of a variable above its codes says nothing more', () => {
    expect(
      lines(`
        |             | Kön |         |
        | Situation   | Män | Kvinnor |
        | Situation 1 | 5   | 4       |`),
    ).toEqual([
      'Blad1 rad 3-3 [B1 A2 B2 C2]',
      'A Situation: situation',
      'B Kön / Män: antal sex=man',
      'C Kön / Kvinnor: antal sex=woman',
    ]);
  });

  test('a measure above the sexes holds for them', () => {
    expect(
      lines(
        `
        |             | Antal personer |         | Antal barn |
        | Situation   | Män            | Kvinnor |            |
        | Situation 1 | 5              | 4       | 2          |`,
        ['B1:C1'],
      ).slice(2),
    ).toEqual([
      'B Antal personer / Män: antal persons sex=man',
      'C Antal personer / Kvinnor: antal persons sex=woman',
      'D Antal barn: antal children',
    ]);
  });

  test('three rows of headings', () => {
    expect(
      lines(
        `
        | Kommun | 2023        |         |             |         |
        |        | Situation 1 |         | Situation 2 |         |
        |        | Män         | Kvinnor | Män         | Kvinnor |
        | Malmö  | 5           | 4       | 1           | 0       |`,
        ['A1:A3', 'B1:E1', 'B2:C2', 'D2:E2'],
      ).slice(1, 4),
    ).toEqual([
      'A Kommun: municipality',
      'B 2023 / Situation 1 / Män: antal situation=1 sex=man',
      'C 2023 / Situation 1 / Kvinnor: antal situation=1 sex=woman',
    ]);
  });
});

describe('municipalities as columns', () => {
  test('places are codes of the numbers, and a sum is that of them all', () => {
    expect(
      lines(`
        | Situation   | Malmö | Lund | Vara | Totalt |
        | Situation 1 | 5     | 4    | 1    | 10     |
        | Situation 2 | 2     | 2    | 0    | 4      |`),
    ).toEqual([
      'Blad1 rad 2-3 [A1 B1 C1 D1 E1]',
      'A Situation: situation',
      'B Malmö: antal municipality=1280',
      'C Lund: antal municipality=1281',
      'D Vara: antal municipality=1470',
      'E Totalt: antal municipality=total',
    ]);
  });

  test('codes of municipalities that could be years are places among places', () => {
    expect(
      lines(`
        | Situation   | 2021 | 2023 | 2080 |
        | Situation 1 | 5    | 4    | 1    |
        | Situation 2 | 2    | 2    | 0    |`).slice(2),
    ).toEqual([
      'B 2021: antal municipality=2021',
      'C 2023: antal municipality=2023',
      'D 2080: antal municipality=2080',
    ]);
  });
});

describe('years and shares', () => {
  test('only the round’s year counts', () => {
    expect(
      lines(`
        | Situation   | 2017 | 2023 | Förändring |
        | Situation 1 | 22   | 20   | -2         |
        | Situation 2 | 6    | 4    | -2         |`).slice(1),
    ).toEqual([
      'A Situation: situation',
      'B 2017: läses inte (other-year)',
      'C 2023: antal',
      'D Förändring: läses inte (other-measure)',
    ]);
  });

  test('years above the sexes', () => {
    expect(
      lines(`
        |             | 2017 |         | 2023 |         |
        | Situation   | Män  | Kvinnor | Män  | Kvinnor |
        | Situation 1 | 22   | 20      | 12   | 8       |`).slice(2),
    ).toEqual([
      'B 2017 / Män: läses inte (other-year)',
      'C 2017 / Kvinnor: läses inte (other-year)',
      'D 2023 / Män: antal sex=man',
      'E 2023 / Kvinnor: antal sex=woman',
    ]);
  });

  test('shares are never counted, whether their heading or their cells say so', () => {
    expect(
      lines(`
        | Situation   | Män | Andel män | Kvinnor | Kvinnor (%) | Per 10 000                  |
        | Situation 1 | 12  | 60        | 8       | 40          | 3                           |`)
        .slice(1)
        .map((line) => line.split(': ')[1]),
    ).toEqual([
      'situation',
      'antal sex=man',
      'läses inte (share)',
      'antal sex=woman',
      'läses inte (share)',
      'läses inte (other-measure)',
    ]);
  });

  test('a row of shares is none of the body', () => {
    expect(
      lines(`
        | Situation   | Män | Kvinnor |
        | Situation 1 | 12  | 8       |
        | Andel       | 60  | 40      |
        | Situation 2 | 3   | 1       |`)[0],
    ).toBe('Blad1 rad 2-4 utom 3 [A1 B1 C1]');
  });
});
