import { describe, expect, it } from 'vitest';
import { ingest, type IngestOptions } from '../src/index.js';
import { findings, paramsOf } from './findings.js';
import { loadTestSurvey } from './load-test-survey.js';
import { changed, csv } from './workbooks.js';

const survey = loadTestSurvey();
const read = (table: string, options: IngestOptions = {}) => ingest(csv(table), survey, options);

const row = (line: string) =>
  read(`
    | kommun | omgång | situation | kön | antal |
    ${line}`);
const published = (table: string) => read(table, { published: true });

describe('a tidy table', () => {
  it('has one row for each number, with columns in any order and headings in either language', () => {
    const batch = read(`
      | Antal | KÖN    | situation | omgång | Kommun    |
      |-------|--------|-----------|--------|-----------|
      | 12    | woman  | 1         | 2023   | Stockholm |
      | 3     | Män    | S1        | 2023   | 0180      |
      | 40    |        | Totalt    | 2023   | 0180      |`);
    expect(findings(batch)).toEqual([]);
    expect(batch).toMatchObject({ form: 'tidy', municipality: '0180', round: '2023', verdict: 'accepted' });
    expect(batch.counts.map(({ codes, value, at }) => [codes, value, at.cell])).toEqual([
      [{ situation: '1', sex: 'woman' }, 12, 'A2'],
      [{ situation: '1', sex: 'man' }, 3, 'A3'],
      [{ situation: 'total' }, 40, 'A4'],
    ]);
    expect(batch.cells).toEqual({ read: 19, used: 19, named: 0 });
  });

  it('may be about several municipalities, and is then about no single one', () => {
    const batch = read(`
      | kommun | omgång | situation | antal |
      | 0180   | 2023   | 1         | 12    |
      | Solna  | 2023   | 1         | 2     |`);
    expect(batch.municipality).toBeNull();
    expect(batch.counts.map(({ geo }) => geo)).toEqual(['0180', '0184']);
  });

  it.each([
    ['Jönköpings län', '06', 'county'],
    ['06', '06', 'county'],
    ['Riket', '00', 'country'],
    ['A1', 'A1', 'skr_group'],
  ])('may state the totals of %s, which is no municipality', (place, geo, level) => {
    const batch = read(`
      | kommun    | omgång | situation | antal |
      | Jönköping | 2023   | 1         | 12    |
      | ${place}  | 2023   | 1         | 27000 |`);
    expect(findings(batch)).toEqual([]);
    expect(batch).toMatchObject({ municipality: null, verdict: 'accepted' });
    expect(batch.counts.map((count) => [count.geo, count.level, count.value])).toEqual([
      ['0680', 'municipality', 12],
      [geo, level, 27000],
    ]);
  });

  it('that states the totals of a county must have them agree with each other, not with its municipalities', () => {
    const batch = read(`
      | kommun         | omgång | situation | kön   | ålder | antal |
      | Jönköping      | 2023   | 1         | woman |       | 9     |
      | Jönköpings län | 2023   | 1         | woman |       | 2     |
      | Jönköpings län | 2023   | 1         | man   |       | 3     |
      | Jönköpings län | 2023   | 1         |       | 18-24 | 4     |`);
    expect(findings(batch)).toEqual(['rule.totals-differ F3']);
    expect(paramsOf(batch, 'rule.totals-differ')).toMatchObject({ left: 5, right: 4 });
  });

  it('counts persons unless a measure says otherwise', () => {
    const batch = read(`
      | kommun | omgång | situation | mått   | antal |
      | 0180   | 2023   | 3         | Hushåll | 12    |
      | 0180   | 2023   | 3         |        | 20    |`);
    expect(batch.counts.map(({ measure }) => measure)).toEqual(['households', 'persons']);
  });

  it('is known by two of its headings, and must have the others', () => {
    const batch = read(`
      | kommun | omgång | tal |
      | 0180   | 2023   | 12  |`);
    expect(batch.diagnostics.map(({ code }) => code)).toEqual([
      'header.missing-column',
      'header.missing-column',
      'header.unknown-column',
    ]);
    expect(batch.diagnostics[0]?.params).toEqual({
      column: { sv: 'Situation', en: 'Situation' },
      found: 'kommun, omgång, tal',
    });
    expect(batch).toMatchObject({ verdict: 'rejected', cells: { read: 6, used: 0, named: 6 } });
  });

  it('without its numbers lacks them, and is no list of persons', () => {
    const lines = Array.from({ length: 9 }, (_, index) => `| 0180 | 2023 | 1 | woman | ${18 + index} |`);
    const batch = read(`| kommun | omgång | situation | kön | ålder |\n${lines.join('\n')}`);
    expect(batch.diagnostics.map(({ code }) => code)).toEqual(['header.missing-column']);
    expect(paramsOf(batch, 'header.missing-column')).toMatchObject({ column: { sv: 'Antal' } });
  });

  it('names columns that it does not know, with what stands in them', () => {
    const batch = read(`
      | kommun | omgång | situation | antal | handläggare |    |
      | 0180   | 2023   | 1         | 12    | AB          | x  |`);
    expect(findings(batch)).toEqual(['header.unknown-column E1', 'header.unknown-column F2']);
    expect(batch.diagnostics[0]).toMatchObject({
      at: { cells: ['E1', 'E2'] },
      params: { column: 'handläggare', cells: 1 },
    });
    expect(batch.diagnostics[1]).toMatchObject({ params: { column: 'F', cells: 1 } });
    expect(batch).toMatchObject({ verdict: 'accepted-with-findings', cells: { used: 8, named: 3 } });
  });

  it('may not have the same column twice', () => {
    const batch = read(`
      | kommun | omgång | situation | antal | värde |
      | 0180   | 2023   | 1         | 12    | 13    |`);
    expect(findings(batch)).toEqual(['header.repeated-column E1']);
    expect(paramsOf(batch, 'header.repeated-column')).toEqual({ column: 'värde', first: 'D1' });
  });

  it('may not count the same thing twice', () => {
    const batch = read(`
      | kommun    | omgång | situation | kön     | antal |
      | 0180      | 2023   | 1         | woman   | 12    |
      | Stockholm | 2023   | s1        | Kvinnor | 12    |`);
    expect(findings(batch)).toEqual(['row.repeated A3']);
    expect(batch.diagnostics[0]).toMatchObject({
      at: { cells: ['A3', 'B3', 'C3', 'D3', 'E3'] },
      params: { first: 'E2' },
    });
    expect(batch.counts).toHaveLength(1);
    expect(batch.cells).toEqual({ read: 15, used: 10, named: 5 });
  });

  it.each([
    ['| 0180 | 2017 | 1 | woman | 12 |', 'row.other-round B2'],
    ['| 0180 | 2023 | 9 | woman | 12 |', 'cell.unknown-code C2'],
    ['| 0180 | 2023 |   | woman | 12 |', 'cell.missing-code C2'],
    ['| 0180 | 2023 | 1 | woman |    |', 'cell.missing-count E2'],
    ['| 0180 | 2023 | 1 | woman | ca 10 |', 'cell.approximate E2'],
    ['| 0180 | 2023 | 1 | woman | -1 |', 'cell.negative E2'],
    ['| 9999 | 2023 | 1 | woman | 12 |', 'cell.unknown-municipality A2'],
    ['| 6    | 2023 | 1 | woman | 12 |', 'cell.unknown-municipality A2'],
    ['|      | 2023 | 1 | woman | 12 |', 'cell.missing-code A2'],
  ])('%s is %s', (line, finding) => {
    const batch = row(line);
    expect(findings(batch)).toEqual([finding]);
    expect(batch).toMatchObject({ verdict: 'rejected', counts: [] });
  });

  it('counts the same as an earlier one that could not be read', () => {
    const batch = read(`
      | kommun | omgång | situation | antal |
      | 0180   | 2023   | 1         | ca 10 |
      | 0180   | 2023   | 1         | 12    |`);
    expect(findings(batch)).toEqual(['cell.approximate D2', 'row.repeated A3']);
    expect(batch.counts).toEqual([]);
  });

  it('may have both a label that nobody knows and no number', () => {
    const batch = row('| 0180 | 2023 | 9 | woman | |');
    expect(findings(batch)).toEqual(['cell.unknown-code C2', 'cell.missing-count E2']);
  });

  it('may have a remark below it, which is a note', () => {
    const batch = read(`
      | kommun                   | omgång | situation | antal |
      | 0180                     | 2023   | 1         | 12    |
      | Källa: verksamhetssystem |        |           |       |`);
    expect(findings(batch)).toEqual(['sheet.notes A3']);
    expect(batch).toMatchObject({ form: 'tidy', verdict: 'accepted', cells: { used: 8, named: 1 } });
  });

  it('says what would have been understood', () => {
    const { known } = paramsOf(row('| 0180 | 2023 | 1 | annan | 12 |'), 'cell.unknown-code') ?? {};
    expect(known).toMatchObject({ sv: expect.stringContaining('Kvinnor') });
  });

  it('has digits as text, without a note', () => {
    expect(findings(row('| 0180 | 2023 | 1 | woman | 1 200 |'))).toEqual([]);
  });

  it('must agree with itself, municipality by municipality', () => {
    const batch = read(`
      | kommun | omgång | situation | kön   | ålder | antal |
      | 0180   | 2023   | 1         | woman |       | 2     |
      | 0180   | 2023   | 1         | man   |       | 3     |
      | 0180   | 2023   | 1         |       | 18-24 | 4     |
      | Solna  | 2023   | 1         | woman |       | 4     |`);
    expect(findings(batch)).toEqual(['rule.totals-differ F2']);
    expect(paramsOf(batch, 'rule.totals-differ')).toMatchObject({
      left: 5,
      right: 4,
      leftPlace: 'F2:F3',
      rightPlace: 'F4',
    });
  });

  it('in a workbook may have other sheets beside it, with a warning', () => {
    const text = csv(`
      | kommun | omgång | situation | antal |
      | 0180   | 2023   | 1         | 12    |`);
    const [table] = text.grids;
    const notes = { sheet: 'Anteckningar', hidden: false, cells: [] };
    const grids = [{ ...table, sheet: 'Data', hidden: false, cells: table?.cells ?? [] }, notes];
    const source = { ...text.source, path: 'leverans.xlsx' };
    const book = changed({ ...text, source, format: 'xlsx', grids }, { 'Anteckningar!A1': 'Ring Anna' });
    expect(findings(ingest(book, survey))).toEqual([
      'cell.number-as-text Data!D2',
      'sheet.unknown Anteckningar',
    ]);
  });
});

