import { describe, expect, it } from 'vitest';
import { FINDINGS_STAMP, RESPONSIBILITY_STAMP, REVIEW_STAMP, type Grid } from '@kartlagg/model';
import { ingest } from '../src/index.js';
import type { TableLayout } from '../src/layout/table-layout.js';
import { findings, paramsOf } from './findings.js';
import { book, layout, readLayouts, sheet } from './layouts.js';
import { loadTestSurvey } from './load-test-survey.js';
import { csv } from './workbooks.js';

const survey = loadTestSurvey();
const WORDS = 'situation sex=man sex=woman';
const GOOD = `
  | Situation   | Män | Kvinnor |
  | Situation 1 | 12  | 8       |
  | Situation 2 | 3   | 1       |`;
const good = (name: string) => sheet(name, GOOD);
const read = (...grids: readonly Grid[]) =>
  readLayouts(
    book(...grids),
    grids.map((grid) => layout(grid, WORDS)),
    survey,
  );
/** Findings but for the note that says how a table was understood. */
const faults = (reading: Parameters<typeof findings>[0]) =>
  findings(reading).filter((line) => !line.startsWith('sheet.read-as'));
const cellsOf = (reading: Parameters<typeof findings>[0], code: string) =>
  reading.diagnostics.find((diagnostic) => diagnostic.code === code)?.at.cells;

describe('around a table', () => {
  const around = sheet(
    'Blad1',
    `
    > Hemlöshet i Lund
    | Ifyllt av | Anna     |         |   | ring |
    | Situation   | Män | Kvinnor |   | 7 |
    | Situation 1 | 12  | 8       |   | 7 |
    | År | 2023 |
    | Vecka | 15 |`,
  );
  const title = around.cells[0];
  const shape = {
    head: 3,
    lastRow: 4,
    fixed: [{ variable: 'municipality', code: '1281', from: 'cell', ...(title && { cell: title }) }],
  } as const;
  const reading = readLayouts(book(around), [layout(around, WORDS, shape)], survey);

  it('a title that says something is used', () => {
    expect(reading.municipality).toBe('1281');
    expect(reading.diagnostics.some(({ at }) => at.cells?.includes('A1') || at.cell === 'A1')).toBe(false);
  });

  it('a municipality is used with the cell that says what it is', () => {
    const grid = sheet('Blad1', '| Kommun: | Lund |\n| Situation | Män |\n| Situation 1 | 12 |');
    const [label, cell] = grid.cells;
    const fixed = [
      {
        variable: 'municipality',
        code: '1281',
        from: 'cell',
        ...(cell && { cell }),
        ...(label && { label }),
      },
    ] as const;
    const labelled = readLayouts(book(grid), [layout(grid, 'situation sex=man', { head: 2, fixed })], survey);
    expect(faults(labelled)).toEqual([]);
    expect(labelled.cells).toEqual({ read: 6, used: 6, named: 0 });
  });

  it('texts are one note for the sheet, and are not quoted; the round’s own year is one of them', () => {
    expect(cellsOf(reading, 'sheet.notes')).toEqual(['A2', 'B2', 'E2', 'A5', 'B5', 'A6']);
    expect(paramsOf(reading, 'sheet.notes')).toEqual({ cells: 6 });
    expect(JSON.stringify(reading.diagnostics)).not.toContain('Anna');
  });

  it('a number is an error, wherever it stands', () => {
    const outside = reading.diagnostics.filter(({ code }) => code === 'cell.number-outside-form');
    expect(outside.map(({ at, params }) => [at.cell, at.cells, params.value])).toEqual([
      ['E3', undefined, '7'],
      ['E4', undefined, '7'],
      ['B6', undefined, '15'],
    ]);
    expect(reading.cells).toEqual({ read: 16, used: 7, named: 9 });
  });

  it('many numbers in one block are one error', () => {
    const grid = sheet('Blad1', `${GOOD}\n| 1 | 2 |\n| 3 | 4 |\n| x | 5 |`);
    const lines = faults(readLayouts(book(grid), [layout(grid, WORDS, { lastRow: 3 })], survey));
    expect(lines).toEqual(['cell.number-outside-form Blad1!A4', 'sheet.notes Blad1!A6']);
  });

  it('a municipality that is misspelt there is told', () => {
    const named: Partial<TableLayout> = { ...shape, fixed: [{ ...shape.fixed[0], how: 'near-name' }] };
    const misspelt = readLayouts(book(around), [layout(around, WORDS, { head: 3, ...named })], survey);
    expect(paramsOf(misspelt, 'cell.read-as')).toEqual({
      value: 'Hemlöshet i Lund',
      meant: { sv: 'Lund', en: 'Lund' },
      how: 'near-name',
    });
  });

  it('shares in a row of their own are no numbers that were lost', () => {
    const grid = sheet('Blad1', `${GOOD}\n| Andel | 0.8 | 0.2 |`);
    const shares = layout(grid, WORDS, { skippedRows: new Set([4]) });
    expect(faults(readLayouts(book(grid), [shares], survey))).toEqual(['sheet.notes Blad1!A4']);
  });

  it('a share beside it is a note too', () => {
    const table = good('Blad1');
    const share = { row: 3, column: 5, kind: 'number', raw: '0.2', shown: '20 %' } as const;
    const grid = { ...table, cells: [...table.cells, share] };
    expect(faults(readLayouts(book(grid), [layout(grid, WORDS)], survey))).toEqual(['sheet.notes Blad1!E3']);
  });

  it('a sheet without a table is unknown', () => {
    const notes = sheet('Anteckningar', '| Ring Anna | 12 |');
    const table = good('Blad1');
    const lines = faults(readLayouts(book(table, notes), [layout(table, WORDS)], survey));
    expect(lines).toEqual(['sheet.unknown Anteckningar']);
  });
});

