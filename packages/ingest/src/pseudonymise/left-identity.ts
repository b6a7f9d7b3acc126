import { choiceLabel, textIn, type PersonColumn, type RawCell, type Workbook } from '@kartlagg/model';
import { choicesOf } from '../persons/person-questions.js';
import type { PersonRound } from '../persons/person-round.js';
import type { PseudonymisedTable } from './pseudonymised-table.js';
import type { SourceIdentity } from './source-identity.js';
import { squeezed } from './squeezed.js';

/**
 * The columns of a pseudonymised file, read back, in which something stands that could point out a person, by their
 * headings; none is what is hoped for. Every cell must be what its column is for: a word of the survey's own list, a number
 * of at most four digits, a pseudonym, or a day that is not among the identities of the source. So no name, number or id
 * can stand anywhere, but for a name that is such a word: somebody may be called Lund, and Lund is a municipality.
 *
 * @param isPseudonym Whether a text is a token or a filter.
 */
export function leftIdentity(
  { grids }: Workbook,
  { columns, headings }: PseudonymisedTable,
  { texts }: Pick<SourceIdentity, 'texts'>,
  survey: PersonRound,
  isPseudonym: (text: string) => boolean,
): readonly string[] {
  const tests = columns.map((column) => cellTest(column, survey, isPseudonym));
  const left = new Set<string>();
  for (const [sheet, grid] of grids.entries())
    for (const cell of grid.cells) {
      const at = cell.column - 1;
      const isFine =
        sheet === 0 && (cell.row === 1 ? cell.shown === headings[at] : tests[at]?.(cell.shown, texts));
      if (isFine !== true || !saysOnce(cell)) left.add(headings[at] ?? grid.sheet);
    }
  return [...left];
}

/** Nothing stands behind what is shown. */
function saysOnce({ raw, shown, formula }: RawCell): boolean {
  return formula === undefined && raw.trim() === shown.trim();
}

type CellTest = (text: string, identities: ReadonlySet<string>) => boolean;

function cellTest(
  column: PersonColumn,
  survey: PersonRound,
  isPseudonym: (text: string) => boolean,
): CellTest {
  const { variable, kind } = column;
  if (variable === 'round') return (text) => text === survey.round.id;
  if (variable === 'key') return (text) => /^[0-9a-f]{8}$/u.test(text);
  switch (kind) {
    case 'identity':
      return (text) => text.split(';').every((part) => isPseudonym(part.trim()));
    case 'code':
    case 'codes':
    case 'place': {
      const words = wordsOf(column, survey);
      return (text) => words.has(text) || text.split('; ').every((part) => words.has(part));
    }
    case 'number':
    case 'year': {
      const words = wordsOf({ ...column, variable: 'age' }, survey);
      return (text) => /^\d{1,4}$/u.test(text) || (variable === 'age_years' && words.has(text));
    }
    case 'date':
      return (text, identities) => /^\d{4}-\d{2}-\d{2}$/u.test(text) && isNew(text, identities);
    default:
      return () => false;
  }
}

function wordsOf({ kind, variable }: PersonColumn, survey: PersonRound): ReadonlySet<string> {
  if (kind === 'place') return new Set(survey.geography.municipalities.map(({ name }) => name));
  return new Set(
    choicesOf(survey.persons, variable).flatMap((choice) =>
      (['sv', 'en'] as const).map((language) => textIn(choiceLabel(choice), language)),
    ),
  );
}

/** A day that is not written among the identities of the source. */
function isNew(text: string, identities: ReadonlySet<string>): boolean {
  const day = squeezed(text);
  return !identities.has(day) && !identities.has(day.slice(2));
}
