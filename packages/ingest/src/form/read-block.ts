import type { FormBlock, Place, RawCell } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { cellFinder, isBlank, type Position } from '../cell-finder.js';
import { largestNumber } from '../codecs/largest-number.js';
import { readWholeNumber } from '../codecs/whole-number.js';
import type { Ledger } from '../ledger.js';
import { questionText, type Answer, type Check, type Question } from '../question.js';
import type { Stamped } from '../stamp.js';
import { blockLayout, questionAt, type BlockLayout, type Line } from './block-layout.js';
import { columnKeys, rowKeys } from './key-lines.js';

/** The answers that a block was to hold, and the totals that it states. */
export interface BlockReading {
  readonly stamped: Stamped;
  readonly answers: readonly Answer[];
  /** Where the answers that are blank should have stood; fewer than those where rows or columns are gone. */
  readonly blanks: readonly Position[];
  readonly checks: readonly Check[];
}

export interface BlockContext {
  readonly survey: Survey;
  readonly ledger: Ledger;
  readonly round: string;
  readonly geo: string;
}

/** Reads the sheet of a block: the answer to a row key and a column key stands where they cross. */
export function readBlock(
  stamped: Stamped & { readonly block: FormBlock },
  context: BlockContext,
): BlockReading {
  const { survey, ledger } = context;
  const { grid, cell, block } = stamped;
  const layout = blockLayout(survey, block);
  const find = cellFinder(grid);
  const rows = rowKeys(stamped, layout.rows, ledger);
  const columns = columnKeys(stamped, layout.columns, ledger);
  ledger.use(cell);

  /** Where a row and a column cross; undefined where one of them is no longer there. */
  const crossing = (row: Line, column: Line): Position | undefined => {
    const [at, across] = [rows.get(row.key), columns.get(column.key)];
    return at === undefined || across === undefined ? undefined : { row: at, column: across };
  };
  const asked = questions(layout).map(({ row, column, question }) => {
    const position = crossing(row, column);
    const what = questionText(survey, question);
    const at = ledger.place(grid, position === undefined ? [] : [position], what);
    const raw = position === undefined ? undefined : find(position.row, position.column);
    return { answer: answerOf(question, raw, at, context), position, row, column };
  });
  const checks = totals(layout).flatMap(({ row, column }) => {
    const position = crossing(row, column);
    const raw = position === undefined ? undefined : find(position.row, position.column);
    if (raw === undefined || position === undefined) return [];
    const parts = asked.filter(
      (part) => (row.total || part.row === row) && (column.total || part.column === column),
    );
    const at = ledger.place(grid, [position]);
    return [{ stated: statedTotal(raw, at, context), parts: parts.map(({ answer }) => answer), at }];
  });
  const blanks = asked.flatMap(({ answer, position }) =>
    answer.state === 'blank' && position !== undefined ? [position] : [],
  );
  return { stamped, answers: asked.map(({ answer }) => answer), blanks, checks };
}

function questions({
  block,
  rows,
  columns,
}: BlockLayout): readonly { row: Line; column: Line; question: Question }[] {
  return crossings(rows, columns)
    .filter(({ row, column }) => !row.total && !column.total)
    .map(({ row, column }) => ({ row, column, question: questionAt(block, row, column) }));
}

function totals({ rows, columns }: BlockLayout): readonly { row: Line; column: Line }[] {
  return crossings(rows, columns).filter(({ row, column }) => row.total || column.total);
}

function crossings(rows: readonly Line[], columns: readonly Line[]): readonly { row: Line; column: Line }[] {
  return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}

function answerOf(
  question: Question,
  cell: RawCell | undefined,
  at: Place,
  { survey, ledger, round, geo }: BlockContext,
): Answer {
  const answer = { ...question, round, geo, exactness: 'exact', at } as const;
  if (cell === undefined || isBlank(cell)) {
    if (cell !== undefined) ledger.use(cell);
    return { ...answer, state: 'blank', value: null };
  }
  const largest = largestNumber(survey, 'municipality');
  const { value, finding } = readWholeNumber(cell, {
    largest,
    textIsUsual: false,
    measure: question.measure,
  });
  if (value !== null) ledger.use(cell);
  if (finding !== undefined) ledger.report(finding.code, at, finding.params);
  return { ...answer, state: value === null ? 'unreadable' : 'given', value };
}

/**
 * A total that somebody typed. A formula is the spreadsheet's own sum, which programs that do not calculate leave
 * stale: it is no statement, and is not checked.
 */
function statedTotal(cell: RawCell, at: Place, { survey, ledger }: BlockContext): number | null {
  if (cell.formula !== undefined || cell.kind === 'formula' || isBlank(cell)) {
    ledger.use(cell);
    return null;
  }
  const largest = largestNumber(survey, 'total');
  const { value, finding } = readWholeNumber(cell, { largest, textIsUsual: false });
  if (value !== null) ledger.use(cell);
  if (finding !== undefined) ledger.report(finding.code, at, finding.params);
  return value;
}
