import { REVIEW_STAMP } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';
import { ingest, personFormPlan, roundOf, understandPersonTable } from '../src/index.js';
import { findings, paramsOf } from './findings.js';
import { answersTo, GOOD, personWorkbook, round, situations } from './persons.js';
import { planWorkbook } from './workbooks.js';

describe('a person form', () => {
  it('with a perfect row is without findings, and all its cells are used', () => {
    const batch = ingest(personWorkbook(), round);
    expect(findings(batch)).toEqual([]);
    expect(batch).toMatchObject({
      form: 'persons',
      round: '2023',
      municipality: '0180',
      verdict: 'accepted',
    });
    expect(batch.cells.used).toBe(batch.cells.read);
    expect(batch.forms[0]?.answers).toEqual({
      reporter: ['municipality'],
      municipality: ['0180'],
      birth_year: ['1981'],
      sex: ['man'],
      living_form: ['shelter'],
      age_years: ['42'],
      age: ['35-44'],
    });
  });

  it('is known by its stamp, and says its round', () => {
    expect(roundOf(personWorkbook(), ['2017', '2023'])).toBe('2023');
  });

  it('is read whatever its sheets are called and wherever rows have been put in', () => {
    const workbook = personWorkbook([GOOD, { ...GOOD, local_id: 'A-101' }]);
    const grids = workbook.grids.map((grid, index) => ({
      ...grid,
      sheet: `Flik ${index}`,
      cells: grid.cells.map((cell) => (cell.row > 7 ? { ...cell, row: cell.row + 3 } : cell)),
    }));
    const batch = ingest({ ...workbook, grids: grids.toReversed() }, round);
    expect(situations(batch)).toEqual(['1', '1']);
    expect(findings(batch)).toEqual([]);
  });

  it('is read where a column has been put in, and the column is named without what stands in it', () => {
    const workbook = personWorkbook();
    const grids = workbook.grids.map((grid) =>
      grid.sheet !== 'Personer'
        ? grid
        : {
            ...grid,
            cells: [
              ...grid.cells.map((cell) => (cell.column > 4 ? { ...cell, column: cell.column + 1 } : cell)),
              { row: 7, column: 5, kind: 'text' as const, raw: 'Kim Exempelsson', shown: 'Kim Exempelsson' },
            ].toSorted((a, b) => a.row - b.row || a.column - b.column),
          },
    );
    const batch = ingest({ ...workbook, grids }, round);
    expect(situations(batch)).toEqual(['1']);
    expect(findings(batch)).toEqual(['header.unknown-column Personer!E7']);
    expect(JSON.stringify(batch)).not.toContain('Exempelsson');
  });

  it('keeps what is read of a row where one cell is bad', () => {
    const batch = ingest(personWorkbook([GOOD], { 'Personer!F7': 1781 }), round);
    expect(findings(batch)).toEqual(['cell.outside-range Personer!F7']);
    expect(batch.forms[0]?.answers).toMatchObject({ sex: ['man'], living_form: ['shelter'] });
    expect(batch.forms[0]?.answers).not.toHaveProperty('birth_year');
    expect(batch.verdict).toBe('rejected');
  });

  it('without a person and without a tick is an empty form', () => {
    expect(findings(ingest(personWorkbook([]), round))).toEqual(['rule.empty-form Försättsblad!C23']);
  });

  it('without a person and with a tick says that the municipality has nothing to report', () => {
    const batch = ingest(personWorkbook([], {}, { reporter: 'municipality', nothingToReport: true }), round);
    expect(batch.nothingToReport).toEqual(['0180']);
    expect(findings(batch)).toEqual([]);
  });

  it('for any unit takes the municipality that is written on the cover', () => {
    const plan = personFormPlan(round, undefined, 'sv', { reporter: 'ngo', rows: [GOOD] });
    const open = planWorkbook(plan);
    const grids = open.grids.map((grid) => {
      const key = grid.cells.find(({ raw }) => raw === 'field=municipality');
      if (key === undefined) return grid;
      const written = { row: key.row, column: 3, kind: 'text' as const, raw: 'Lund', shown: 'Lund' };
      return {
        ...grid,
        cells: [...grid.cells, written].toSorted((a, b) => a.row - b.row || a.column - b.column),
      };
    });
    const batch = ingest({ ...open, grids }, round);
    expect(batch.municipality).toBe('1281');
    expect(answersTo(batch, 'reporter')).toEqual(['ngo']);
    expect(answersTo(batch, 'municipality')).toEqual(['1281']);
  });

  it('of another round is not read', () => {
    const workbook = personWorkbook();
    const grids = workbook.grids.map((grid) => ({
      ...grid,
      cells: grid.cells.map((cell) =>
        cell.raw.startsWith('kartlagg:persons:')
          ? { ...cell, raw: 'kartlagg:persons:persons:1:2017:0180' }
          : cell,
      ),
    }));
    const batch = ingest({ ...workbook, grids }, round);
    expect(findings(batch)).toEqual(['file.other-round 0180.xlsx']);
    expect(batch.forms).toEqual([]);
  });

  it('gives both a stated situation and the one that follows, and tells that they differ', () => {
    const batch = ingest(personWorkbook([{ ...GOOD, situation: 'Situation 4' }]), round);
    expect(answersTo(batch, 'situation')).toEqual(['4']);
    expect(situations(batch)).toEqual(['1']);
    expect(findings(batch)).toEqual(['row.situation-differs Personer!U7']);
    expect(paramsOf(batch, 'row.situation-differs')).toMatchObject({
      stated: { sv: 'Situation 4' },
      derived: { sv: 'Situation 1' },
    });
  });

  it('says of a column once that answers are missing, with all the cells', () => {
    const row = { ...GOOD, sex: '' };
    const rows = [row, row, row];
    const batch = ingest(personWorkbook(rows), round);
    expect(findings(batch)).toEqual(['cell.missing-answer Personer!H7']);
    expect(batch.diagnostics[0]?.at.cells).toEqual(['H7', 'H8', 'H9']);
    expect(batch.diagnostics[0]?.params).toMatchObject({ rows: 3 });
  });

  it('does not ask for what depends on an answer that is not known', () => {
    expect(findings(ingest(personWorkbook([{ ...GOOD, living_form: 'Okänd boendeform' }]), round))).toEqual(
      [],
    );
  });

  it('does not ask for what depends on an answer that is missing: that one alone is wanted', () => {
    const batch = ingest(personWorkbook([{ ...GOOD, living_form: '' }]), round);
    expect(batch.diagnostics.map(({ code }) => code)).toEqual(['cell.missing-answer']);
    expect(paramsOf(batch, 'cell.missing-answer')).toMatchObject({ column: { sv: 'Boendeform' } });
  });

  it('in which a working paper of ours has been put is somebody’s answers all the same', () => {
    const workbook = personWorkbook([GOOD]);
    const cell = { row: 1, column: 1, kind: 'text', raw: REVIEW_STAMP, shown: REVIEW_STAMP } as const;
    const batch = ingest(
      { ...workbook, grids: [...workbook.grids, { sheet: 'Granska', hidden: false, cells: [cell] }] },
      round,
    );
    expect(batch.forms).toHaveLength(1);
  });

  it('is understood by its keys for whoever rewrites it', () => {
    const [table] = understandPersonTable(personWorkbook([GOOD, GOOD]), round);
    expect(table).toMatchObject({ headerRow: 6, rows: [7, 8] });
    expect(
      table?.columns.filter(({ identity }) => identity !== undefined).map(({ identity }) => identity),
    ).toEqual(['personal_number', 'local_id', 'birth_date', 'birth_year', 'initials', 'child_ids']);
  });
});
