import type { Grid } from '@kartlagg/model';
import { describe, expect, test } from 'vitest';
import { understandTables } from '../src/layout/understand-tables.js';
import { book, sheet, understandingLines } from './layout-words.js';
import { loadTestSurvey } from './load-test-survey.js';

const survey = loadTestSurvey();

function all(grids: readonly Grid[], path = 'svar.xlsx'): readonly string[] {
  return understandingLines(understandTables(book(grids, path), survey));
}

function lines(table: string, name = 'Blad1', path = 'svar.xlsx'): readonly string[] {
  return all([sheet(table, [], name)], path);
}

/** The lines of tables alone, without their columns. */
function tables(table: string, name = 'Blad1', path = 'svar.xlsx'): readonly string[] {
  return lines(table, name, path).filter((line) => line.includes(' rad '));
}

const SEX = `
  | Situation   | Män | Kvinnor |
  | Situation 1 | 12  | 8       |
  | Situation 2 | 3   | 1       |`;

describe('several tables on a sheet', () => {
  test('two tables below each other, with a title each', () => {
    expect(
      lines(`
        | Malmö stad  |     |         |
        | Situation 1 |     |         |
        | Ålder       | Män | Kvinnor |
        | 18–24       | 12  | 8       |
        | 25–34       | 3   | 1       |
        |             |     |         |
        | Situation 2 |     |         |
        | Ålder       | Män | Kvinnor |
        | 18–24       | 1   | 2       |
        | 25–34       | 4   | 5       |`),
    ).toEqual([
      'Blad1 rad 4-5 [A3 B3 C3] municipality=1280 (A1) situation=1 (A2)',
      'A Ålder: age',
      'B Män: antal sex=man',
      'C Kvinnor: antal sex=woman',
      'Blad1 rad 9-10 [A8 B8 C8] municipality=1280 (A1) situation=2 (A7)',
      'A Ålder: age',
      'B Män: antal sex=man',
      'C Kvinnor: antal sex=woman',
    ]);
  });

  test('two tables beside each other with a blank column between', () => {
    expect(
      lines(`
        | Situation   | Män | Kvinnor |  | Ålder | Män | Kvinnor |
        | Situation 1 | 12  | 8       |  | 18–24 | 5   | 4       |
        | Situation 2 | 3   | 1       |  | 25–34 | 10  | 5       |`),
    ).toEqual([
      'Blad1 rad 2-3 [A1 B1 C1]',
      'A Situation: situation',
      'B Män: antal sex=man',
      'C Kvinnor: antal sex=woman',
      'Blad1 rad 2-3 [E1 F1 G1]',
      'E Ålder: age',
      'F Män: antal sex=man',
      'G Kvinnor: antal sex=woman',
    ]);
  });

  test('two tables beside each other whose headings stand in different rows', () => {
    expect(
      tables(`
        | Situation   | Män | Kvinnor |  |       |     |
        | Situation 1 | 12  | 8       |  | Ålder | Män |
        | Situation 2 | 3   | 1       |  | 18–24 | 5   |
        | Situation 3 | 3   | 1       |  | 25–34 | 10  |`),
    ).toEqual(['Blad1 rad 2-4 [A1 B1 C1]', 'Blad1 rad 3-4 [E2 F2]']);
  });

  test('a blank corner in the right one of two tables', () => {
    expect(
      tables(`
        |             | Män | Kvinnor |  |       | Män | Kvinnor |
        | Situation 1 | 12  | 8       |  | 18–24 | 5   | 4       |
        | Situation 2 | 3   | 1       |  | 25–34 | 10  | 5       |`),
    ).toEqual(['Blad1 rad 2-3 [B1 C1]', 'Blad1 rad 2-3 [F1 G1]']);
  });

  test('each of two tables beside each other has the title above itself', () => {
    expect(
      tables(`
        | Situation 1 |     |  | Situation 2 |     |
        | Ålder       | Män |  | Ålder       | Män |
        | 18–24       | 12  |  | 18–24       | 5   |
        | 25–34       | 3   |  | 25–34       | 10  |`),
    ).toEqual(['Blad1 rad 3-4 [A2 B2] situation=1 (A1)', 'Blad1 rad 3-4 [D2 E2] situation=2 (D1)']);
  });

  test('a table of shares below a table of counts is not counted', () => {
    expect(
      lines(`
        | Situation         | Män | Kvinnor |
        | Situation 1       | 12  | 8       |
        | Situation 2       | 3   | 1       |
        |                   |     |         |
        | Andelar i procent |     |         |
        | Situation         | Män | Kvinnor |
        | Situation 1       | 80  | 89      |
        | Situation 2       | 20  | 11      |`).slice(4),
    ).toEqual([
      'Blad1 rad 7-8 [A6 B6 C6]',
      'A Situation: situation',
      'B Män: läses inte (share)',
      'C Kvinnor: läses inte (share)',
    ]);
  });

  test('shares below counts without headings of their own begin where a text says so', () => {
    expect(
      lines(`
        | Situation   | Män | Kvinnor |
        | Situation 1 | 12  | 8       |
        | Situation 2 | 3   | 1       |
        | Procent     |     |         |
        | Situation 1 | 80  | 89      |
        | Situation 2 | 20  | 11      |`)
        .slice(4)
        .map((line) => line.replace(/^[^:]*: /u, '')),
    ).toEqual(['Blad1 rad 5-6 [A1 B1 C1]', 'situation', 'läses inte (share)', 'läses inte (share)']);
  });

  test('texts between the rows begin parts with a code of their own', () => {
    expect(
      tables(`
        | Situation   | Antal |
        | Kvinnor     |       |
        | Situation 1 | 5     |
        | Situation 2 | 3     |
        | Män         |       |
        | Situation 1 | 7     |
        | Situation 2 | 2     |`),
    ).toEqual(['Blad1 rad 3-4 [A1 B1] sex=woman (A2)', 'Blad1 rad 6-7 [A1 B1] sex=man (A5)']);
  });

  test('municipalities one below the other under the same headings', () => {
    expect(
      tables(`
        | Situation   | Män | Kvinnor |
        | Malmö       |     |         |
        | Situation 1 | 5   | 4       |
        | Situation 2 | 5   | 4       |
        | Lund        |     |         |
        | Situation 1 | 7   | 4       |`),
    ).toEqual([
      'Blad1 rad 3-4 [A1 B1 C1] municipality=1280 (A2)',
      'Blad1 rad 6-6 [A1 B1 C1] municipality=1281 (A5)',
    ]);
  });

  test('headings that come again on a new page are none of the body', () => {
    expect(
      tables(`
        | Kommun | Situation 1 | Situation 2 |
        | Malmö  | 12          | 8           |
        | Kommun | Situation 1 | Situation 2 |
        | Lund   | 3           | 1           |`),
    ).toEqual(['Blad1 rad 2-4 utom 3 [A1 B1 C1 A3 B3 C3]']);
  });

  test('a note in the middle is none of the body, and a blank row is nothing', () => {
    expect(
      tables(`
        | Situation                         | Män | Kvinnor |
        | Situation 1                       | 12  | 8       |
        | Här saknas uppgifter från en enhet. | |         |
        |                                   |     |         |
        | Situation 2                       | 3   | 1       |`),
    ).toEqual(['Blad1 rad 2-5 utom 3 [A1 B1 C1]']);
  });

  test('what stands below a blank row and is no label of the table does not belong to it', () => {
    expect(
      tables(`
        | Situation   | Män       | Kvinnor |
        | Situation 1 | 12        | 8       |
        | Situation 2 | 3         | 1       |
        |             |           |         |
        | Telefon     | 040341000 |         |`),
    ).toEqual(['Blad1 rad 2-3 [A1 B1 C1]']);
  });

  test('a label that nobody knows directly below the others is a row of the table', () => {
    expect(
      tables(`
        | Situation   | Män | Kvinnor |
        | Situation 1 | 12  | 8       |
        | Övriga      | 3   | 1       |`),
    ).toEqual(['Blad1 rad 2-3 [A1 B1 C1]']);
  });
});

