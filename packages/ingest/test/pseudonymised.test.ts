import { describe, expect, it } from 'vitest';
import {
  ingest,
  leftIdentity,
  pseudonymisedPlan,
  pseudonymisedTable,
  saysTheSame,
  sourceIdentity,
} from '../src/index.js';
import { choicesOf } from '../src/persons/person-questions.js';
import { GOOD, personWorkbook, round } from './persons.js';
import { changed, csv, planWorkbook } from './workbooks.js';

const SOURCE = csv(`
  | Kommun | Rapportör | Personnummer  | Förnamn | Efternamn   | Kön | Boendeform | Ifyllt den | Namn            |
  | ------ | --------- | ------------- | ------- | ----------- | --- | ---------- | ---------- | --------------- |
  | Lund   | Kommun    | 19121212-1212 | Kim     | Exempelsson | Man | Hotell     | 2023-04-14 | Kim Exempelsson |
`);
const nothing = (): boolean => false;
const identity = sourceIdentity(SOURCE, round, {}, nothing);
const table = pseudonymisedTable(ingest(SOURCE, round).forms, round, () => '', 'sv');
const made = planWorkbook(pseudonymisedPlan(table, round, 'sv'));
const columnOf = (heading: string): string => String.fromCodePoint(65 + table.headings.indexOf(heading));

describe('a pseudonymised table', () => {
  it('says which columns are made into pseudonyms, and which are left behind', () => {
    expect(identity).toMatchObject({
      replaced: ['Personnummer', 'Förnamn', 'Efternamn'],
      dropped: ['Namn'],
      suspected: ['Namn'],
    });
  });

  it('holds nothing that could point out a person', () => {
    expect(leftIdentity(made, table, identity, round, nothing)).toEqual([]);
  });

  it.each([
    ['Boendeform', 'Kim Exempelsson'],
    ['Kön', 'Man; Kim'],
    ['Ifyllt den', '1912-12-12'],
    ['Pseudonym', '19121212-1212'],
    ['Omgång', 'Exempelsson'],
    ['Nyckelns id', '121212-1212'],
  ])('is refused where something stands in %s that it should not: %s', (heading, text) => {
    const spoilt = changed(made, { [`Personer!${columnOf(heading)}2`]: text });
    expect(leftIdentity(spoilt, table, identity, round, nothing)).toEqual([heading]);
  });

  it('is refused where anything stands outside it', () => {
    const spoilt = changed(made, { 'Personer!Z9': 'Kim' });
    expect(leftIdentity(spoilt, table, identity, round, nothing)).toEqual(['Personer']);
  });

  it.each(['sv', 'en'] as const)(
    'says every answer of every question in words that are read again (%s)',
    (language) => {
      const { columns } = round.persons.form;
      const filled = columns.flatMap(({ variable, kind }): readonly (readonly [string, string])[] => {
        const codes = choicesOf(round.persons, variable).map(({ code }) => code);
        if (kind === 'codes') return codes.map((code) => [`${variable}=${code}`, 'x']);
        if (kind === 'place') return round.geography.municipalities.map(({ code }) => [variable, code]);
        return kind === 'code' ? codes.map((code) => [variable, code]) : [];
      });
      const rows = filled.map(([key, value]) => Object.assign({}, GOOD, { [key]: value }));
      const { forms } = ingest(personWorkbook(rows), round);
      expect(forms.length).toBe(rows.length);
      const again = ingest(
        planWorkbook(
          pseudonymisedPlan(
            pseudonymisedTable(forms, round, () => '', language),
            round,
            language,
          ),
        ),
        round,
      ).forms;
      const differing = forms.filter((form, index) => {
        const other = again[index];
        return other === undefined || !saysTheSame(form, other, []);
      });
      expect(differing.map(({ answers }) => answers)).toEqual([]);
    },
  );

  it('keeps an age, or an age group, that does not follow from a year of birth', () => {
    const source = csv(`
      | Kommun | Rapportör | Klient-id | Ålder    | Kön | Boendeform |
      | ------ | --------- | --------- | -------- | --- | ---------- |
      | Lund   | Kommun    | A-100     | 42       | Man | Hotell     |
      | Lund   | Kommun    | A-101     | 35–44 år | Man | Hotell     |
    `);
    const aged = pseudonymisedTable(ingest(source, round).forms, round, () => '', 'sv');
    const at = aged.headings.indexOf('Ålder');
    expect(aged.rows.map((row) => row[at])).toEqual([42, '35–44 år']);
  });
});
