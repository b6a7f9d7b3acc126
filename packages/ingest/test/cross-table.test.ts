import { describe, expect, it } from 'vitest';
import type { Count } from '@kartlagg/model';
import { ALL_PLACES } from '../src/layout/table-layout.js';
import { findings, paramsOf } from './findings.js';
import { book, layout, readLayouts, sheet } from './layouts.js';
import { loadTestSurvey } from './load-test-survey.js';

const survey = loadTestSurvey();

const table = (markdown: string, words: string, shape: Parameters<typeof layout>[2] = {}) => {
  const grid = sheet('Blad1', markdown);
  return readLayouts(book(grid), [layout(grid, words, shape)], survey);
};

/** Each number that counts, as `B2 12 situation=1 sex=man`. */
const lines = ({ counts }: { readonly counts: readonly Count[] }) =>
  counts.map(({ at, value, codes }) =>
    [at.cell, value, ...Object.entries(codes).map(([variable, code]) => `${variable}=${code}`)].join(' '),
  );
/** Findings but for the note that says how a table was understood. */
const faults = (read: Parameters<typeof findings>[0]) =>
  findings(read).filter((line) => !line.startsWith('sheet.read-as'));

describe('a cross table', () => {
  it('gives one answer for each row and each column of numbers', () => {
    const read = table(
      `
      | Situation   | Män | Kvinnor |
      | Situation 1 | 12  | 8       |
      | Situation 2 | 3   | 0       |`,
      'situation sex=man sex=woman',
    );
    expect(lines(read)).toEqual([
      'B2 12 situation=1 sex=man',
      'C2 8 situation=1 sex=woman',
      'B3 3 situation=2 sex=man',
      'C3 0 situation=2 sex=woman',
    ]);
    expect(read.counts[0]).toMatchObject({
      geo: '1281',
      level: 'municipality',
      round: '2023',
      measure: 'persons',
      version: 'as_published',
      exactness: 'exact',
      at: { what: { sv: 'Situation 1, män', en: 'Situation 1, men' } },
    });
    expect(read).toMatchObject({ form: 'table', municipality: '1281', round: '2023' });
    expect(read.cells).toEqual({ read: 9, used: 9, named: 0 });
  });

  it('says how it was understood', () => {
    const read = table(
      `
      | Situation   | Män | Kvinnor |
      | Situation 1 | 12  | 8       |`,
      'situation sex=man sex=woman',
    );
    expect(findings(read)).toEqual(['sheet.read-as Blad1']);
    expect(paramsOf(read, 'sheet.read-as')).toEqual({
      layout: { sv: 'Situation i rader, Kön i kolumner', en: 'Situation in rows, Sex in columns' },
    });
  });

  it('may have municipalities in columns', () => {
    const read = table(
      `
      | Situation   | Lund | Malmö |
      | Situation 1 | 12   | 8     |`,
      'situation municipality=1281 municipality=1280',
      { fixed: [] },
    );
    expect(read.counts.map(({ geo, value }) => [geo, value])).toEqual([
      ['1281', 12],
      ['1280', 8],
    ]);
    expect(read.municipality).toBeNull();
  });

  it('may hold several measures side by side, which are never summed', () => {
    const read = table(
      `
      | Situation   | Vuxna | Hushåll |
      | Situation 1 | 12    | 8       |
      | Situation 2 | 3     | 3       |`,
      'situation count households:',
    );
    expect(read.counts.map(({ measure }) => measure)).toEqual([
      'persons',
      'households',
      'persons',
      'households',
    ]);
    expect(faults(read)).toEqual([]);
  });
});