const byAge = (total: number, young: number) =>
  sheet('Ålder', `| Situation | 18–24 | 25–34 | Totalt |\n| Situation 1 | ${young} | 15 | ${total} |`);

const rough = (name: string, words: string) => sheet(name, GOOD.replace('| 12 ', `| ${words} `));

describe('two tables', () => {
  it('that say the same are counted once, and the second is named', () => {
    const same = read(good('Blad1'), good('Kopia'));
    expect(findings(same)).toEqual(['sheet.read-as Blad1', 'sheet.same-as Kopia']);
    expect(paramsOf(same, 'sheet.same-as')).toEqual({ first: 'Blad1' });
    expect(same.counts.map(({ at }) => at.sheet)).toEqual(['Blad1', 'Blad1', 'Blad1', 'Blad1']);
    expect(same.cells).toEqual({ read: 18, used: 9, named: 9 });
  });

  it('that say different things of the same are one too many', () => {
    const other = sheet('Blad2', GOOD.replace('| 12', '| 13'));
    const differing = read(good('Blad1'), other);
    expect(findings(differing)).toEqual(['sheet.read-as Blad1', 'sheet.repeated Blad2']);
    expect(differing.counts.map(({ value }) => value)).toEqual([12, 8, 3, 1]);
  });

  it('say the same, too, where the same is written that is no number', () => {
    expect(faults(read(rough('Blad1', 'ca 10'), rough('Kopia', 'ca 10')))).toEqual([
      'cell.approximate Blad1!B2',
      'sheet.same-as Kopia',
    ]);
    expect(faults(read(rough('Blad1', 'ca 10'), rough('Annat', 'ca 12')))).toEqual([
      'cell.approximate Blad1!B2',
      'sheet.repeated Annat',
    ]);
  });

  it('on one sheet that say the same: the second is named by its cells', () => {
    const both = sheet('Blad1', `${GOOD}\n${GOOD}`);
    const twice = [layout(both, WORDS, { lastRow: 3 }), layout(both, WORDS, { head: 4, lastRow: 6 })];
    const reading = readLayouts(book(both), twice, survey);
    expect(faults(reading)).toEqual(['sheet.same-as Blad1!A4']);
    expect(reading.cells).toMatchObject({ used: 9, named: 9 });
  });

  it('may share a sum, which is counted once where it is the same in both', () => {
    const bySex = sheet('Kön', '| Situation | Män | Kvinnor | Totalt |\n| Situation 1 | 12 | 8 | 20 |');
    const together = (age: Grid) =>
      readLayouts(
        book(bySex, age),
        [
          layout(bySex, 'situation sex=man sex=woman count'),
          layout(age, 'situation age=18-24 age=25-34 count'),
        ],
        survey,
      );
    const agreed = together(byAge(20, 5));
    expect(faults(agreed)).toEqual([]);
    expect(agreed.counts.map(({ at, value }) => [at.sheet, value])).toEqual([
      ['Kön', 12],
      ['Kön', 8],
      ['Kön', 20],
      ['Ålder', 5],
      ['Ålder', 15],
    ]);
    expect(faults(together(byAge(21, 6)))).toContain('row.repeated Ålder!D2');
    expect(paramsOf(together(byAge(21, 6)), 'row.repeated')).toEqual({ first: 'Kön!D2' });
    expect(faults(together(byAge(20, 6)))).toContain('rule.sum-differs Ålder!D2');
  });

  it('lying differently say the same all the same', () => {
    const turned = sheet(
      'Vänd',
      '| Kön | Situation 1 | Situation 2 |\n| Män | 12 | 3 |\n| Kvinnor | 8 | 1 |',
    );
    const upright = good('Blad1');
    const reading = readLayouts(
      book(upright, turned),
      [layout(upright, WORDS), layout(turned, 'sex situation=1 situation=2')],
      survey,
    );
    expect(faults(reading)).toEqual(['sheet.same-as Vänd']);
  });
});

