import { holdsPersonalNumber, type RawCell, type Workbook } from '@kartlagg/model';
import { isBlank } from '../cell-finder.js';
import type { IngestOptions } from '../ingest-options.js';
import type { PersonRound } from '../persons/person-round.js';
import { understandPersonTable, type UnderstoodPersonTable } from '../persons/understand-person-table.js';
import { squeezed } from './squeezed.js';

/** What points out the persons of a file that is about to be pseudonymised. Kept in memory while that is done. */
export interface SourceIdentity {
  /** Every text of the columns of identities, letters and digits alone, that is long enough to be looked for. */
  readonly texts: ReadonlySet<string>;
  /** Columns whose contents were made into pseudonyms, by their headings as they stand. */
  readonly replaced: readonly string[];
  /** Columns that are not carried over and that nothing was made of. */
  readonly dropped: readonly string[];
  /** Those of them that seem to point out persons, so that their sender may have meant them to be used. */
  readonly suspected: readonly string[];
  /** Rows that have pseudonyms as they came. */
  readonly premade: number;
}

/** Shorter texts are parts of words and numbers everywhere. */
const SHORTEST = 4;
/** Headings of what points out a person. */
const POINTS_OUT =
  /namn|name|pers|pnr|adress|address|telefon|phone|mobil|e-?post|e-?mail|anhörig|förälder|signatur|kontakt/iu;
/** Identities that say nothing without a key. */
const KEYED: ReadonlySet<string | undefined> = new Set([
  'token',
  'birth_key',
  'given_filter',
  'family_filter',
  'date_filter',
  'key',
]);

/**
 * Finds what points out persons in the tables of a file, and the columns that are left behind.
 *
 * @param isPseudonym Whether a text is a token or a filter.
 */
export function sourceIdentity(
  workbook: Workbook,
  survey: PersonRound,
  { mappings = [] }: Pick<IngestOptions, 'mappings'>,
  isPseudonym: (text: string) => boolean,
): SourceIdentity {
  const tables = understandPersonTable(workbook, survey, mappings);
  const identities = tables.flatMap((table) =>
    table.columns
      .filter(({ identity }) => identity !== undefined && identity !== 'birth_year')
      .map(({ column, heading, identity }) => ({ heading, identity, cells: cellsOf(table, column) })),
  );
  const others = tables.flatMap((table) =>
    [
      ...table.columns.filter(({ kind, variable }) => kind === 'text' && variable !== 'round'),
      ...table.others,
    ].map(({ column, heading }) => ({ heading, cells: cellsOf(table, column) })),
  );
  const dropped = others.filter(({ cells }) => cells.length > 0);
  return {
    texts: new Set(identities.flatMap(({ cells }) => cells.flatMap(textsOf))),
    replaced: identities
      .filter(({ identity, cells }) => !KEYED.has(identity) && cells.length > 0)
      .map(({ heading }) => heading),
    dropped: dropped.map(({ heading }) => heading),
    suspected: dropped
      .filter(({ heading, cells }) => POINTS_OUT.test(heading) || cells.some(hasNumber))
      .map(({ heading }) => heading),
    premade: new Set(
      identities.flatMap(({ cells }) => cells.flatMap((cell) => (isPseudonym(cell.shown) ? [cell.row] : []))),
    ).size,
  };
}

function cellsOf({ grid, headerRow }: UnderstoodPersonTable, column: number): readonly RawCell[] {
  return grid.cells.filter((cell) => cell.column === column && cell.row > headerRow && !isBlank(cell));
}

function hasNumber({ raw, shown }: RawCell): boolean {
  return holdsPersonalNumber(raw) || holdsPersonalNumber(shown);
}

/** A text as it stands and as it is shown, its parts, and the day and the number in it with and without a century. */
function textsOf({ raw, shown }: RawCell): readonly string[] {
  const whole = [raw, shown];
  const parts = whole.concat(whole.flatMap((text) => text.split(/[\s;,]+/u))).map(squeezed);
  const days = parts.flatMap((text) => DATED.exec(text)?.slice(1, 2) ?? []);
  const short = parts.concat(days).flatMap((text) => (CENTURY.test(text) ? [text.slice(2)] : []));
  return parts.concat(days, short).filter((text) => text.length >= SHORTEST);
}

/** A number that begins with a day. */
const DATED = /^((?:18|19|20)?\d{6})\d{4}$/u;
const CENTURY = /^(?:18|19|20)\d{6}(?:\d{4})?$/u;
