import { loadMapping } from '@kartlagg/survey';
import { describe, expect, it } from 'vitest';
import { ingest, proposeMapping } from '../src/index.js';
import { answersTo, round } from './persons.js';
import { schemaFolder } from '../../survey/test/schema-folder.js';
import { csv } from './workbooks.js';

const FILE = csv(`
  | Klient-id | Kön             | Boendeform       |
  | --------- | --------------- | ---------------- |
  | A-100     | Man             | Hos mostrarna    |
  | A-101     | Man             | Hos mostrarna    |
  | A-102     | Kim Exempelsson | Hos mostrarna    |
  | A-103     | Kim Exempelsson | Hos fru Exempel  |
  | A-104     | Kim Exempelsson | Kim Exempelsson  |
`);
const proposed = proposeMapping(FILE, round, ({ is }) => is);

describe('a proposed mapping of persons', () => {
  it('asks what the words of the sender’s own list mean, and quotes no name and nothing that stands once', () => {
    expect(proposed?.tables[0]).toMatchObject({
      fixed: { reporter: '?', municipality: '?' },
      values: { living_form: { 'Hos mostrarna': '?' } },
    });
    expect(JSON.stringify(proposed)).not.toContain('Exempel');
  });

  it('is used with what a person has said of it, by labels as well as ids', () => {
    const [table] = proposed?.tables ?? [];
    const said = {
      version: 1,
      tables: [
        {
          of: 'persons',
          fixed: { Uppgiftslämnare: 'Kommun', municipality: 'Lund', Omgång: '?' },
          columns: table?.columns.map(({ heading, variable }) => ({
            heading,
            is: 'variable',
            variable: variable === 'living_form' ? 'boendeform' : variable,
          })),
          values: { Boendeform: { 'Hos mostrarna': 'Härbärge' } },
        },
      ],
    };
    const result = loadMapping(schemaFolder, 'a.json', said, round);
    if (!('mapping' in result)) throw new Error(JSON.stringify(result.problems));
    const batch = ingest(FILE, round, { mappings: [result.mapping] });
    expect(answersTo(batch, 'living_form').slice(0, 3)).toEqual(['shelter', 'shelter', 'shelter']);
    expect(batch.municipality).toBe('1281');
    expect(answersTo(batch, 'reporter')[0]).toBe('municipality');
  });

  it('is told of where nothing says the municipality that its persons are to count in', () => {
    const columns = [
      { column: round.persons.form.columns.find((one) => one.variable === 'municipality')?.label },
    ];
    const told = ingest(FILE, round).diagnostics.filter(({ code }) => code === 'cell.missing-answer');
    expect(told.map(({ params }) => params)).toEqual(
      expect.arrayContaining(columns.map((column) => expect.objectContaining(column))),
    );
  });

  it('is told what can be chosen where it names a code that is none', () => {
    const columns = [{ heading: 'Boendeform', is: 'variable', variable: 'bostaden' }];
    const values = { living_form: { Hotellrum: 'hotellet' } };
    const result = loadMapping(
      schemaFolder,
      'a.json',
      { version: 1, tables: [{ of: 'persons', columns, values }] },
      round,
    );
    if (!('problems' in result)) throw new Error('it was taken');
    const known = result.problems.map(({ params }) => JSON.stringify(params['known']));
    expect(known[0]).toContain('hotel (');
    expect(known[1]).toContain('living_form (Boendeform)');
  });
});
