import type { Mapping } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';
import { ingest, proposeMapping } from '../src/index.js';
import { findings } from './findings.js';
import { answersTo, round } from './persons.js';
import { csv } from './workbooks.js';

const EXPORT = csv(`
  | Dossier | Född | Könet | Boende nu   | Handläggare     | Skuldsatt |
  | ------- | ---- | ----- | ----------- | --------------- | --------- |
  | A-100   | 1981 | M     | Hotellrum   | Kim Exempelsson | x         |
  | A-101   | 1990 | K     | Härbärge    | Kim Exempelsson |           |
`);

const MAPPING: Mapping = {
  version: 1,
  tables: [
    {
      of: 'persons',
      fixed: { reporter: 'municipality', municipality: '1281' },
      columns: [
        { heading: 'Dossier', is: 'variable', variable: 'local_id' },
        { heading: 'Född', is: 'variable', variable: 'birth_year' },
        { heading: 'Könet', is: 'variable', variable: 'sex' },
        { heading: 'Boende nu', is: 'variable', variable: 'living_form' },
        { heading: 'Handläggare', is: 'ignored' },
        { heading: 'Skuldsatt', is: 'variable', variable: 'factors', codes: { factors: 'debts' } },
      ],
      values: { living_form: { Hotellrum: 'hotel' } },
    },
  ],
};

describe('a mapping of a table of persons', () => {
  it('says what columns, values and ticks mean, and what holds for every row', () => {
    const batch = ingest(EXPORT, round, { mappings: [MAPPING] });
    expect(findings(batch)).toEqual([]);
    expect(answersTo(batch, 'living_form')).toEqual(['hotel', 'shelter']);
    expect(answersTo(batch, 'factors')).toEqual(['debts', '']);
    expect(answersTo(batch, 'reporter')).toEqual(['municipality', 'municipality']);
    expect(batch.municipality).toBe('1281');
    expect(batch.cells.used).toBe(batch.cells.read);
    expect(batch.interpretations[0]?.columns.map(({ heading }) => heading)).toHaveLength(6);
  });

  it('does not read a column with a doubt, and says so', () => {
    const [table] = MAPPING.tables;
    if (table === undefined) throw new Error('no table');
    const columns = table.columns.map((column) =>
      column.heading === 'Könet' ? Object.assign({}, column, { doubt: 'se efter' }) : column,
    );
    const batch = ingest(EXPORT, round, { mappings: [{ ...MAPPING, tables: [{ ...table, columns }] }] });
    expect(findings(batch)).toContain('header.unknown-column C1');
    expect(answersTo(batch, 'sex')).toEqual(['', '']);
  });

  it('is proposed with the doubts marked and without what could point out a person', () => {
    const named = csv(`
      | Klient-id | Födelseår | Kön             | Boendeform | Anteckning      |
      | --------- | --------- | --------------- | ---------- | --------------- |
      | A-100     | 1981      | Kim Exempelsson | Härberge   | Kim Exempelsson |
    `);
    const mapping = proposeMapping(named, round, (remark) => JSON.stringify(remark));
    expect(mapping?.tables[0]).toMatchObject({
      of: 'persons',
      columns: [
        { heading: 'Klient-id', is: 'variable', variable: 'local_id' },
        { heading: 'Födelseår', is: 'variable', variable: 'birth_year' },
        {
          heading: 'Kön',
          is: 'variable',
          variable: 'sex',
          doubt: '{"is":"unknown-values","values":["●●●"]}',
        },
        { heading: 'Boendeform', is: 'variable', variable: 'living_form' },
        { heading: 'Anteckning', is: 'ignored', doubt: '{"is":"unknown-column"}' },
      ],
      values: { living_form: { Härberge: 'shelter' } },
    });
    expect(JSON.stringify(mapping)).not.toContain('Exempelsson');
  });
});