describe('published figures', () => {
  it('are of any level, year, measure and exactness, with their source', () => {
    const batch = published(`
      | kommun | omgång | situation | mått          | antal | exakthet | serieversion  | källa  | adress     |
      | Riket  | 2017   | total     |               | 30090 |          | restated_2023 | Rapport | https://x.se |
      | Riket  | 2011   | 5         |               | 400   | cirka    |               |        |            |
      | Riket  | 2017   | 1         | mean_age_years | 40,5  |          |               |        |            |`);
    expect(findings(batch)).toEqual([]);
    expect(batch.counts[0]).toMatchObject({
      round: '2017',
      geo: '00',
      level: 'country',
      version: 'restated_2023',
      exactness: 'exact',
      citation: { title: 'Rapport', url: 'https://x.se' },
    });
    expect(batch.counts[1]).toMatchObject({
      codes: { situation: '5' },
      exactness: 'approximate',
      version: 'as_published',
    });
    expect(batch.counts[2]?.value).toBe(40.5);
  });

  it('alone have a source: the words of a delivery are nobody’s publication, and stay in it', () => {
    const batch = read(`
      | kommun | omgång | situation | antal | källa          |
      | Riket  | 2023   | total     | 27000 | Ring till Anna |`);
    expect(findings(batch)).toEqual([]);
    expect(batch.counts[0]).not.toHaveProperty('citation');
  });

  it('stand as they were published, though their parts be more than their sum', () => {
    const batch = published(`
      | kommun | omgång | situation | antal |
      | Riket  | 2017   | total     | 10    |
      | Riket  | 2017   | 1         | 11    |`);
    expect(findings(batch)).toEqual([]);
  });

  it('are of places that they name: a sum of no place is nobody’s', () => {
    const batch = published('| kommun | omgång | situation | antal |\n| Totalt | 2017 | 1 | 40 |');
    expect(findings(batch)).toEqual(['cell.unknown-municipality A2']);
  });

  it('of the same year may differ in version', () => {
    const batch = published(`
      | kommun | omgång | situation | antal | serieversion  |
      | Riket  | 2017   | total     | 30090 | restated_2023 |
      | Riket  | 2017   | total     | 33250 | as_published  |`);
    expect(findings(batch)).toEqual([]);
  });
});

