import type { Survey } from '@kartlagg/survey';
import type { StatFigure, StatGap } from './stat-table.js';
import { denominatorYear } from './table-frame.js';

/**
 * Persons per 10,000 inhabitants of all ages on the round's denominator date (31 December of the year before), as the
 * published national rates are counted. The population is public, so a rate is as telling as its count.
 */
export function rateOf(cell: StatFigure | StatGap, survey: Survey): StatFigure | StatGap {
  if (!('value' in cell)) return { ...cell, measure: 'rate_10000' };
  const denominator = populationOf(cell, survey);
  if (denominator === undefined || denominator === 0) {
    return { key: cell.key, measure: 'rate_10000', status: 'no_denominator' };
  }
  return {
    key: cell.key,
    measure: 'rate_10000',
    status: cell.status,
    value: (cell.value / denominator) * 10_000,
    numerator: cell.value,
    denominator,
    denominatorDate: survey.round.denominator.date,
    exactness: cell.exactness,
    reveals: [cell.value],
  };
}

/** The population that a cell's people are part of: known for places, and for women and men where it is published. */
function populationOf(cell: StatFigure, survey: Survey): number | undefined {
  const { geo, situation: _, sex, ...others } = cell.key;
  if (geo === undefined || Object.values(others).some((code) => code !== 'total')) return undefined;
  const year = denominatorYear(survey);
  if (sex === undefined || sex === 'total') return survey.geography.population(geo, year);
  return sex === 'woman' || sex === 'man' ? survey.geography.population(geo, year, sex) : undefined;
}
