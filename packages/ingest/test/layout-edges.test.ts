import { describe, expect, test } from 'vitest';
import { understandTables } from '../src/layout/understand-tables.js';
import { book, sheet, understandingLines } from './layout-words.js';
import { loadTestSurvey } from './load-test-survey.js';

const survey = loadTestSurvey();

function lines(table: string, merges: readonly string[] = []): readonly string[] {
  return understandingLines(understandTables(book([sheet(table, merges)]), survey));
}

describe('where a table begins and ends', () => {
  test('a new table can begin with years, directly below another', () => {
    expect(
      lines(`
        | Situation   | 2017 | 2023 |
        | Situation 1 | 5    | 4    |
        | Ålder       | 2017 | 2023 |
        | 18–24       | 1    | 2    |`).filter((line) => line.includes(' rad ')),
    ).toEqual(['Blad1 rad 2-2 [A1 B1 C1]', 'Blad1 rad 4-4 [A3 B3 C3]']);
  });

  test('a first row of words in the place of numbers is no row of headings', () => {
    expect(
      lines(`
        | Situation   | Män   | Kvinnor |
        | Situation 1 | okänt | okänt   |
        | Situation 2 | 3     | 1       |`),
    ).toEqual([
      'Blad1 rad 2-3 [A1 B1 C1]',
      'A Situation: situation',
      'B Män: antal sex=man',
      'C Kvinnor: antal sex=woman',
    ]);
  });

  test('a pair above the headings is none of them', () => {
    expect(
      lines(`
        | Kommun:     | Lund |
        |             |      |
        |             | Antal |
        | Situation 1 | 3    |
        | Situation 2 | 4    |`),
    ).toEqual(['Blad1 rad 4-5 [B3] municipality=1281 (B1)', 'A -: situation ~values', 'B Antal: antal']);
  });

  test('tables apart are two though their headings differ, and tables together are two where a heading comes again', () => {
    expect(
      lines(`
        | Situation   | Män |  | Ålder | Kvinnor |
        | Situation 1 | 3   |  | 18–24 | 4       |`).filter((line) => line.includes(' rad ')),
    ).toEqual(['Blad1 rad 2-2 [A1 B1]', 'Blad1 rad 2-2 [D1 E1]']);
    expect(
      lines(`
        | Situation   | Män | Ålder | Män |
        | Situation 1 | 3   | 18–24 | 4   |`).filter((line) => line.includes(' rad ')),
    ).toEqual(['Blad1 rad 2-2 [A1 B1]', 'Blad1 rad 2-2 [C1 D1]']);
  });

  test('labels of several variables and numbers without a heading are a table and no list of persons', () => {
    const rows = ['Situation 1', 'Situation 2', 'Situation 3'].flatMap((situation) => [
      `| ${situation} | Män | 3 |`,
      `| ${situation} | Kvinnor | 4 |`,
    ]);
    expect(lines(['| Situation | Kön | |', ...rows].join('\n'))).toEqual([
      'Blad1 rad 2-7 [A1 B1]',
      'A Situation: situation',
      'B Kön: sex',
      'C -: antal ~values',
    ]);
  });

  test('municipalities beside numbers that nobody knows are no table', () => {
    expect(lines('| Kommun | Rang |\n| Malmö | 3 |\n| Lund | 4 |')).toEqual([]);
  });
});

describe('labels', () => {
  test('a label’s own number must not contradict its words', () => {
    const [table] = understandTables(
      book([sheet('| Situation | Män |\n| 2. Akut hemlöshet | 3 |\n| 3. Situation 3 | 3 |')]),
      survey,
    ).tables;
    expect(table?.translate('situation', '2. Akut hemlöshet')).toEqual({ readings: ['1', '2'] });
    expect(table?.translate('situation', '1. Akut hemlöshet')).toEqual({ code: '1' });
    expect(table?.translate('situation', 'Situation 1 (akut hemlöshet)')).toEqual({ code: '1' });
    expect(table?.translate('situation', 'Situation 1, kvinnor')).toBeUndefined();
    expect(table?.translate('sex', 'Kvinnor*')).toEqual({ code: 'woman' });
    expect(table?.translate('sex', 'Summa')).toEqual({ code: 'total' });
    expect(table?.translate('municipality', 'Alla kommuner')).toEqual({ code: 'total' });
    expect(table?.translate('municipality', '1280 Malmö')).toEqual({ code: '1280' });
    expect(table?.translate('municipality', '1280 Lund')).toBeUndefined();
    expect(table?.translate('round', 'År 2023')).toEqual({ code: '2023' });
  });

  test('labels that two lists know equally well are unclear, and nothing is counted', () => {
    expect(
      lines(`
        | Grupp | Män | Kvinnor |
        | Annan | 3   | 4       |
        | Okänd lösning eller form | 3 | 4 |`).slice(1),
    ).toEqual(['A Grupp: oklart:', 'B Män: oklart: antal sex=man', 'C Kvinnor: oklart: antal sex=woman']);
    expect(lines('| Grupp | Män | Kvinnor |\n| Annan | 3 | 4 |\n| Annat | 3 | 4 |')[1]).toBe(
      'A Grupp: oklart:',
    );
  });

  test('a merged label fills down though no label stands to its right', () => {
    expect(
      lines(
        `
        | Kön     | Situation   | Antal |
        | Män     | Situation 1 | 3     |
        | Kvinnor |             | 4     |`,
        ['B2:B3'],
      ).slice(1, 3),
    ).toEqual(['A Kön: sex', 'B Situation: situation nedåt']);
  });

  test('a row without any label keeps its column from filling down', () => {
    expect(
      lines(`
        | Situation   | Kön     | Antal |
        | Situation 1 | Män     | 12    |
        |             | Kvinnor | 8     |
        |             |         | 20    |`)[1],
    ).toBe('A Situation: situation');
  });
});

describe('headings and texts around them', () => {
  test('merged headings end where the merged range ends', () => {
    expect(
      lines(
        `
        |        | Situation 1 |         | Situation 2 |         |        |
        | Kommun | Män         | Kvinnor | Män         | Kvinnor | Totalt |
        | Malmö  | 5           | 4       | 1           | 0       | 10     |`,
        ['B1:C1', 'D1:E1'],
      )[6],
    ).toBe('F Totalt: antal');
  });

  test('a footnote’s number says nothing', () => {
    expect(lines('| Situation | Män 1) | Kvinnor² |\n| Situation 1 | 3 | 4 |').slice(2)).toEqual([
      'B Män 1): antal sex=man',
      'C Kvinnor²: antal sex=woman',
    ]);
  });

  test('a single share among numbers is one wrong number, not a column of shares', () => {
    expect(
      lines(`
        | Situation   | Män  |
        | Situation 1 | 3    |
        | Situation 2 | 26 % |
        | Situation 3 | 3    |
        | Situation 4 | 3    |`)[2],
    ).toBe('B Män: antal sex=man');
    expect(lines('| Situation | Män |\n| Situation 1 | 30 % |\n| Situation 2 | 70 % |')[2]).toBe(
      'B Män: läses inte (share)',
    );
  });

  test('a sentence above a table is a note, whatever it mentions', () => {
    const note = 'Observera att situation 3 redovisas för sig i en bilaga som skickas in senare under våren.';
    expect(lines(`| ${note} | |\n| Ålder | Män |\n| 18–24 | 3 |`).slice(1)).toEqual([
      'A Ålder: age',
      'B Män: antal sex=man',
    ]);
  });
});