describe('a blank in a cross table', () => {
  const blanks = `
    | Situation   | Män | Kvinnor | Totalt |
    | Situation 1 | 12  |         | 20     |
    | Situation 2 | 3   | 0       |        |
    | Situation 4 |     |         |        |`;

  it('is not answered: no zero, and no error', () => {
    const read = table(blanks, 'situation sex=man sex=woman count');
    expect(lines(read)).toEqual([
      'B2 12 situation=1 sex=man',
      'D2 20 situation=1',
      'B3 3 situation=2 sex=man',
      'C3 0 situation=2 sex=woman',
    ]);
    expect(read.answers.filter(({ state }) => state === 'blank').map(({ at }) => at.cell)).toEqual([
      'C2',
      'B4',
      'C4',
    ]);
  });

  it('is told, with where; a sum that is not there is no answer that lacks', () => {
    const read = table(blanks, 'situation sex=man sex=woman count');
    expect(faults(read)).toEqual(['sheet.partly-blank Blad1!C2']);
    expect(paramsOf(read, 'sheet.partly-blank')).toEqual({ blank: 3, answers: 6 });
    expect(read.diagnostics.find(({ code }) => code === 'sheet.partly-blank')?.at.cells).toEqual([
      'C2',
      'B4',
      'C4',
    ]);
  });

  it('in every cell is a table that nobody has filled in', () => {
    const read = table('| Situation | Män | Kvinnor |\n| Situation 1 | | |', 'situation sex=man sex=woman');
    expect(faults(read)).toEqual(['sheet.blank Blad1!B2']);
    expect(read.counts).toEqual([]);
  });
});

const summed = (total: number, all: number) => `
  | Situation   | Män | Kvinnor | Totalt   |
  | Situation 1 | 12  | 8       | ${total} |
  | Situation 2 | 3   | 1       | 4        |
  | Totalt      | 15  | 9       | ${all}   |`;
const blank = (total: number) => `
  | Situation   | Män | Kvinnor | Totalt   |
  | Situation 1 | 12  |         | ${total} |`;
const county = (sum: number) =>
  table(
    `
    | Kommun | Situation 1 | Situation 2 |
    | Lund   | 12          | 8           |
    | Malmö  | 3           | 1           |
    | Totalt | 15          | ${sum}      |`,
    'municipality situation=1 situation=2',
    { fixed: [] },
  );

const beside = (total: number) =>
  table(
    `
        | Situation   | Män | Kvinnor | Xyz | Totalt   |
        | Situation 1 | 12  | 8       | 3   | ${total} |`,
    'situation sex=man sex=woman ? count',
  );