describe('numbers that nobody sees', () => {
  it.each([
    ['rows', { hiddenRows: [{ from: 2, to: 2 }] }, ['B2', 'C2']],
    ['columns', { hiddenColumns: [{ from: 1, to: 2 }] }, ['B2', 'B3']],
    ['sheets', { hidden: true }, ['B2', 'C2', 'B3', 'C3']],
  ])('in hidden %s are counted, with a warning', (_, hidden, cells) => {
    const reading = read({ ...good('Blad1'), ...hidden });
    expect(reading.counts).toHaveLength(4);
    expect(faults(reading)).toEqual(['sheet.hidden-numbers Blad1!B2']);
    expect(cellsOf(reading, 'sheet.hidden-numbers')).toEqual(cells);
    expect(paramsOf(reading, 'sheet.hidden-numbers')).toEqual({ numbers: cells.length });
    expect(reading.cells.named).toBe(0);
  });

  it('are no matter where just a heading is hidden', () => {
    expect(faults(read({ ...good('Blad1'), hiddenRows: [{ from: 1, to: 1 }] }))).toEqual([]);
  });
});

describe('whose the numbers are', () => {
  it('may stand in the name of the file alone: a note', () => {
    const grid = good('Blad1');
    const fixed: TableLayout['fixed'] = [{ variable: 'municipality', code: '1281', from: 'file-name' }];
    const reading = readLayouts(book(grid), [layout(grid, WORDS, { fixed })], survey);
    expect(faults(reading)).toEqual(['file.municipality-from-name lund.xlsx']);
    expect(paramsOf(reading, 'file.municipality-from-name')).toEqual({
      municipality: { sv: 'Lund', en: 'Lund' },
    });
    expect(reading.cells).toEqual({ read: 9, used: 9, named: 0 });
  });

  it('must be told: else none of them is used', () => {
    const grid = good('Blad1');
    const reading = readLayouts(book(grid), [layout(grid, WORDS, { fixed: [] })], survey);
    expect(faults(reading)).toEqual(['file.municipality-missing lund.xlsx']);
    expect(reading).toMatchObject({ municipality: null, counts: [], cells: { used: 0, named: 9 } });
  });
});

