import type { Grid, Place, RawCell, Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { cellFinder, isBlank } from '../cell-finder.js';
import { readDate } from '../codecs/date.js';
import { municipalityText, readMunicipality } from '../codecs/municipality.js';
import type { How } from '../codecs/reading.js';
import { readingsText } from '../codecs/readings-text.js';
import { readTick, TICK } from '../codecs/tick.js';
import type { Ledger } from '../ledger.js';
import type { Stamped } from '../stamp.js';
import { sameText } from '../same-text.js';
import { answerColumn, keyCell } from './cover-cells.js';
import { COVER_KEYS } from './cover-rows.js';

/** What the cover says, apart from words for people. */
export interface CoverReading {
  /** Null where it cannot be told. */
  readonly nothingToReport: boolean | null;
  readonly date: string | null;
  /** True where the comment says something; what it says is for people. */
  readonly hasComment: boolean;
  /** Where the tick stands, or would stand; null without a cover. */
  readonly tickAt: Place | null;
}

export const NO_COVER: CoverReading = {
  nothingToReport: null,
  date: null,
  hasComment: false,
  tickAt: null,
};

/**
 * Reads the cover by its keys. Reports a municipality or a round that is not the stamp's, and a date or tick that says
 * nothing.
 */
export function readCover(
  { grid, cell: stamp }: Stamped,
  survey: Survey,
  ledger: Ledger,
  { municipality, round }: { readonly municipality: string | null; readonly round: string | null },
): CoverReading {
  ledger.use(stamp);
  const answer = answerFinder(grid, stamp, ledger);
  for (const { id, input } of survey.form.cover.fields)
    if (input === 'text') ledger.use(...[answer(COVER_KEYS.field(id))].filter((cell) => cell !== undefined));
  checkMunicipality(grid, answer(COVER_KEYS.field('municipality')), survey, ledger, municipality);
  checkRound(grid, answer(COVER_KEYS.field('round')), survey, ledger, round);
  const tick = answer(COVER_KEYS.nothingToReport);
  return {
    nothingToReport: readTickCell(grid, tick, survey, ledger),
    date: readDateCell(grid, answer(COVER_KEYS.field('date')), ledger),
    hasComment: saysSomething(answer(COVER_KEYS.field('comment'))),
    tickAt: tickPlace(grid, stamp, ledger),
  };
}

/** Finds what stands where a row key crosses the answer column. */
export function answerFinder(
  grid: Grid,
  stamp: RawCell,
  ledger: Ledger,
): (key: string) => RawCell | undefined {
  const find = cellFinder(grid);
  const column = answerColumn(grid, stamp);
  if (column !== undefined) ledger.use(column);
  return (key) => {
    const row = keyCell(grid, stamp, key);
    if (row === undefined || column === undefined) return undefined;
    ledger.use(row);
    const cell = find(row.row, column.column);
    if (cell === undefined || !isBlank(cell)) return cell;
    ledger.use(cell);
    return undefined;
  };
}

function checkMunicipality(
  grid: Grid,
  cell: RawCell | undefined,
  { geography }: Survey,
  ledger: Ledger,
  expected: string | null,
): void {
  if (cell === undefined || expected === null) return;
  const value = cell.shown;
  const found = readMunicipality(geography, value);
  if (found === undefined) ledger.report('cell.unknown-municipality', ledger.place(grid, [cell]), { value });
  else if ('readings' in found) {
    const readings = readingsText(found.readings.map((code) => municipalityText(geography, code)));
    ledger.report('cell.ambiguous', ledger.place(grid, [cell]), { value, readings });
  } else if (found.code === expected)
    useAs(cell, { sv: municipalityText(geography, expected) }, found.how, grid, ledger);
  else
    ledger.report('cell.other-municipality', ledger.place(grid, [cell]), {
      value,
      expected: geography.nameOf(expected),
    });
}

function checkRound(
  grid: Grid,
  cell: RawCell | undefined,
  survey: Survey,
  ledger: Ledger,
  stamped: string | null,
): void {
  if (cell === undefined) return;
  const { id, label } = survey.rounds.find((known) => known.id === stamped) ?? survey.round;
  const names = [id, label.sv, label.en ?? label.sv].map(sameText);
  if (names.includes(sameText(cell.shown))) ledger.use(cell);
  else ledger.report('cell.other-round', ledger.place(grid, [cell]), { value: cell.shown, expected: label });
}

function readTickCell(grid: Grid, cell: RawCell | undefined, survey: Survey, ledger: Ledger): boolean | null {
  if (cell === undefined) return false;
  const tick = readTick(cell);
  if (tick !== undefined) ledger.use(cell);
  else
    ledger.report('cell.unknown-code', ledger.place(grid, [cell]), {
      value: cell.shown,
      column: survey.form.cover.nothingToReport.label,
      known: TICK,
    });
  return tick ?? null;
}

/** A dash or a dot is no comment: a word is. */
function saysSomething(cell: RawCell | undefined): boolean {
  return cell !== undefined && /\p{L}{2}/u.test(cell.shown);
}

function readDateCell(grid: Grid, cell: RawCell | undefined, ledger: Ledger): string | null {
  if (cell === undefined) return null;
  const found = readDate(cell);
  if (found !== undefined && 'date' in found) {
    useAs(cell, { sv: found.date }, found.how, grid, ledger);
    return found.date;
  }
  const at = ledger.place(grid, [cell]);
  const value = cell.shown;
  // A slash between two dates would look like a personal number, and be hidden.
  const readings = found === undefined ? {} : { readings: { sv: found.readings.join(', ') } };
  ledger.report('cell.not-a-date', at, { value, ...readings });
  return null;
}

/** Takes a cell for what it means, with a note where it is not written so. */
function useAs(cell: RawCell, meant: Text, how: How | undefined, grid: Grid, ledger: Ledger): void {
  ledger.use(cell);
  if (how !== undefined)
    ledger.remark('cell.read-as', ledger.place(grid, [cell]), { value: cell.shown, meant, how });
}

function tickPlace(grid: Grid, stamp: RawCell, ledger: Ledger): Place {
  const row = keyCell(grid, stamp, COVER_KEYS.nothingToReport)?.row ?? stamp.row;
  const column = answerColumn(grid, stamp)?.column ?? stamp.column;
  return ledger.place(grid, [{ row, column }]);
}
