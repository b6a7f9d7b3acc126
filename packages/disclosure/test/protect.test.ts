import { describe, expect, it } from 'vitest';
import type { StatFigure, StatGap, StatTable } from '@kartlagg/analysis';
import type { Policy } from '@kartlagg/model';
import { protect } from '../src/protect.js';
import type { ProtectedCell, ProtectedTable } from '../src/protected-table.js';
import { LOCAL_ONLY, POLICY, ZERO_HIDDEN } from './policies.js';
import { figure, tableOf } from './tables.js';

function cellsOf(
  cells: readonly (StatFigure | StatGap)[],
  policy: Policy = POLICY,
): readonly ProtectedCell[] {
  return tableWith(cells, policy).cells;
}

function tableWith(cells: readonly (StatFigure | StatGap)[], policy: Policy = POLICY): ProtectedTable {
  const [table] = protect([tableOf('municipality', cells)], policy).tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

/** `people` among the 61,173 on Gotland. */
function rate(people: number): StatFigure {
  return figure((people / 61_173) * 10_000, {
    measure: 'rate_10000',
    numerator: people,
    denominator: 61_173,
    reveals: [people],
  });
}

function change(now: number, before: number): StatFigure {
  return figure(now - before, { measure: 'change', reveals: [now, before] });
}

function working(table: StatTable): boolean | undefined {
  return protect([table], POLICY).tables[0]?.protection.working;
}

describe('small numbers of people', () => {
  it('1 and 6 are hidden; 0 and 7 are shown', () => {
    const statuses = [0, 1, 6, 7].map((value) => cellsOf([figure(value)])[0]?.status);
    expect(statuses).toEqual(['value', 'suppressed', 'suppressed', 'value']);
  });

  it('are hidden whatever of people is counted', () => {
    expect(cellsOf([figure(2, { measure: 'children' })])[0]?.status).toBe('suppressed');
  });

  it('leave nothing behind but where they stood', () => {
    expect(cellsOf([figure(3, { numerator: 3, denominator: 50, denominatorDate: '2022-12-31' })])).toEqual([
      { key: { geo: '0180', situation: '1' }, measure: 'persons', status: 'suppressed' },
    ]);
  });

  it('are hidden in the rows that the policy names: the country’s row in a table of municipalities is the country’s', () => {
    const national = figure(3, { key: { geo: '00', situation: '1' } });
    expect(cellsOf([figure(3), national], LOCAL_ONLY).map(({ status }) => status)).toEqual([
      'suppressed',
      'value',
    ]);
    expect(cellsOf([national])[0]?.status).toBe('suppressed');
    const [counties] = protect([tableOf('county', [figure(3)])], LOCAL_ONLY).tables;
    expect(counties?.cells[0]?.status).toBe('value');
  });

  it('zero is hidden where the policy says so, a tick of nothing to report with it', () => {
    const cells = [figure(0), figure(0, { status: 'nothing_to_report' })];
    expect(cellsOf(cells, ZERO_HIDDEN).map(({ status }) => status)).toEqual(['suppressed', 'suppressed']);
    expect(cellsOf(cells).map(({ status }) => status)).toEqual(['value', 'nothing_to_report']);
  });
});

describe('numbers that show a small number', () => {
  it('a rate is hidden with its count, though it is itself no small whole number', () => {
    expect(cellsOf([rate(6)])[0]?.status).toBe('suppressed');
    expect(cellsOf([rate(7)])[0]).toMatchObject({ status: 'value', numerator: 7 });
  });

  it('a rate of 3 per 10,000 of many people is shown: what counts is the people behind it', () => {
    const shown = figure(3, {
      measure: 'rate_10000',
      numerator: 300,
      denominator: 1_000_000,
      reveals: [300],
    });
    expect(cellsOf([shown])[0]?.status).toBe('value');
  });

  it('a change is hidden where either end is small', () => {
    expect(cellsOf([change(100, 4)])[0]?.status).toBe('suppressed');
    expect(cellsOf([change(4, 100)])[0]?.status).toBe('suppressed');
  });

  it('a change of 3 between two large numbers is shown', () => {
    expect(cellsOf([change(103, 100)])[0]).toMatchObject({ status: 'value', value: 3 });
  });

  it('no shown cell says what it reveals', () => {
    for (const cell of cellsOf([rate(70), change(103, 100)])) expect(cell).not.toHaveProperty('reveals');
  });
});

describe('what is no number of people', () => {
  it('numbers and shares of municipalities are never hidden', () => {
    const cells = [
      figure(3, { measure: 'municipalities' }),
      figure(2.5, { measure: 'population_share', numerator: 4, denominator: 160, reveals: [] }),
    ];
    expect(cellsOf(cells, ZERO_HIDDEN).map(({ status }) => status)).toEqual(['value', 'value']);
  });

  it('cells without a number keep the reason', () => {
    const gaps = (
      ['not_asked', 'not_answered', 'no_denominator', 'not_available', 'not_comparable'] as const
    ).map((status): StatGap => ({ key: { geo: '0180', situation: '1' }, measure: 'persons', status }));
    expect(cellsOf(gaps)).toEqual(gaps);
  });

  it('a measure that the table does not describe is taken for people', () => {
    expect(cellsOf([figure(3, { measure: 'unheard_of' })])[0]?.status).toBe('suppressed');
  });
});

describe('the mark of working material', () => {
  it('is on every count of municipalities, hidden or not', () => {
    expect(working(tableOf('municipality', [figure(100)]))).toBe(true);
  });

  it('is wherever something is hidden', () => {
    expect(working(tableOf('country', [figure(3)]))).toBe(true);
    expect(working(tableOf('county', [figure(100), figure(3)]))).toBe(true);
  });

  it('is not on a table of the country or of counties that hides nothing, nor on published series', () => {
    expect(working(tableOf('country', [figure(100)]))).toBe(false);
    expect(working(tableOf('county', [figure(100)]))).toBe(false);
    expect(working(tableOf('municipality', [figure(100)], { kind: 'series' }))).toBe(false);
  });

  it('tells how many are hidden, and the audit tells which', () => {
    const { tables, audit } = protect([tableOf('municipality', [figure(100), figure(3)])], POLICY);
    expect(tables[0]?.protection).toMatchObject({ hidden: 1, policy: 'small-numbers-1-6', symbol: '..' });
    expect(audit).toEqual({
      policy: 'small-numbers-1-6',
      hidden: [{ table: 'municipality-situation', key: { geo: '0180', situation: '1' }, measure: 'persons' }],
    });
  });
});