describe('another year', () => {
  it('in a title is a warning at it', () => {
    const grid = sheet('Blad1', `\n> Hemlöshet 2017${GOOD}`);
    const [cell] = grid.cells;
    const otherYears = [{ grid, ...(cell && { cell }), year: '2017' }];
    const reading = readLayouts(book(grid), [layout(grid, WORDS, { head: 2 })], survey, { otherYears });
    expect(faults(reading)).toEqual(['sheet.other-year Blad1!A1']);
    expect(paramsOf(reading, 'sheet.other-year')).toEqual({ found: '2017', expected: '2023' });
  });
});

describe('a file', () => {
  const ODD = csv('| kommun | omgång | situation | antal |\n| 0180 | 2023 | 1 | 12 |');
  const named = (path: string, format: 'xlsx' | 'ods' | 'csv') =>
    findings(ingest({ ...ODD, format, source: { ...ODD.source, path } }, survey)).filter((line) =>
      line.startsWith('file.'),
    );

  it.each([
    ['a.csv', 'csv'],
    ['a.TXT', 'csv'],
    ['a.tsv', 'csv'],
    ['a.xlsx', 'xlsx'],
    ['a.xlsm', 'xlsx'],
    ['mapp/a.ods', 'ods'],
    ['utan ändelse', 'csv'],
  ] as const)('%s that is %s is what its name says', (path, format) => {
    expect(named(path, format)).toEqual([]);
  });

  it.each([
    ['a.xlsx', 'csv'],
    ['a.xls', 'csv'],
    ['a.csv', 'xlsx'],
    ['a.xlsx', 'ods'],
  ] as const)('%s that is %s is not, with a note', (path, format) => {
    expect(named(path, format)).toEqual([`file.other-kind ${path}`]);
  });

  it('with macros has a note, and is read as any other', () => {
    const batch = ingest({ ...ODD, macros: true }, survey);
    expect(findings(batch)).toEqual(['file.macros leverans.csv']);
    expect(batch).toMatchObject({ verdict: 'accepted', cells: { read: 8, used: 8, named: 0 } });
    expect(batch.counts).toHaveLength(1);
  });

  it('with the list of findings of an earlier reading is read without it', () => {
    const list = sheet('Fynd', `| ${FINDINGS_STAMP} | Fynd |\n| Fel | Blad1!A3 |\n| | 12 |`);
    const table = { sheet: 'Data', hidden: false, cells: ODD.grids[0]?.cells ?? [] };
    const batch = ingest({ ...ODD, grids: [list, table] }, survey);
    expect(findings(batch)).toEqual([]);
    expect(batch.cells).toEqual({ read: 13, used: 13, named: 0 });
  });

  it.each([REVIEW_STAMP, RESPONSIBILITY_STAMP])(
    'that is a working paper of ours, %s, is no delivery, whatever its other sheets show',
    (stamp) => {
      const paper = sheet('Granska', `| ${stamp} | Par |\n| 12 | Lund |`);
      const other = sheet('Träffar', '| Kommun | Situation 1 |\n| Lund | 12 |');
      const batch = ingest(book(paper, other), survey);
      expect(findings(batch)).toEqual(['file.ignored lund.xlsx']);
      expect(batch).toMatchObject({
        form: null,
        verdict: 'accepted',
        counts: [],
        cells: { read: 8, used: 8 },
      });
    },
  );

  it('with nothing but that list is no delivery', () => {
    const batch = ingest(book(sheet('Fynd', `| ${FINDINGS_STAMP} |\n| Fel |`)), survey);
    expect(findings(batch)).toEqual(['file.ignored lund.xlsx']);
    expect(batch).toMatchObject({ form: null, verdict: 'accepted', counts: [] });
  });
});
