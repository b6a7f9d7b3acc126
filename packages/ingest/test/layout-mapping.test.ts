import type { Grid, Mapping, Workbook } from '@kartlagg/model';
import { cases } from '@kartlagg/testkit';
import { describe, expect, test } from 'vitest';
import { interpretationOf } from '../src/layout/interpretation-of.js';
import { proposeMapping, type MappingRemark } from '../src/layout/propose-mapping.js';
import { understandTables } from '../src/layout/understand-tables.js';
import { book, layoutLines, sheet, understandingLines } from './layout-words.js';
import { loadTestSurvey } from './load-test-survey.js';

const survey = loadTestSurvey();

/** What is to be said, as it is handed over. */
function say(remark: MappingRemark): string {
  switch (remark.is) {
    case 'understood':
      return `understood: ${remark.how}`;
    case 'ignored':
      return `ignored: ${remark.why}`;
    case 'several-readings':
      return `readings: ${remark.readings.map(({ sv }) => sv).join(' | ')}`;
    case 'unknown-values':
      return `unknown: ${remark.values.join(' | ')}`;
    case 'unknown-column':
      return 'unknown column';
  }
}

function proposed(...grids: readonly Grid[]): Mapping | undefined {
  return proposeMapping(book(grids), survey, say);
}

const FOREIGN = sheet(`
  | Grupp | Hankön | Honkön | Vård |
  | Akut  | 12     | 8      | 1    |
  | Vård  | 3      | 1      | 1    |`);

const OWN: Mapping = {
  version: 1,
  tables: [
    {
      fixed: { municipality: '1280' },
      columns: [
        { heading: 'Grupp', is: 'variable', variable: 'situation' },
        { heading: 'Hankön', is: 'count', codes: { sex: 'man' } },
        { heading: 'Vård', is: 'ignored' },
      ],
      values: { situation: { Akut: '1', Vård: '2' } },
    },
  ],
};

function ageTable(name: string, situation: string): Mapping['tables'][number] {
  return {
    sheet: name,
    fixed: { situation },
    columns: [
      { heading: 'Spann', is: 'variable', variable: 'age' },
      { heading: 'Hankön', is: 'count', codes: { sex: 'man' } },
    ],
  };
}

describe('a mapping that is proposed', () => {
  test('says what each column is, why, and what to check', () => {
    expect(
      proposed(
        sheet(`
          | Situation   | Kvinor | Varav män | Andel | Poäng |
          | Situation 1 | 12     | 8         | 4     | 1     |
          | Övriga      | 3      | 1         | 4     | 2     |`),
      ),
    ).toEqual({
      version: 1,
      tables: [
        {
          columns: [
            { heading: 'Situation', is: 'variable', variable: 'situation', doubt: 'unknown: Övriga' },
            { heading: 'Kvinor', is: 'count', codes: { sex: 'woman' }, why: 'understood: near-name' },
            { heading: 'Varav män', is: 'count', codes: { sex: 'man' }, doubt: 'readings: Antal, män' },
            { heading: 'Andel', is: 'ignored', why: 'ignored: share' },
            { heading: 'Poäng', is: 'ignored', doubt: 'unknown column' },
          ],
        },
      ],
    });
  });

  test('lists the words that are read as near a name, for a person to see', () => {
    expect(
      proposed(
        sheet(`
          | Kommun   | Situation 1 |
          | Götebrog | 3           |
          | Malmö    | 3           |`),
      )?.tables[0]?.values,
    ).toEqual({ municipality: { Götebrog: '1480' } });
  });

  test('holds tables of the same shape once', () => {
    const table = `
      | Situation   | Män |
      | Situation 1 | 12  |`;
    expect(proposed(sheet(table, [], 'Malmö'), sheet(table, [], 'Lund'))?.tables).toHaveLength(1);
  });

  test('never lists what could point out a person, and is of persons for a list of them', () => {
    const list = proposed(
      sheet(`
        | Personnummer  | Kön |
        | 19121212-1212 | Man |`),
    );
    expect(list?.tables[0]?.of).toBe('persons');
    expect(JSON.stringify(list)).not.toContain('1212');
    const one = proposed(
      sheet(`
        | Situation     | Män |
        | Situation 1   | 12  |
        | 19121212-1212 | 1   |`),
    );
    expect(JSON.stringify(one)).not.toContain('1212');
  });
});

