import type { Grid, RawCell } from '@kartlagg/model';
import { isBlank } from '../cell-finder.js';
import type { PersonQuestion } from './person-questions.js';

const DATE = 'birth_date';
const YEAR = 'birth_year';
/** `1964-01-25`, `19640125`, `640125`, `25/1 1964`. */
const DAY = /^(?:(?:\d{2})?\d{6}|\d{2,4}[-./]\d{1,2}[-./]\d{1,4}.*|\d{1,2}[./]\d{1,2}\s\d{4})$/u;
const IN_YEAR = /^(?:18|19|20)\d{2}$/u;

/**
 * What a heading that asks when a person was born asks for: a date where most of what stands below is days, a year where it
 * is years. Headings do not tell: `Född` stands over both. Any other question is as it was.
 */
export function bornQuestion(
  question: PersonQuestion,
  heading: RawCell,
  grid: Grid,
  byKey: ReadonlyMap<string, PersonQuestion>,
): PersonQuestion {
  if (question.key !== DATE && question.key !== YEAR) return question;
  const below = grid.cells.filter(
    (cell) => cell.column === heading.column && cell.row > heading.row && !isBlank(cell),
  );
  const most = (isSo: (cell: RawCell) => boolean): boolean => below.filter(isSo).length * 2 > below.length;
  if (most(isDay)) return byKey.get(DATE) ?? question;
  if (most(({ shown }) => IN_YEAR.test(shown.trim()))) return byKey.get(YEAR) ?? question;
  return question;
}

function isDay({ kind, raw, shown }: RawCell): boolean {
  return kind === 'date' || DAY.test((kind === 'number' ? raw : shown).trim());
}
