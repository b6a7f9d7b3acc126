import type { RawCell } from '@kartlagg/model';
import { codeReader } from '../codecs/code.js';
import { plainText } from '../codecs/plain-text.js';
import { readWholeNumber } from '../codecs/whole-number.js';
import { writtenDate } from '../codecs/written-date.js';
import type { AnswerContext, AnswerReading } from './answer-reader.js';
import type { PersonTableColumn } from './person-table.js';

/** No number that is asked of one person is larger, unless the form says so. */
const LARGEST = 9999;

/**
 * Reads a number or a year of one person. A whole day gives its year; an age group below Age is the answer to the age
 * group. Reports a number that is smaller or larger than the form takes for right.
 */
export function readPersonNumber(
  cell: RawCell,
  { asked }: PersonTableColumn,
  { persons, textIsUsual }: AnswerContext,
): AnswerReading {
  const { kind, variable, from = 0, to = LARGEST } = asked;
  const year = kind === 'year' ? yearOf(cell) : undefined;
  if (year !== undefined) return { values: [year] };
  const reading = readWholeNumber(cell, { largest: Number.MAX_SAFE_INTEGER, textIsUsual });
  if (reading.value === null) {
    const group = variable === AGE ? ageGroup(cell, persons) : undefined;
    return group === undefined ? { finding: reading.finding } : { variable: 'age', values: [group] };
  }
  const { value, finding } = reading;
  if (value < from || value > to) {
    const params = { value: cell.shown, least: `${from}`, most: `${to}` };
    return { finding: { code: 'cell.outside-range', params } };
  }
  return { values: [`${value}`], ...(finding !== undefined && { finding }) };
}

/** The variable of an age in whole years. */
const AGE = 'age_years';

/** The year of a whole day: `1980-05-17` and a date cell. */
function yearOf({ kind, shown }: RawCell): string | undefined {
  if (kind !== 'date' && kind !== 'text') return undefined;
  const day = /^\d{4}-\d{2}-\d{2}/u.test(shown) ? writtenDate(plainText(shown)) : undefined;
  return day !== undefined && 'date' in day ? day.date.slice(0, 4) : undefined;
}

function ageGroup({ shown }: RawCell, { lists }: AnswerContext['persons']): string | undefined {
  const list = lists.get('age');
  const found = list === undefined ? undefined : codeReader(list)(shown);
  if (found === undefined || !('code' in found)) return undefined;
  const { role = 'value' } = list?.codes.find(({ code }) => code === found.code) ?? {};
  return role === 'value' || role === 'unknown' ? found.code : undefined;
}