describe('a mapping that is given', () => {
  test('is used wherever its headings stand in order, other columns between them', () => {
    const moved = sheet(
      `
      | Rapport |       |         |        |        |      |
      |         |       |         |        |        |      |
      |         | Grupp | Extra   | Hankön | Honkön | Vård |
      |         | Akut  | a       | 12     | 8      | 1    |
      |         | Vård  | b       | 3      | 1      | 1    |`,
      [],
      'Ett blad',
    );
    const found = understandTables(book([moved]), survey, { mappings: [OWN] });
    expect(understandingLines(found)).toEqual([
      'Ett blad rad 4-5 [B3 D3 F3] municipality=1280 (mapping)',
      'B Grupp: situation ~mapping',
      'D Hankön: antal sex=man ~mapping',
      'F Vård: läses inte sagt ~mapping',
    ]);
    expect(found.tables[0]?.translate('situation', 'akut')).toEqual({ code: '1', how: 'mapping' });
    expect(found.tables[0]?.translate('situation', 'Situation 2')).toEqual({ code: '2' });
    expect(found.mappingsUsed).toEqual([OWN]);
  });

  test('is not used where a heading is missing or the order is another', () => {
    const other = sheet(`
      | Grupp | Vård | Hankön |
      | Akut  | 12   | 8      |`);
    expect(understandTables(book([other]), survey, { mappings: [OWN] }).mappingsUsed).toEqual([]);
  });

  test('leaves a column with a doubt unread', () => {
    const [table] = OWN.tables;
    const columns = table?.columns.map((column) =>
      column.heading === 'Hankön' ? { ...column, doubt: 'stämmer det?' } : column,
    );
    const doubted: Mapping = { version: 1, tables: [{ ...table, columns: columns ?? [] }] };
    const [layout] = understandTables(book([FOREIGN]), survey, { mappings: [doubted] }).tables;
    expect(layout?.columns[1]?.meaning).toEqual({
      is: 'unclear',
      readings: [{ is: 'count', codes: { sex: 'man' } }],
    });
  });

  test('finds several rows of headings joined', () => {
    const mapping: Mapping = {
      version: 1,
      tables: [
        {
          columns: [
            { heading: 'Ort', is: 'variable', variable: 'municipality' },
            { heading: 'Läge A / Hankön', is: 'count', codes: { situation: '1', sex: 'man' } },
            { heading: 'Läge B / Hankön', is: 'count', codes: { situation: '2', sex: 'man' } },
          ],
        },
      ],
    };
    const grid = sheet(
      `
      | Ort   | Läge A |        | Läge B |        |
      |       | Hankön | Honkön | Hankön | Honkön |
      | Malmö | 1      | 2      | 3      | 4      |
      | Lund  | 1      | 2      | 3      | 4      |`,
      ['A1:A2', 'B1:C1', 'D1:E1'],
    );
    const { tables } = understandTables(book([grid]), survey, { mappings: [mapping] });
    expect(tables.flatMap(layoutLines)).toEqual([
      'Blad1 rad 3-4 [A1 B1 D1 B2 D2]',
      'A Ort: municipality ~mapping',
      'B Läge A / Hankön: antal situation=1 sex=man ~mapping',
      'D Läge B / Hankön: antal situation=2 sex=man ~mapping',
    ]);
  });

  test('is chosen by its sheet where several have the same headings', () => {
    const mapping: Mapping = { version: 1, tables: [ageTable('Ett', '1'), ageTable('Två', '2')] };
    const table = `
      | Spann | Hankön |
      | 18–24 | 1      |`;
    const { tables } = understandTables(book([sheet(table, [], 'Två'), sheet(table, [], 'Ett')]), survey, {
      mappings: [mapping],
    });
    expect(tables.map(({ fixed }) => fixed[0]?.code)).toEqual(['2', '1']);
  });

  test('finds two tables beside each other with the same headings', () => {
    const grid = sheet(`
      | Grupp | Hankön | Vård |  | Grupp | Hankön | Vård |
      | Akut  | 1      | 2    |  | Akut  | 3      | 4    |`);
    const { tables } = understandTables(book([grid]), survey, { mappings: [OWN] });
    expect(tables.map(({ columns }) => columns.map(({ column }) => column))).toEqual([
      [1, 2, 3],
      [5, 6, 7],
    ]);
  });
});

