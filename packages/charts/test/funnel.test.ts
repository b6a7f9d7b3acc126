import { describe, expect, it } from 'vitest';
import { chartPlan } from '../src/index.js';
import { funnelChart, funnelTable } from './fixtures/funnel.js';
import { category, cell } from './fixtures/protected-table.js';

const plan = chartPlan(funnelChart, funnelTable, { language: 'sv', period: '2023' });

describe('the way from forms to persons', () => {
  it('has a bar for each step, and none for what is lost or told already', () => {
    expect(rowsOf(plan.spec).map(({ code }) => code)).toEqual([
      'forms',
      'eligible',
      'persons',
      '1',
      '2',
      '4',
      'missing',
    ]);
  });

  it('tells beside each step what was lost on the way to it', () => {
    const labels = rowsOf(plan.spec).map(({ label }) => label);
    expect(labels.slice(0, 4)).toEqual([
      'Inkomna formulär',
      'Formulär som räknas (1\u00a0204 formulär räknas inte)',
      'Personer (2\u00a0601 formulär gäller redan räknade personer)',
      'Situation 1: Akut hemlöshet',
    ]);
  });

  it('has no number of what is hidden, lost steps among it', () => {
    const cells = funnelTable.cells.map((each) =>
      each.key['step'] === 'repeated'
        ? ({ key: each.key, measure: each.measure, status: 'suppressed' } as const)
        : each,
    );
    const rows = rowsOf(chartPlan(funnelChart, { ...funnelTable, cells }, { language: 'sv' }).spec);
    expect(rows.find(({ code }) => code === 'missing')).toEqual({
      code: 'missing',
      label: 'Situation saknas',
      part: 'residual',
      status: 'suppressed',
      text: '.. (dold)',
    });
    expect(rows.find(({ code }) => code === 'persons')?.label).toBe(
      'Personer (ett dolt antal formulär gäller redan räknade personer)',
    );
  });

  it('is told whole to those who do not see it', () => {
    expect(plan.altText).toBe(
      'Stapeldiagram i steg: Från formulär till personer. Antal formulär och antal personer utan situation 3, 2023. ' +
        'Inkomna formulär: 14\u00a0310; Formulär som räknas: 13\u00a0106 (1\u00a0204 formulär räknas inte); ' +
        'Personer: 10\u00a0505 (2\u00a0601 formulär gäller redan räknade personer); ' +
        'Situation 1: Akut hemlöshet: 4\u00a0436; Situation 2: Institution: 2\u00a0713; ' +
        'Situation 4: Eget ordnat: 3\u00a0353; Situation saknas: dold. 1 tal är dolt.',
    );
    expect(chartPlan(funnelChart, funnelTable, { language: 'en' }).altText).toContain(
      'Forms that are counted: 13,106 (1,204 forms are not counted)',
    );
  });

  it('says under its title that situation 3 is counted apart, unless person forms count it', () => {
    expect(plan.subtitle).toBe(
      'Antal formulär och antal personer utan situation 3, 2023. Inkomna personformulär.',
    );
    const cells = [...funnelTable.cells, cell({ geo: '00', step: '3' }, 900)];
    const dimensions = funnelTable.dimensions.map((dimension) => ({
      ...dimension,
      categories: [...dimension.categories, category('3', 'Situation 3: Boendelösningar')],
    }));
    const all = chartPlan(funnelChart, { ...funnelTable, dimensions, cells }, { language: 'sv' });
    expect(all.subtitle).not.toContain('utan situation 3');
  });

  it('has the line about expected errors under its bars and in its description', () => {
    const notes = ['Väntade fel: 10–33 missade par.'];
    const told = chartPlan(funnelChart, funnelTable, { language: 'sv', notes });
    expect(JSON.stringify(told.spec)).toContain('Väntade fel: 10–33 missade par.');
    expect(told.altText).toContain('Väntade fel: 10–33 missade par.');
  });

  it('names the person forms as its source', () => {
    expect(plan.source).toBe('Källa: personformulären.');
  });
});

function rowsOf(spec: unknown): readonly Readonly<Record<string, unknown>>[] {
  return (spec as { data: { values: Record<string, unknown>[] } }).data.values;
}