describe('a sum in a cross table', () => {
  const WORDS = 'situation sex=man sex=woman count';

  it('of a row or a column is what its parts are together, though the round knows more parts', () => {
    const read = table(summed(20, 24), WORDS);
    expect(faults(read)).toEqual([]);
    expect(read.checks.map(({ at, parts }) => [at.cell, parts.map((part) => part.at.cell)])).toEqual([
      ['B4', ['B2', 'B3']],
      ['C4', ['C2', 'C3']],
      ['D4', ['D2', 'D3']],
      ['D2', ['B2', 'C2']],
      ['D3', ['B3', 'C3']],
    ]);
  });

  it('is reported at the sum where it differs, larger or smaller', () => {
    expect(faults(table(summed(20, 25), WORDS))).toEqual(['rule.sum-differs Blad1!D4']);
    expect(paramsOf(table(summed(20, 25), WORDS), 'rule.sum-differs')).toEqual({ stated: 25, sum: 24 });
    expect(faults(table(summed(20, 23), WORDS))).toEqual(['rule.sum-differs Blad1!D4']);
    expect(faults(table(summed(21, 24), WORDS))).toEqual([
      'rule.sum-differs Blad1!D2',
      'rule.sum-differs Blad1!D4',
    ]);
  });

  it('has no code of what it sums, so that it is never counted beside its parts', () => {
    expect(lines(table(summed(20, 24), WORDS)).slice(-3)).toEqual([
      'B4 15 situation=total sex=man',
      'C4 9 situation=total sex=woman',
      'D4 24 situation=total',
    ]);
  });

  it('says nothing of parts that are not answered, unless they are more already', () => {
    expect(faults(table(blank(20), WORDS))).toEqual(['sheet.partly-blank Blad1!C2']);
    expect(faults(table(blank(11), WORDS))).toContain('rule.sum-differs Blad1!D2');
  });

  it('may stand in the middle, named by what it sums', () => {
    const read = table(
      `
      | Situation         | Boendeform | Antal |
      | Situation 1       | Sover ute  | 5     |
      |                   | Härbärge   | 4     |
      | Summa situation 1 |            | 9     |
      | Situation 2       | HVB        | 2     |`,
      'situation↓ living_form count',
    );
    expect(faults(read)).toEqual(['cell.read-as Blad1!A4']);
    expect(lines(read)).toEqual([
      'C2 5 situation=1 living_form=sleeping_rough',
      'C3 4 situation=1 living_form=shelter',
      'C4 9 situation=1',
      'C5 2 situation=2 living_form=residential_care_home',
    ]);
    expect(read.checks.map(({ at, parts }) => [at.cell, parts.length])).toEqual([['C4', 2]]);
  });

  it('of all municipalities is a check on them, and nobody’s number', () => {
    expect(faults(county(9))).toEqual([]);
    expect(county(9).counts.map(({ geo }) => geo)).toEqual(['1281', '1281', '1280', '1280']);
    expect(faults(county(10))).toEqual(['rule.sum-differs Blad1!C4']);
    expect(county(9).cells.used).toBe(12);
  });

  it('of all municipalities does not count the county among them', () => {
    const read = table(
      `
      | Kommun    | Situation 1 |
      | Lund      | 12          |
      | Malmö     | 3           |
      | Skåne län | 15          |
      | Summa     | 15          |`,
      'municipality situation=1',
      { fixed: [] },
    );
    expect(faults(read)).toEqual([]);
    expect(read.counts.map(({ geo, level }) => [geo, level])).toEqual([
      ['1281', 'municipality'],
      ['1280', 'municipality'],
      ['12', 'county'],
    ]);
  });

  it('of all municipalities may have a word that only the layout knows', () => {
    const read = table('| Kommun | Antal |\n| Lund | 12 |\n| Hela länet | 13 |', 'municipality situation=1', {
      fixed: [],
      translate: (_, text) => (text === 'Hela länet' ? { code: ALL_PLACES } : undefined),
    });
    expect(faults(read)).toEqual(['rule.sum-differs Blad1!B3']);
    expect(read.counts).toHaveLength(1);
  });

  it('of all municipalities may stand as a column', () => {
    const read = table(
      `
      | Situation   | Lund | Malmö | Summa |
      | Situation 1 | 12   | 8     | 21    |`,
      'situation municipality=1281 municipality=1280 municipality=total',
      { fixed: [] },
    );
    expect(faults(read)).toEqual(['rule.sum-differs Blad1!D2']);
    expect(read.counts).toHaveLength(2);
  });

  it('tells whether a column that nobody knows belongs to it', () => {
    expect(faults(beside(20))).toEqual(['header.unknown-column Blad1!D1']);
    expect(faults(beside(23))).toEqual(['header.unknown-column Blad1!D1', 'rule.sum-differs Blad1!E2']);
  });

  it('is undecided beside a column that could be one of several', () => {
    const read = table(
      `
      | Situation   | Män | K/O | Totalt |
      | Situation 1 | 12  | 8   | 20     |`,
      'situation sex=man ?sex=woman/sex=unknown count',
    );
    expect(faults(read)).toEqual(['header.ambiguous-column Blad1!C1']);
  });
});

