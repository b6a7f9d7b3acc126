import type { StatFigure, StatGap, StatTable } from '@kartlagg/analysis';
import type { Dimension, Level, Measure } from '@kartlagg/model';

const MEASURES: readonly (readonly [string, Measure['subject']])[] = [
  ['persons', 'people'],
  ['children', 'people'],
  ['rate_10000', 'people'],
  ['change', 'people'],
  ['change_percent', 'people'],
  ['municipalities', 'municipalities'],
  ['population_share', 'other'],
];

/** A table of one level with the country as its total, and the cells given. */
export function tableOf(
  level: Level,
  cells: readonly (StatFigure | StatGap)[],
  other: { kind?: StatTable['kind']; id?: string } = {},
): StatTable {
  const { kind = 'counts', id = `${level}-situation` } = other;
  const text = { sv: id };
  const geo: Dimension = {
    id: 'geo',
    label: text,
    categories: [
      { code: '0180', label: text, role: 'value' },
      { code: '00', label: text, role: 'total' },
    ],
  };
  return {
    id,
    kind,
    title: text,
    population: text,
    round: '2023',
    level,
    dimensions: [
      geo,
      { id: 'situation', label: text, categories: [{ code: '1', label: text, role: 'value' }] },
    ],
    rows: ['geo'],
    columns: ['situation'],
    measures: MEASURES.map(([measure, subject]) => ({
      id: measure,
      label: text,
      unit: text,
      decimals: 0,
      subject,
    })),
    notes: [],
    marks: [],
    sources: [],
    coverage: { asked: 3, answered: 2, nothingToReport: 0, rejected: 0, silent: 1, populationShare: 0.5 },
    incomplete: [],
    comparisons: [],
    cells,
  };
}

export function figure(value: number, other: Partial<StatFigure> = {}): StatFigure {
  return {
    key: { geo: '0180', situation: '1' },
    measure: 'persons',
    status: 'value',
    value,
    exactness: 'exact',
    ...other,
  };
}
