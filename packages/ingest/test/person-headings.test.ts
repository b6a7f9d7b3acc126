import { describe, expect, it } from 'vitest';
import { ingest, proposeMapping } from '../src/index.js';
import { findings } from './findings.js';
import { answersTo, readTable, round } from './persons.js';
import { csv } from './workbooks.js';

describe('the headings of a case system', () => {
  it.each([
    ['19640125', ['birth_date']],
    ['640125', ['birth_date']],
    ['1964-01-25', ['birth_date']],
    ['1964', ['birth_year']],
  ])('ask for a day or a year of birth by what stands below: Född with %s', (born, asked) => {
    const mapping = proposeMapping(
      csv(`
        | Kommun | Född    | Init | Kön | Boendeform |
        | ------ | ------- | ---- | --- | ---------- |
        | Lund   | ${born} | BE   | Man | Hotell     |
      `),
      round,
      ({ is }) => is,
    );
    const variables = mapping?.tables[0]?.columns.map(({ variable }) => variable);
    expect(variables).toEqual(['municipality', ...asked, 'initials', 'sex', 'living_form']);
  });

  it('may say how a cell is written, or ask two things that are one', () => {
    const batch = readTable(`
      | Kommun | Rapportör | Personnummer (12 siffror) | Man/kvinna | Födelseår (ÅÅÅÅ) | Boendetyp | Tillsyn/villkor | Anledning |
      | ------ | --------- | ------------------------- | ---------- | ---------------- | --------- | --------------- | --------- |
      | Lund   | Kommun    | A                         | Man        | 1964             | Hotell    |                 | Skulder   |
    `);
    expect(findings(batch)).toEqual(['file.identity-in-clear utdrag.csv']);
    expect(answersTo(batch, 'factors')).toEqual(['debts']);
    expect(answersTo(batch, 'birth_year')).toEqual(['1964']);
  });

  it('are another question where the brackets hold whom they ask about', () => {
    const mapping = proposeMapping(
      csv(`
        | Kommun (folkbokföring) | Klient-id | Kön | Boendeform |
        | ---------------------- | --------- | --- | ---------- |
        | Lund                   | A-17      | Man | Hotell     |
      `),
      round,
      ({ is }) => is,
    );
    expect(mapping?.tables[0]?.columns[0]).toMatchObject({ is: 'ignored', doubt: 'unknown-column' });
  });

  it('leave out the number of a case, which is not a person, and tell of it', () => {
    const batch = readTable(`
      | Kommun | Rapportör | Ärendenr | Personnummer | Födelseår | Kön | Boendeform |
      | ------ | --------- | -------- | ------------ | --------- | --- | ---------- |
      | Lund   | Kommun    | T1000    | A            | 1964      | Man | Hotell     |
    `);
    expect(findings(batch)).toEqual(['file.identity-in-clear utdrag.csv', 'header.unknown-column C1']);
  });
});

describe('a file of persons that is not understood', () => {
  it('is not answered with the advice to count them, in a round that asks about persons', () => {
    const file = csv(`
      | Namn            | Adress     | Ålder |
      | --------------- | ---------- | ----- |
      | Kim Exempelsson | Storgatan  | 41    |
      | Bo Exempelsson  | Lillgatan  | 42    |
    `);
    const found = ingest(file, round).diagnostics.find(({ code }) => code === 'file.person-rows');
    expect(found?.params).toMatchObject({ form: round.persons.form.name });
  });
});