describe('a file', () => {
  it('that is neither a form nor a tidy table is not understood, and all of it is named', () => {
    const batch = read('| Namn | Adress |\n| Anna | Storgatan |');
    expect(findings(batch)).toEqual(['file.not-understood leverans.csv']);
    expect(batch).toMatchObject({ form: null, verdict: 'rejected', cells: { read: 4, used: 0, named: 4 } });
  });

  it('without cells is empty', () => {
    expect(findings(read(''))).toEqual(['file.empty leverans.csv']);
  });
});

const rows = (total: number, missing: string) => `
    | kommun | omgång | situation | antal    |
    | 0180   | 2023   | totalt    | ${total} |
    | 0180   | 2023   | 1         | 1        |
    | 0180   | 2023   | 2         | 2        |
    | 0180   | 2023   | 3         | 3        |
    | 0180   | 2023   | 4         | 4        |
    ${missing}`;
const MISSING = '| 0180 | 2023 | missing | 5 |';

describe('a total that a tidy table states', () => {
  it('is the sum of its parts where they are all there', () => {
    expect(findings(read(rows(15, MISSING)))).toEqual([]);
    expect(findings(read(rows(16, MISSING)))).toEqual(['rule.sum-differs D2']);
  });

  it('may be more than some of its parts, never less', () => {
    expect(findings(read(rows(16, '')))).toEqual([]);
    expect(paramsOf(read(rows(9, '')), 'rule.sum-differs')).toEqual({ stated: 9, sum: 10 });
  });

  it('is undecided where a row cannot be placed: a misspelt code is one finding, not two', () => {
    expect(findings(read(rows(9, '| 0180 | 2023 | saknadd | 5 |')))).toEqual(['cell.unknown-code C7']);
  });

  it('may be a row that is not divided: its parts are the rows that are', () => {
    const UNKNOWN = '| 0180 | 2023 | 1 | okänt | 0 |';
    expect(findings(read(sexes(100, '')))).toEqual(['rule.sum-differs E2']);
    expect(findings(read(sexes(400, '')))).toEqual([]);
    expect(findings(read(sexes(400, UNKNOWN)))).toEqual(['rule.sum-differs E2']);
    expect(findings(read(sexes(170, UNKNOWN)))).toEqual([]);
  });

  it('has every living form of its own situation as parts, and no other', () => {
    const forms = survey.lists
      .get('living_form')
      ?.codes.filter(
        ({ role, situation }) =>
          role !== 'total' && role !== 'published' && role !== 'not_stated' && (situation ?? '1') === '1',
      );
    const parts = forms?.map(({ code }) => `| 0180 | 2023 | 1 | ${code} | 1 |`) ?? [];
    const table = (whole: number) => `
      | kommun | omgång | situation | boendeform | antal    |
      | 0180   | 2023   | 1         |            | ${whole} |
      ${parts.join('\n')}`;
    expect(findings(read(table(parts.length)))).toEqual([]);
    expect(findings(read(table(parts.length + 1)))).toEqual(['rule.sum-differs E2']);
  });

  it('may be over municipalities, and is then no number of any', () => {
    expect(read(places(7)).counts.map(({ geo }) => geo)).toEqual(['1281', '1280']);
    expect(findings(read(places(7)))).toEqual([]);
    expect(findings(read(places(8)))).toEqual(['rule.sum-differs D4']);
  });

  it('is called by the form’s own word too, and there is none of a measure', () => {
    expect(read(summed('Summa', '')).counts[0]?.codes).toEqual({ situation: '1' });
    expect(findings(read(summed('', 'Summa')))).toEqual(['cell.unknown-code E2']);
  });

  it('is the same row as one that states the same whole without a code', () => {
    const batch = read(`
      | kommun | omgång | situation | kön    | antal |
      | 0180   | 2023   | 1         |        | 100   |
      | 0180   | 2023   | 1         | totalt | 90    |`);
    expect(findings(batch)).toEqual(['row.repeated A3']);
  });
});

const sexes = (whole: number, unknown: string) => `
  | kommun | omgång | situation | kön    | antal    |
  | 0180   | 2023   | 1         |        | ${whole} |
  | 0180   | 2023   | 1         | kvinna | 80       |
  | 0180   | 2023   | 1         | man    | 90       |
  ${unknown}`;

const places = (whole: number) => `
  | kommun | omgång | situation | antal    |
  | Lund   | 2023   | 1         | 3        |
  | Malmö  | 2023   | 1         | 4        |
  | Totalt | 2023   | 1         | ${whole} |`;

const summed = (sex: string, measure: string) => `
  | kommun | omgång | situation | kön    | mått       | antal |
  | 0180   | 2023   | 1         | ${sex} | ${measure} | 20    |`;
