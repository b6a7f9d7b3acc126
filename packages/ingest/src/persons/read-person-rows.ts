import { keyText, type Answers, type PersonForm, type RawCell } from '@kartlagg/model';
import type { PersonSurvey, Survey } from '@kartlagg/survey';
import { isBlank } from '../cell-finder.js';
import type { Ledger } from '../ledger.js';
import { answerReader, type AnswerReader } from './answer-reader.js';
import { rowConfronter } from './row-confronter.js';
import { decider } from './decide.js';
import { FoldedFindings } from './folded-findings.js';
import {
  isInClear,
  tellsApart,
  withoutKey,
  type IdentityKind,
  type IdentityReader,
} from './identity-reader.js';
import type { PersonTable, PersonTableColumn } from './person-table.js';
import { questionText } from './person-questions.js';
import { HIDDEN, quotableParams } from './quotable.js';
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
  const reader = cellReader(table, context);
  const childKeys = persons.settings.children?.own;
  const identify = context.identify ?? withoutKey;
  const eligibility = decider(persons.eligibility, persons.lists);
  const situation = decider(persons.situation, persons.lists);
  const confront = rowConfronter(table, persons);
  const folded = new FoldedFindings(table.grid);
  const forms: PersonForm[] = [];
  let inClear = 0;
  for (const { row, cells } of rowsBelow(table, byColumn)) {
    const draft = reader(cells, folded);
    if (draft === undefined) continue;
    const { raw, given, at } = draft;
    const identity = identify({ ...raw, ...(given['sex']?.[0] !== undefined && { sex: given['sex'][0] }) });
    const own = {
      ...shared,
      ...derived(identity.derived),
      ...given,
      ...(childKeys !== undefined && identity.children !== undefined && { [childKeys]: identity.children }),
    };
    const answers = withAge(own, persons, survey.round.year);
    const form: PersonForm = {
      id: keyText([file, table.grid.sheet, row]),
      at: ledger.place(table.grid, [{ row, column: cells[0]?.column ?? 1 }]),
      round: survey.round.id,
      answers,
      identity: { ...known(answers), ...identity.fields },
      eligibility: eligibility(answers),
      situation: situation(answers),
    };
    if (Object.keys(raw).some((kind) => isInClear(kind as IdentityKind))) inClear += 1;
    for (const { kind, code } of identity.problems) {
      const position = at.get(kind);
      const params = code === 'cell.not-a-date' ? { value: HIDDEN } : {};
      if (position !== undefined) folded.add({ code, params, beside: true }, position);
    }
    confront({ form, given, cells, hasIdentity: tellsApart(raw) }, folded);
    forms.push(form);
  }
  folded.report(ledger);
  if (inClear > 0) ledger.remark('file.identity-in-clear', ledger.file(), { rows: inClear });
  return forms;
}

function derived({ birthYear, sex }: { readonly birthYear?: number; readonly sex?: string }): Answers {
  return {
    ...(birthYear !== undefined && { birth_year: [`${birthYear}`] }),
    ...(sex !== undefined && { sex: [sex] }),
  };
}

/** What no token is needed for. */
function known(answers: Answers): Readonly<Record<string, string>> {
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

/** What stands in a row: the answers, the identity as it stands, and where each part of it stands. */
interface Draft {
  readonly given: Answers;
  readonly raw: Readonly<Partial<Record<IdentityKind, string>>>;
  readonly at: ReadonlyMap<IdentityKind, RawCell>;
}

const NO_ANSWER = /^[-\u2010-\u2015.?]+$/u;
/** A table with as many columns has no row of a person with one answer that cannot be read. */
const WIDE = 4;

function cellReader(
  table: PersonTable,
  { survey, persons, ledger, textIsUsual }: PersonRowsContext,
): (cells: readonly RawCell[], folded: FoldedFindings) => Draft | undefined {
  const readers = new Map<number, { readonly column: PersonTableColumn; readonly read: AnswerReader }>(
    table.columns.map((column) => [
      column.column,
      { column, read: answerReader(column, { survey, persons, table, textIsUsual }) },
    ]),
  );
  return (cells, folded) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length < cells.length) ledger.useAll(cells.filter(isBlank));
    if (filled.length === 0 || isHeadingAgain(filled, readers)) {
      ledger.useAll(filled);
      return undefined;
    }
    if (isNote(filled, table, readers)) return undefined;
    const given: Record<string, readonly string[]> = {};
    const raw: Partial<Record<IdentityKind, string>> = {};
    const at = new Map<IdentityKind, RawCell>();
    for (const cell of filled) {
      const known = readers.get(cell.column);
      if (known === undefined) continue;
      const { asked } = known.column;
      const kept = asked.identity;
      if (kept !== undefined && !NO_ANSWER.test(cell.shown.trim())) {
        raw[kept] = identityText(cell);
        at.set(kept, cell);
      }
      if (asked.kind === 'identity' || asked.kind === 'text' || NO_ANSWER.test(cell.shown.trim())) {
        ledger.use(cell);
        continue;
      }
      const { variable = asked.variable, values, finding } = known.read(cell);
      if (values !== undefined) {
        ledger.use(cell);
        if (values.length > 0) given[variable] = [...new Set([...(given[variable] ?? []), ...values])];
      }
      if (finding !== undefined)
        folded.add(
          {
            code: finding.code,
            params: finding.isNear === true ? finding.params : quotableParams(finding.params, persons),
            what: questionText(known.column),
            beside: values !== undefined,
          },
          cell,
        );
    }
    return { given, raw, at };
  };
}

/** A number as it is stored: a personal number may be shown as `1,98E+11`. */
function identityText({ kind, raw, shown }: RawCell): string {
  return kind === 'number' ? raw : shown.trim();
}

type Readers = ReadonlyMap<number, { readonly column: PersonTableColumn; readonly read: AnswerReader }>;

/** Headings that are repeated on a new page. */
function isHeadingAgain(cells: readonly RawCell[], readers: Readers): boolean {
  return (
    cells.length > 1 && cells.every(({ column, shown }) => readers.get(column)?.column.heading === shown)
  );
}

/** A line of text below or between the persons. */
function isNote([only, ...others]: readonly RawCell[], { columns }: PersonTable, readers: Readers): boolean {
  if (only === undefined || others.length > 0 || columns.length < WIDE) return false;
  const { column, read } = readers.get(only.column) ?? {};
  if (column === undefined || read === undefined || column.asked.identity !== undefined) return false;
  return column.asked.kind === 'text' || read(only).values === undefined;
}
