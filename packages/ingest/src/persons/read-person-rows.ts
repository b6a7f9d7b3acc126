import { keyText, type Answers, type PersonForm, type RawCell } from '@kartlagg/model';
import type { PersonSurvey, Survey } from '@kartlagg/survey';
import type { Ledger } from '../ledger.js';
import { rowConfronter } from './row-confronter.js';
import { decider } from './decide.js';
import { FoldedFindings } from './folded-findings.js';
import {
  ANSWERED,
  isInClear,
  tellsApart,
  withoutKey,
  type DerivedTraits,
  type IdentityReader,
  type RawIdentity,
} from './identity-reader.js';
import type { PersonTable, PersonTableColumn } from './person-table.js';
import { HIDDEN } from './quotable.js';
import { rowReader } from './row-reader.js';
import { withAge } from './with-age.js';

export interface PersonRowsContext {
  readonly survey: Survey;
  readonly persons: PersonSurvey;
  readonly ledger: Ledger;
  readonly file: string;
  readonly textIsUsual: boolean;
  /** What holds for every row that does not say otherwise: the reporter and the municipality of the cover. */
  readonly shared: Answers;
  readonly identify: IdentityReader | undefined;
}

/** A row with what stands in its columns. */
interface Row {
  readonly row: number;
  readonly cells: readonly RawCell[];
}

/**
 * Reads a form from every row below the headings. What one cell holds and cannot be read is missing and named; the rest
 * of its row stands. Identities go to `identify` and nowhere else. Findings that say the same are one, with all cells.
 */
export function readPersonRows(table: PersonTable, context: PersonRowsContext): readonly PersonForm[] {
  const { survey, persons, ledger, shared, file } = context;
  const byColumn = new Map(table.columns.map((column) => [column.column, column]));
  const read = rowReader(table, context);
  const childKeys = persons.settings.children?.own;
  const identify = context.identify ?? withoutKey;
  const eligibility = decider(persons.eligibility, persons.lists);
  const situation = decider(persons.situation, persons.lists);
  const confront = rowConfronter(table, { persons, round: survey.round });
  const folded = new FoldedFindings(table.grid);
  const forms: PersonForm[] = [];
  let named = 0;
  for (const { row, cells } of rowsBelow(table, byColumn)) {
    const draft = read(cells, folded);
    if (draft === undefined) continue;
    const { raw, given, at } = draft;
    if (draft.otherRound) continue;
    const identity = identify({ ...raw, ...answered({ ...shared, ...given }) });
    const own = {
      ...shared,
      ...given,
      ...derived(identity.derived),
      ...(childKeys !== undefined && identity.children !== undefined && { [childKeys]: identity.children }),
    };
    const answers = withAge(own, persons, survey.round.year);
    const form: PersonForm = {
      id: keyText([file, table.grid.sheet, row]),
      at: ledger.place(table.grid, [{ row, column: cells[0]?.column ?? 1 }]),
      round: survey.round.id,
      answers,
      identity: { ...inClear(answers), ...identity.fields },
      eligibility: eligibility(answers),
      situation: situation(answers),
    };
    if (isInClear(raw)) named += 1;
    for (const { kind, code } of identity.problems) {
      const position = at.get(kind);
      const params = code === 'cell.not-a-date' ? { value: HIDDEN } : {};
      if (position !== undefined) folded.add({ code, params, beside: true }, position);
    }
    confront(
      { form, given, cells, hasIdentity: tellsApart(context.identify === undefined ? raw : identity.fields) },
      folded,
    );
    forms.push(form);
  }
  folded.report(ledger);
  if (named > 0) ledger.remark('file.identity-in-clear', ledger.file(), { rows: named });
  return forms;
}

/** What a row answers that its identity is read by. */
function answered(answers: Answers): RawIdentity {
  return Object.fromEntries(
    ANSWERED.flatMap((variable) => {
      const [code] = answers[variable] ?? [];
      return code === undefined ? [] : [[variable, code] as const];
    }),
  );
}

/** A birth date tells more surely how old somebody is than an age that is written beside it. */
function derived({ birthYear, age, sex }: DerivedTraits): Answers {
  return {
    ...(birthYear !== undefined && { birth_year: [`${birthYear}`] }),
    ...(age !== undefined && { age_years: [`${age}`] }),
    ...(sex !== undefined && { sex: [sex] }),
  };
}

/** What no token is needed for. */
function inClear(answers: Answers): Readonly<Record<string, string>> {
  const [year] = answers['birth_year'] ?? [];
  const [sex] = answers['sex'] ?? [];
  return { ...(year !== undefined && { birth_year: year }), ...(sex !== undefined && { sex }) };
}

/** The rows below the headings that hold anything in the columns of the table. */
function* rowsBelow(
  { grid, headerRow }: PersonTable,
  byColumn: ReadonlyMap<number, PersonTableColumn>,
): Generator<Row> {
  let cells: RawCell[] = [];
  for (const cell of grid.cells) {
    if (cell.row <= headerRow || !byColumn.has(cell.column)) continue;
    const [first] = cells;
    if (first !== undefined && first.row !== cell.row) {
      yield { row: first.row, cells };
      cells = [];
    }
    cells.push(cell);
  }
  const [first] = cells;
  if (first !== undefined) yield { row: first.row, cells };
}