describe('labels of rows', () => {
  it('that stand once for several rows hold for those below', () => {
    const read = table(
      `
      | Situation   | Kön     | Antal |
      | Situation 1 | Män     | 12    |
      |             | Kvinnor | 8     |
      | Situation 2 | Män     | 3     |
      |             | Kvinnor | 1     |`,
      'situation↓ sex count',
    );
    expect(lines(read)).toEqual([
      'C2 12 situation=1 sex=man',
      'C3 8 situation=1 sex=woman',
      'C4 3 situation=2 sex=man',
      'C5 1 situation=2 sex=woman',
    ]);
    expect(read.cells.used).toBe(read.cells.read);
  });

  it('that begin a new group end the labels to their right', () => {
    const read = table(
      `
      | Situation   | Kön | Ålder | Antal |
      | Situation 1 | Män | 18–24 | 5     |
      |             |     | 25–34 | 7     |
      | Situation 2 |     |       | 4     |`,
      'situation↓ sex↓ age count',
    );
    expect(lines(read).slice(1)).toEqual(['D3 7 situation=1 sex=man age=25-34', 'D4 4 situation=2']);
  });

  it('in merged cells hold for all their rows', () => {
    const grid = sheet(
      'Blad1',
      `
      | Situation   | Kön     | Antal |
      | Situation 1 | Män     | 12    |
      |             | Kvinnor | 8     |`,
      { merges: [{ fromRow: 2, toRow: 3, fromColumn: 1, toColumn: 1 }] },
    );
    const read = readLayouts(book(grid), [layout(grid, 'situation sex count')], survey);
    expect(lines(read)[1]).toBe('C3 8 situation=1 sex=woman');
  });

  it('of a row with just a number are missing, and not taken from above', () => {
    const read = table(
      `
      | Situation   | Antal |
      | Situation 1 | 12    |
      |             | 8     |`,
      'situation↓ count',
    );
    expect(faults(read)).toEqual(['cell.missing-code Blad1!A3']);
    expect(lines(read)).toEqual(['B2 12 situation=1']);
  });

  it('that nobody knows cost the numbers of all their rows, which are named', () => {
    const read = table(
      `
      | Situation      | Kön     | Antal |
      | Situation 1    | Män     | 12    |
      | Övriga ärenden | Män     | 2     |
      |                | Kvinnor | 3     |`,
      'situation↓ sex count',
    );
    expect(faults(read)).toEqual(['cell.unknown-code Blad1!A3']);
    expect(read.diagnostics.find(({ code }) => code === 'cell.unknown-code')?.at.beside).toEqual([
      'C3',
      'C4',
    ]);
    expect(read).toMatchObject({ complete: false, cells: { read: 11, used: 8, named: 3 } });
  });

  it('that nobody knows, beside no number, are a note', () => {
    const read = table(
      `
      | Situation   | Män | Kvinnor |
      | Situation 1 | 12  | 8       |
      | varav nya:  |     |         |
      | Situation 2 | 3   | 1       |`,
      'situation sex=man sex=woman',
    );
    expect(faults(read)).toEqual(['sheet.notes Blad1!A3']);
  });

  it('that come twice make the second row one too many', () => {
    const read = table(
      `
      | Situation   | Män | Kvinnor |
      | Situation 1 | 12  | 8       |
      | situation 1 | 12  | 8       |`,
      'situation sex=man sex=woman',
    );
    expect(faults(read)).toEqual(['row.repeated Blad1!A3']);
    expect(paramsOf(read, 'row.repeated')).toEqual({ first: 'Blad1!B2' });
    expect(read.counts).toHaveLength(2);
  });

  it('may be translated by a mapping, without a word', () => {
    const read = table('| Grupp | Antal |\n| Akut | 12 |', 'situation count', {
      translate: (variable, text) =>
        variable === 'situation' && text === 'Akut' ? { code: '1', how: 'mapping' } : undefined,
    });
    expect(faults(read)).toEqual([]);
    expect(lines(read)).toEqual(['B2 12 situation=1']);
  });

  it('that could mean several things are read as none of them', () => {
    const read = table('| Ålder | Antal |\n| unga | 12 |', 'age count', {
      translate: () => ({ readings: ['18-24', '25-34'] }),
    });
    expect(faults(read)).toEqual(['cell.ambiguous Blad1!A2']);
    expect(paramsOf(read, 'cell.ambiguous')).toEqual({
      value: 'unga',
      readings: { sv: '18–24 år / 25–34 år', en: '18–24 years / 25–34 years' },
    });
  });
});