function byPlace(title: string): readonly string[] {
  return lines(`| ${title} | |\n| Kommun | Antal |\n| Malmö | 100 |\n| Lund | 20 |`);
}

describe('what holds for a whole table', () => {
  test.each([
    ['Malmö stad – hemlöshet 2023', 'municipality=1280 (A1) round=2023 (A1)'],
    ['Kommun: Lund', 'municipality=1281 (A1)'],
    ['Hemlösa i Lunds kommun', 'municipality=1281 (A1)'],
    ['Vara kommun', 'municipality=1470 (A1)'],
    ['Vara utan bostad 2023', 'round=2023 (A1)'],
    ['Stockholms län 2023', 'round=2023 (A1)'],
    ['Malmö och Lund tillsammans', ''],
    ['Uppgifterna lämnades 2024-01-15 av socialtjänsten', ''],
  ])('the title %s', (title, expected) => {
    expect(tables(`| ${title} | | |\n| | | |${SEX}`)).toEqual([
      `Blad1 rad 4-5 [A3 B3 C3] ${expected}`.trim(),
    ]);
  });

  test('a municipality in the cell beside its name, though a letter is wrong', () => {
    expect(tables(`| Kommun: | Götebrog | |${SEX}`)).toEqual([
      'Blad1 rad 3-4 [A2 B2 C2] municipality=1480 (B1, near-name)',
    ]);
  });

  test.each([
    ['Malmö', 'municipality=1280 (sheet-name)'],
    ['1280', 'municipality=1280 (sheet-name)'],
    ['Blad 2', ''],
  ])('the name of the sheet %s', (name, expected) => {
    expect(tables(SEX, name)).toEqual([`${name} rad 2-3 [A1 B1 C1] ${expected}`.trim()]);
  });

  test.each([
    ['hemlöshet_malmö_2023.csv', '1280'],
    ['malmo_2023.csv', '1280'],
    ['1280 svar.xlsx', '1280'],
    ['0114.xlsx', '0114'],
    ['Upplands Väsby/svar.xlsx', '0114'],
    ['Stockholms län.xlsx', undefined],
    ['2023.xlsx', undefined],
    ['svar 0428.xlsx', undefined],
    ['20230403.xlsx', undefined],
    ['lund och malmö.xlsx', undefined],
    ['habo.xlsx', undefined],
    ['ska vara klart.xlsx', undefined],
  ])('the name of the file %s', (path, code) => {
    const said = code === undefined ? '' : ` municipality=${code} (file-name)`;
    expect(tables(SEX, 'Blad1', path)).toEqual([`Blad1 rad 2-3 [A1 B1 C1]${said}`]);
  });

  test('a title goes before the name of the file', () => {
    expect(tables(`| Lunds kommun | | |${SEX}`, 'Blad1', 'malmö.xlsx')).toEqual([
      'Blad1 rad 3-4 [A2 B2 C2] municipality=1281 (A1)',
    ]);
  });

  test('the situation and the measure in the name of the sheet', () => {
    const ages = `
      | Ålder | Män | Kvinnor |
      | 18–24 | 1   | 2       |`;
    expect(tables(ages, 'Situation 1')[0]).toContain('situation=1 (sheet-name)');
    expect(tables(SEX, 'Barn')[0]).toContain('measure=children (sheet-name)');
  });

  test('a code in a title with words that nobody knows makes the numbers unclear', () => {
    expect(
      lines(`
        | Inte bara situation 3 hos enheten |  |
        | Ålder | Män |
        | 18–24 | 1   |`),
    ).toEqual([
      'Blad1 rad 3-3 [A2 B2]',
      'A Ålder: age',
      'B Män: oklart: antal sex=man eller antal sex=man situation=3',
    ]);
  });

  test('a situation above one table is a doubt for the next', () => {
    expect(
      lines(`
        | Situation 1 |     |
        | Ålder       | Män |
        | 18–24       | 1   |
        |             |     |
        | Ålder       | Kvinnor |
        | 18–24       | 1   |`).slice(-1),
    ).toEqual(['B Kvinnor: oklart: antal sex=woman eller antal sex=woman situation=1']);
  });

  test('another year alone is told, and the table is read', () => {
    expect(lines(`| Hemlöshet i Lund 2017 | | |${SEX}`)).toEqual([
      'Blad1 rad 3-4 [A2 B2 C2] municipality=1281 (A1)',
      'A Situation: situation',
      'B Män: antal sex=man',
      'C Kvinnor: antal sex=woman',
      'Blad1 annat år: 2017 (A1)',
    ]);
  });

  test('a sheet of another year beside one of the round’s is not read', () => {
    expect(
      all([sheet(SEX, [], '2017'), sheet(SEX, [], '2023')]).filter((line) => /^B |annat/u.test(line)),
    ).toEqual(['B Män: läses inte (other-year)', 'B Män: antal sex=man']);
  });

  test('numbers that words say are about something else are unclear', () => {
    expect(
      lines(`| Befolkning i Lund | | |\n| Ålder | Män | Kvinnor |\n| 18–24 | 100 | 200 |`).slice(2),
    ).toEqual(['B Män: oklart: antal sex=man', 'C Kvinnor: oklart: antal sex=woman']);
  });

  test('a count beside municipalities alone must be said to be about homelessness', () => {
    expect(byPlace('Antal platser')[2]).toBe('B Antal: oklart: antal');
    expect(byPlace('Antal hemlösa')[2]).toBe('B Antal: antal');
  });
});

