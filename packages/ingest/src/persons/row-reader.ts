import type { Answers, RawCell } from '@kartlagg/model';
import { isBlank } from '../cell-finder.js';
import { answerReader, type AnswerReader } from './answer-reader.js';
import type { FoldedFindings } from './folded-findings.js';
import type { IdentityKind } from './identity-reader.js';
import { otherRound } from './other-round.js';
import { questionText } from './person-questions.js';
import type { PersonTable, PersonTableColumn } from './person-table.js';
import { quotableParams } from './quotable.js';
import type { PersonRowsContext } from './read-person-rows.js';

/** What stands in a row: the answers, the identity as it stands, and where each part of it stands. */
export interface ReadCells {
  readonly given: Answers;
  readonly raw: Readonly<Partial<Record<IdentityKind, string>>>;
  readonly at: ReadonlyMap<IdentityKind, RawCell>;
  /** True for a row that says that it is about another round: it was reported, and is not to be counted. */
  readonly otherRound: boolean;
}

const ROUND = 'round';
const NO_ANSWER = /^[-\u2010-\u2015.?]+$/u;
/** A table with as many columns has no row of a person with one answer that cannot be read. */
const WIDE = 4;

/**
 * Prepares to read the cells of one row after another. A cell that cannot be read is named, and the rest of the row stands.
 * Undefined for a row that is about no person: blank, headings that come again, or a line of text.
 */
export function rowReader(
  table: PersonTable,
  { survey, persons, ledger, textIsUsual }: PersonRowsContext,
): (cells: readonly RawCell[], folded: FoldedFindings) => ReadCells | undefined {
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
    const round = filled.find((cell) => readers.get(cell.column)?.column.asked.variable === ROUND);
    const found = round === undefined ? undefined : otherRound(round.shown, survey);
    if (round !== undefined && found !== undefined) {
      const params = { found, expected: survey.round.label };
      folded.add({ code: 'row.other-round', params, beside: false }, round);
      ledger.useAll(filled.filter((cell) => cell !== round));
      return { given, raw, at, otherRound: true };
    }
    for (const cell of filled) {
      const known = readers.get(cell.column);
      if (known === undefined) continue;
      const { asked } = known.column;
      const { identity } = asked;
      if (identity !== undefined) at.set(identity, cell);
      if (NO_ANSWER.test(cell.shown.trim()) || asked.kind === 'identity' || asked.kind === 'text') {
        if (identity !== undefined && !NO_ANSWER.test(cell.shown.trim())) raw[identity] = identityText(cell);
        ledger.use(cell);
        continue;
      }
      const { variable = asked.variable, values, finding } = known.read(cell);
      if (values !== undefined) {
        ledger.use(cell);
        if (identity !== undefined) raw[identity] = values[0] ?? '';
        const before = given[variable];
        if (values.length > 0)
          given[variable] = before === undefined ? values : [...new Set([...before, ...values])];
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
    return { given, raw, at, otherRound: false };
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