describe('headings', () => {
  it('that say another code than the rows do are doubted', () => {
    const read = table(
      `
      | Situation   | Män | Situation 1, kvinnor |
      | Situation 1 | 12  | 8                    |
      | Situation 2 | 3   | 1                    |`,
      'situation sex=man sex=woman&situation=1',
    );
    expect(faults(read)).toEqual(['header.ambiguous-column Blad1!C1']);
    expect(lines(read)).toEqual(['B2 12 situation=1 sex=man', 'B3 3 situation=2 sex=man']);
  });

  it('that come again further down are used, and are no row', () => {
    const read = table(
      `
      | Situation   | Män | Kvinnor |
      | Situation 1 | 12  | 8       |
      | Situation   | Män | Kvinnor |
      | Situation 2 | 3   | 1       |`,
      'situation sex=man sex=woman',
    );
    expect(faults(read)).toEqual([]);
    expect(read.counts).toHaveLength(4);
    expect(read.cells.named).toBe(0);
  });

  it('that are not read are named with all that stands below them', () => {
    const read = table(
      `
      | Situation   | Män | Andel |
      | Situation 1 | 12  | 0.6   |
      | Situation 2 | 3   | 0.4   |`,
      'situation sex=man –',
    );
    expect(faults(read)).toEqual(['header.unknown-column Blad1!C1']);
    expect(read.diagnostics.find(({ code }) => code === 'header.unknown-column')).toMatchObject({
      at: { cells: ['C1', 'C2', 'C3'] },
      params: { column: 'Andel', cells: 2 },
    });
  });

  it('that a mapping leaves out are used without a word', () => {
    const grid = sheet('Blad1', '| Situation | Män | Andel |\n| Situation 1 | 12 | 0.6 |');
    const read = readLayouts(book(grid), [layout(grid, 'situation sex=man ·')], survey);
    expect(faults(read)).toEqual([]);
    expect(read.cells).toEqual({ read: 6, used: 6, named: 0 });
  });

  it('that are not there, over cells that are not read, are called by their letters', () => {
    const grid = sheet('Blad1', '| Situation | Män | |\n| Situation 1 | 12 | x |');
    const read = readLayouts(book(grid), [layout(grid, 'situation sex=man –')], survey);
    expect(paramsOf(read, 'header.unknown-column')).toEqual({ column: 'C', cells: 1 });
  });

  it('that could mean several things are told with their readings, and not guessed at', () => {
    const read = table(
      `
      | Situation   | Män | M/K |
      | Situation 1 | 12  | 8   |`,
      'situation sex=man ?sex=unknown/sex=woman',
    );
    expect(faults(read)).toEqual(['header.ambiguous-column Blad1!C1']);
    expect(paramsOf(read, 'header.ambiguous-column')).toMatchObject({
      column: 'M/K',
      readings: { sv: 'Antal, okänt / Antal, kvinnor' },
    });
    expect(read).toMatchObject({ complete: false, cells: { named: 2 } });
  });

  it('that say the same twice cannot both be right', () => {
    const read = table(
      `
      | Situation   | Totalt | Samtliga |
      | Situation 1 | 12     | 12       |`,
      'situation count sex=total',
    );
    expect(faults(read)).toEqual(['header.repeated-column Blad1!C1']);
    expect(paramsOf(read, 'header.repeated-column')).toEqual({ column: 'Samtliga', first: 'B1' });
  });

  it('that are not there are not told one by one, though the column was understood by what stands in it', () => {
    const read = table('| | Män |\n| Situation 1 | 12 |', 'situation sex=man', { how: { 1: 'values' } });
    expect(findings(read)).toEqual(['sheet.read-as Blad1']);
  });

  it('that were understood by something else than their words are noted', () => {
    const read = table(
      `
      | Situation   | Kvinor |
      | Situation 1 | 12     |`,
      'situation sex=woman',
      { how: { 2: 'near-name' } },
    );
    expect(faults(read)).toEqual(['header.read-as Blad1!B1']);
    expect(paramsOf(read, 'header.read-as')).toEqual({
      column: 'Kvinor',
      meant: { sv: 'Antal, kvinnor', en: 'Count, women' },
      how: 'near-name',
    });
  });
});
