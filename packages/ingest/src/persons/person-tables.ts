import type { Grid, Mapping, Workbook } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';
import { findPersonTable, type FoundPersonTable } from './find-person-table.js';
import type { IdentityKind } from './identity-reader.js';

/** The parts of an identity that no table of numbers has a column for. */
const SURE: ReadonlySet<string | undefined> = new Set<IdentityKind>([
  'personal_number',
  'local_id',
  'birth_date',
  'initials',
  'given_name',
  'family_name',
  'token',
  'birth_key',
  'given_filter',
  'family_filter',
  'date_filter',
]);
/** Without a column that points out a person, a list of persons has at least as many questions. */
const FEWEST = 4;

/** The tables of a workbook that are of persons for sure: a column points out who they are, or all of them are questions. */
export function surePersonTables(
  { grids }: Workbook,
  persons: PersonSurvey,
  mappings: readonly Mapping[] = [],
): readonly FoundPersonTable[] {
  return grids.flatMap((grid) => {
    const found = findPersonTable(grid, persons, mappings);
    if (found === undefined) return [];
    const pointsOut = found.table.columns.some(
      ({ asked, how }) => how === 'mapping' || (SURE.has(asked.identity) && how !== 'near-name'),
    );
    return pointsOut || isOfQuestions(found) ? [found] : [];
  });
}

/** What tables of numbers are divided by too: nothing but these may be such a table without its numbers. */
const DIVISIONS: ReadonlySet<string> = new Set([
  'round',
  'municipality',
  'situation',
  'sex',
  'age',
  'age_years',
  'living_form',
]);

/**
 * Questions and nothing else, at least one that persons alone are asked, and none of them a number: numbers could be how
 * many there are of something.
 */
function isOfQuestions({ table: { columns }, others }: FoundPersonTable): boolean {
  const asksNumber = columns.some(
    ({ asked: { kind, variable } }) => kind === 'number' && variable !== 'age_years',
  );
  const whole = columns.filter(({ choice, how }) => choice === undefined && how === undefined);
  const ofPersons = columns.some(({ asked: { variable } }) => !DIVISIONS.has(variable));
  return others.length === 0 && !asksNumber && ofPersons && whole.length >= FEWEST;
}

/**
 * The tables of a workbook that are of persons by their questions: in the sheets that look like lists of persons, or
 * wherever most headings are known where nothing in the file is a table of numbers.
 */
export function likelyPersonTables(
  { grids }: Workbook,
  lists: ReadonlySet<Grid>,
  persons: PersonSurvey,
): readonly FoundPersonTable[] {
  return grids.flatMap((grid) => {
    const found = findPersonTable(grid, persons);
    if (found === undefined) return [];
    const { columns, headings } = found.table;
    const isLikely =
      lists.has(grid) || (columns.length >= FEWEST && columns.length * 3 >= headings.length * 2);
    return isLikely ? [found] : [];
  });
}
