import { cellAddress, type RawCell } from '@kartlagg/model';
import type { Position } from '../cell-finder.js';
import type { Finding } from '../codecs/whole-number.js';
import type { BodyRow } from './body-rows.js';
import { nameOf, readLabel } from './read-label.js';
import type { LabelColumn } from './table-columns.js';
import { tablePlace, type TableContext } from './table-context.js';

/** A variable that a row states the sum over, where no code of it means so: `Totalt` in a column of municipalities. */
export const WHOLE = Symbol('whole');

/** What the labels of a row say of all its numbers. */
export interface RowLabels {
  /** Variable id to code. */
  readonly codes: ReadonlyMap<string, string | typeof WHOLE>;
  /** What leaves it open what the row's numbers count. */
  readonly faults: readonly Fault[];
  /** Label cells of the row itself that no fault is about. */
  readonly understood: readonly RawCell[];
}

export interface Fault {
  readonly finding: Finding;
  /** Where the label stands, or would stand. */
  readonly at: Position;
}

/** Variables that a row must say where the table has a column for them. */
const REQUIRED: ReadonlySet<string> = new Set(['municipality', 'round', 'situation']);

/** Reads the labels of a row. Notes what was understood though it is not written as the round writes it, once a cell. */
export function rowLabels(
  { row, cells }: BodyRow,
  labels: readonly LabelColumn[],
  labelCells: ReadonlyMap<LabelColumn, RawCell>,
  context: TableContext,
): RowLabels {
  const codes = new Map<string, string | typeof WHOLE>();
  const faults: Fault[] = [];
  const understood: RawCell[] = [];
  const round = labels.find(({ variable }) => variable === 'round');
  const roundText = round === undefined ? undefined : labelCells.get(round)?.shown.trim();
  for (const label of labels) {
    const { variable, heading, column } = label;
    const cell = labelCells.get(label);
    if (cell === undefined) {
      if (isNeeded(variable, context))
        faults.push({
          finding: { code: 'cell.missing-code', params: { column: heading } },
          at: { row, column },
        });
      continue;
    }
    const isOwn = cells.get(column) === cell;
    const text = cell.shown.trim();
    const reading = readLabel(variable, text, heading, context, roundText);
    if ('finding' in reading) {
      faults.push({ finding: reading.finding, at: cell });
      continue;
    }
    if (isOwn) understood.push(cell);
    if ('isTotal' in reading) {
      codes.set(variable, WHOLE);
      continue;
    }
    codes.set(variable, reading.code);
    if (isOwn && reading.how !== undefined && reading.how !== 'mapping')
      context.account.remark('cell.read-as', tablePlace(context, [cell]), {
        value: text,
        meant: nameOf(variable, reading.code, context),
        how: reading.how,
      });
  }
  return { codes, faults, understood };
}

/** False where something else says it for all numbers of the table. */
function isNeeded(variable: string, { layout }: TableContext): boolean {
  return REQUIRED.has(variable) && !layout.fixed.some((fixed) => fixed.variable === variable);
}

/** The faults of a table's rows, one for each label, with the numbers that they cost. */
export class Faults {
  readonly #found = new Map<string, { readonly fault: Fault; readonly beside: Set<RawCell> }>();

  add(faults: readonly Fault[], numbers: readonly RawCell[]): void {
    for (const fault of faults) {
      const key = cellAddress(fault.at.row, fault.at.column);
      const before = this.#found.get(key) ?? { fault, beside: new Set<RawCell>() };
      this.#found.set(key, before);
      for (const number of numbers) before.beside.add(number);
    }
  }

  report(context: TableContext): void {
    for (const { fault, beside } of this.#found.values()) {
      const at = tablePlace(context, [fault.at]);
      const cells = [...beside].map(({ row, column }) => cellAddress(row, column));
      const { code, params } = fault.finding;
      context.account.report(code, { ...at, ...(cells.length > 0 && { beside: cells }) }, params);
    }
  }
}
