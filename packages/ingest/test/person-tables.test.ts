import { describe, expect, it } from 'vitest';
import { ingest, understandPersonTable } from '../src/index.js';
import { findings, paramsOf } from './findings.js';
import { answersTo, personRound, readTable, round, situations } from './persons.js';
import { csv } from './workbooks.js';

describe('a table with a row for each person', () => {
  it('is read by its headings, as they stand or nearly so', () => {
    const batch = readTable(`
      | Kommun | Rapportör | Klient-id | Fodelsear | kön  | Boendefrom |
      | ------ | --------- | --------- | --------- | ---- | ---------- |
      | Lund   | Kommun    | A-100     | 1981      | Man  | Härbärge   |
      | 1281   | Kommun    | A-101     | 1990      | k    | Hotell     |
    `);
    expect(batch).toMatchObject({ form: 'persons', municipality: '1281' });
    expect(answersTo(batch, 'sex')).toEqual(['man', 'woman']);
    expect(situations(batch)).toEqual(['1', '1']);
    expect(findings(batch)).toEqual(['header.read-as F1']);
    expect(paramsOf(batch, 'header.read-as')).toMatchObject({ column: 'Boendefrom', how: 'near-name' });
    expect(batch.cells.used).toBe(batch.cells.read);
  });

  it('takes several answers in one cell, or one column for each', () => {
    const batch = readTable(`
      | Kommun | Rapportör | Klient-id | Födelseår | Kön | Boendeform | Orsaker             | Behov: Stöd som förälder |
      | ------ | --------- | --------- | --------- | --- | ---------- | ------------------- | ------------------------ |
      | Lund   | Kommun    | A-100     | 1981      | Man | Härbärge   | Vräkning; Skulder   | x                        |
      | Lund   | Kommun    | A-101     | 1982      | Man | Härbärge   | Vräkning, bostadsbrist | nej                   |
      | Lund   | Kommun    | A-102     | 1983      | Man | Härbärge   |                     | ja                       |
    `);
    expect(findings(batch)).toEqual([]);
    expect(answersTo(batch, 'factors')).toEqual(['eviction debts', 'eviction housing_shortage', '']);
    expect(answersTo(batch, 'needs')).toEqual(['parenting', '', 'parenting']);
  });

  it('leaves the whole of several answers unread where one of them is not known', () => {
    const batch = readTable(`
      | Kommun | Rapportör | Klient-id | Födelseår | Kön | Boendeform | Orsaker            |
      | ------ | --------- | --------- | --------- | --- | ---------- | ------------------ |
      | Lund   | Kommun    | A-100     | 1981      | Man | Härbärge   | Vräkning; Otur     |
    `);
    expect(findings(batch)).toEqual(['cell.unknown-code G2']);
    expect(answersTo(batch, 'factors')).toEqual(['']);
  });

  it.each([
    ['Födelseår', '1981', '1981', '42', '35-44'],
    ['Födelsedatum', '1981-05-17', '1981', '42', '35-44'],
    ['Ålder', '42', '', '42', '35-44'],
    ['Ålder', '35–44 år', '', '', '35-44'],
    ['Födelseår', '1981-05-17', '1981', '42', '35-44'],
  ])('makes an age group of %s %s', (heading, value, year, age, group) => {
    const batch = readTable(`
      | Kommun | Rapportör | Klient-id | ${heading} | Kön | Boendeform |
      | ------ | --------- | --------- | ---------- | --- | ---------- |
      | Lund   | Kommun    | A-100     | ${value}   | Man | Härbärge   |
    `);
    expect(findings(batch)).toEqual([]);
    expect(answersTo(batch, 'birth_year')).toEqual([year]);
    expect(answersTo(batch, 'age_years')).toEqual([age]);
    expect(answersTo(batch, 'age')).toEqual([group]);
  });

  it('takes the municipality from the name of the file where no column says it', () => {
    const batch = readTable(
      `
      | Rapportör | Klient-id | Födelseår | Kön | Boendeform |
      | --------- | --------- | --------- | --- | ---------- |
      | Kommun    | A-100     | 1981      | Man | Härbärge   |
    `,
      'lund_2023.csv',
    );
    expect(answersTo(batch, 'municipality')).toEqual(['1281']);
    expect(findings(batch)).toEqual(['file.municipality-from-name lund_2023.csv']);
  });

  it('names columns that are not known, those that come twice, and lines of text', () => {
    const batch = readTable(`
      | Utdrag | | | | | | | |
      | ------ |
      | Kommun | Rapportör | Klient-id | Födelseår | Kön | Boendeform | Handläggare   | Kön   |
      | Lund   | Kommun    | A-100     | 1981      | Man | Härbärge   | Kim Andersson | Man   |
      | Summa  |           |           |           |     |            |               |       |
    `);
    expect(findings(batch)).toEqual([
      'sheet.notes A1',
      'header.unknown-column G2',
      'header.repeated-column H2',
    ]);
    expect(batch.forms).toHaveLength(1);
    expect(batch.cells.used + batch.cells.named).toBe(batch.cells.read);
  });

  it('of questions alone is one of persons though nothing points them out', () => {
    const batch = readTable(`
      | Kommun | Rapportör | Ålder | Kön    | Boendeform |
      | ------ | --------- | ----- | ------ | ---------- |
      | Lund   | Kommun    | 34    | Kvinna | Hotell     |
      | Lund   | Kommun    | 51    | Man    | Härbärge   |
    `);
    expect(findings(batch)).toEqual(['row.no-identity A2']);
    expect(batch.diagnostics[0]?.params).toEqual({ rows: 2 });
  });

  it('is no table of persons where it counts them', () => {
    const batch = readTable(`
      | Kommun | Situation | Kön    | Antal |
      | ------ | --------- | ------ | ----- |
      | Lund   | 1         | Kvinna | 3     |
      | Lund   | 1         | Man    | 5     |
    `);
    expect(batch.form).not.toBe('persons');
    expect(batch.counts).toHaveLength(2);
  });

  it('is refused as published figures, and as numbers in a round that asks about no one', () => {
    const list = csv(`
      | Personnummer | Kön | Boendeform |
      | ------------ | --- | ---------- |
      | finns        | Man | Hotell     |
      | finns        | Man | Hotell     |
    `);
    expect(findings(ingest(list, round, { published: true }))).toEqual(['file.person-rows leverans.csv']);
    const { persons: _, ...numbers } = personRound('2023');
    expect(findings(ingest(list, numbers))).toEqual(['file.person-rows leverans.csv']);
  });

  it('tells what a case system calls a thing by a near name only where one thing alone is near', () => {
    const batch = readTable(`
      | Kommun | Rapportör | Klient-id | Födelseår | Kön | Boendeform |
      | ------ | --------- | --------- | --------- | --- | ---------- |
      | Lund   | Kommun    | A-100     | 1981      | Man | Härberge   |
      | Lund   | Kommun    | A-101     | 1981      | Man | Hottell    |
    `);
    expect(answersTo(batch, 'living_form')).toEqual(['shelter', '']);
    expect(findings(batch)).toEqual(['cell.read-as F2', 'cell.ambiguous F3']);
  });

  it('is understood for whoever rewrites it row by row', () => {
    const [table] = understandPersonTable(
      csv(`
      | Namn | Personnummer | Kön | Boendeform |
      | ---- | ------------ | --- | ---------- |
      | x    | y            | Man | Hotell     |
    `),
      round,
    );
    expect(table).toMatchObject({
      headerRow: 1,
      rows: [2],
      columns: [
        { column: 2, variable: 'personal_number', kind: 'identity', identity: 'personal_number' },
        { column: 3, variable: 'sex', kind: 'code' },
        { column: 4, variable: 'living_form', kind: 'code' },
      ],
    });
  });
});

describe('a table of persons that says its round', () => {
  it('leaves out a row of another round, and tells of it', () => {
    const batch = readTable(`
      | Kommun | Rapportör | Omgång | Klient-id | Födelseår | Kön | Boendeform |
      | ------ | --------- | ------ | --------- | --------- | --- | ---------- |
      | Lund   | Kommun    | 2023   | A-100     | 1981      | Man | Härbärge   |
      | Lund   | Kommun    | 2017   | A-101     | 1990      | Man | Hotell     |
      | Lund   | Kommun    | v 14, 2023 | A-102 | 1990      | Man | Hotell     |
    `);
    expect(findings(batch)).toEqual(['row.other-round C3']);
    expect(paramsOf(batch, 'row.other-round')).toMatchObject({ expected: round.round.label });
    expect(answersTo(batch, 'living_form')).toEqual(['shelter', 'hotel']);
  });
});