/** The sheets of the hand-made messy deliveries, as far as texts and numbers make them. */
function corpus(): readonly (readonly [string, Grid[]])[] {
  return [...cases()].flatMap(([name, { sheets = [], text }]) => {
    const rows = text === undefined ? sheets : [{ name: '', rows: text.map((line) => line.split(/[;\t]/u)) }];
    const grids = rows.map(({ name: sheetName, rows: lines }) => ({
      sheet: sheetName,
      hidden: false,
      cells: lines.flatMap((line, row) =>
        line.flatMap((value, column) => {
          if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return [];
          const kind: 'text' | 'number' = typeof value === 'number' ? 'number' : 'text';
          return [{ row: row + 1, column: column + 1, kind, raw: `${value}`, shown: `${value}` }];
        }),
      ),
    }));
    return grids.length === 0 ? [] : [[name, grids] as const];
  });
}

/** A mapping as a person leaves it who has looked at its labels and found nothing wrong. */
function checked(mapping: Mapping): Mapping {
  return JSON.parse(
    JSON.stringify(mapping, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'variable' in value
        ? { ...value, doubt: undefined }
        : value,
    ),
  ) as Mapping;
}

function shapes(workbook: Workbook, mappings: readonly Mapping[]): readonly object[] {
  const { tables } = understandTables(workbook, survey, { mappings });
  return tables.map(({ firstRow, lastRow, skippedRows, headings, fixed, columns }) => ({
    firstRow,
    lastRow,
    skipped: [...skippedRows],
    headings: headings.toSorted((a, b) => a.row - b.row || a.column - b.column),
    fixed,
    columns: columns.map(({ column, heading, meaning }) => ({
      column,
      heading,
      meaning: meaning.is === 'ignored' ? 'ignored' : meaning,
    })),
  }));
}

test.each(corpus())('the mapping proposed for %s gives the same layouts', (_name, grids) => {
  const workbook = book(grids, 'lund.xlsx');
  const mapping = proposeMapping(workbook, survey, say);
  const isOfNumbers = mapping?.tables.every(({ of }) => of === undefined) === true;
  const mappings = mapping === undefined ? [] : [checked(mapping)];
  expect(understandTables(workbook, survey, { mappings }).mappingsUsed).toEqual(isOfNumbers ? mappings : []);
  expect(shapes(workbook, mappings)).toEqual(shapes(workbook, []));
});

test('an interpretation is written in the survey’s own words', () => {
  const grid = sheet(
    `
    | Malmö stad  |             |         |              |       |       |
    | Situation   | Kvinnor     | Summa   | Antal barn   | Andel | Poäng |
    | Situation 1 | 12          | 8       | 1            | 1     | 2     |`,
    [],
    'Kvinnor',
  );
  const [layout] = understandTables(book([grid]), survey).tables;
  expect(layout && interpretationOf(layout, survey)).toEqual({
    sheet: 'Kvinnor',
    range: 'A2:F3',
    columns: [
      { column: 'A', heading: 'Situation', meaning: { sv: 'Situation', en: 'Situation' } },
      { column: 'B', heading: 'Kvinnor', meaning: { sv: 'Antal, kvinnor', en: 'Count, women' } },
      { column: 'C', heading: 'Summa', meaning: { sv: 'Antal', en: 'Count' } },
      { column: 'D', heading: 'Antal barn', meaning: { sv: 'Antal, barn', en: 'Count, children' } },
      { column: 'E', heading: 'Andel', meaning: null },
      { column: 'F', heading: 'Poäng', meaning: null },
    ],
    fixed: [
      {
        what: { sv: 'Kommun: Malmö (1280)', en: 'Municipality: Malmö (1280)' },
        from: 'cell',
        cell: 'A1',
      },
      {
        what: { sv: 'Omgång: Kartläggningen 2023', en: 'Round: The survey of 2023' },
        from: 'round',
      },
    ],
  });
});