describe('no tables', () => {
  test.each([
    [
      'a sheet of prose',
      `
      | Hej, här kommer våra siffror för situation 1 till 4. |
      | Män och kvinnor redovisas var för sig.               |
      | Kommunen har 3 boenden.                              |`,
    ],
    ['only a title', '| Hemlöshet i Malmö 2023 |'],
    ['headings without anything below', '| Situation | Män | Kvinnor |'],
    [
      'a form that nobody has filled in',
      `
      | Situation   | Män | Kvinnor |
      | Situation 1 |     |         |
      | Situation 2 |     |         |`,
    ],
    [
      'a budget',
      `
      | Konto | Budget 2022 | Budget 2023 |
      | Hyror | 100         | 200         |
      | El    | 20          | 30          |`,
    ],
    [
      'municipalities and their taxes',
      `
      | Kommun | Skattesats | Rang |
      | Malmö  | 21.24      | 3    |
      | Lund   | 21.24      | 4    |`,
    ],
    [
      'a list of contacts',
      `
      | Namn        | Telefon   | E-post    |
      | Socialkontoret | 040341000 | a@b.se |`,
    ],
    [
      'numbers alone',
      `
      | 1 | 2 | 3 |
      | 4 | 5 | 6 |`,
    ],
  ])('%s', (_name, table) => {
    expect(lines(table)).toEqual([]);
  });

  test('a list with a row for each person is never a table', () => {
    expect(
      lines(`
        | Födelseår | Kön    | Situation |
        | 1981      | Man    | 1         |
        | 1990      | Kvinna | 2         |`),
    ).toEqual(['Blad1 personrader: 2']);
    expect(
      lines(`
        | Ärende | Kön    | Boendeform |
        | A-1    | Man    | Härbärge   |
        | A-2    | Kvinna | Hotell     |`),
    ).toEqual(['Blad1 personrader: 2']);
  });

  test('variables alone in many rows are persons', () => {
    const rows = [
      '| Kön | Ålder | Boendeform |',
      ...Array.from({ length: 6 }, () => '| Man | 34 | Hotell |'),
    ];
    expect(lines(rows.join('\n'))).toEqual(['Blad1 personrader: 6']);
  });

  test('single years of age beside a number of children are persons', () => {
    const rows = [
      '| Kön | Ålder | Antal barn |',
      ...[34, 45, 23, 61, 38].map((age) => `| Man | ${age} | 2 |`),
    ];
    expect(lines(rows.join('\n'))).toEqual(['Blad1 personrader: 5']);
  });

  test('a table above a list of persons is still read', () => {
    expect(
      tables(`${SEX}
        |        |        |             |
        | Namn   | Kön    | Boendeform  |
        | A B    | Man    | Hotell      |
        | C D    | Kvinna | Hotell      |`),
    ).toEqual(['Blad1 rad 2-3 [A1 B1 C1]']);
  });
});
