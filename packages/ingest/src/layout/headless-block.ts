import type { RawCell } from '@kartlagg/model';
import { bodyKind } from './body-value.js';
import type { LayoutContext } from './context.js';
import type { HeadingBlock } from './heading-block.js';
import { isLabel } from './heading-row.js';
import type { Sheet } from './sheet.js';

/** A table without headings: a label and a number in each of two rows, one below the other. */
export function headlessBlock(
  sheet: Sheet,
  index: number,
  free: readonly RawCell[],
  context: LayoutContext,
): HeadingBlock | undefined {
  const next = sheet.rows[index + 1];
  const pair = labelAndNumber(free, context);
  const second = next === undefined ? undefined : labelAndNumber(next.cells, context);
  if (pair === undefined || second === undefined || next?.row !== pair.label.row + 1) return undefined;
  const [left, right] = [pair.label.column, pair.number.column];
  if (second.label.column !== left || second.number.column !== right) return undefined;
  return {
    rows: [],
    left,
    right,
    columns: [
      { column: left, kind: 'label', parts: [] },
      { column: right, kind: 'number', parts: [] },
    ],
  };
}

function labelAndNumber(
  cells: readonly RawCell[],
  context: LayoutContext,
): { readonly label: RawCell; readonly number: RawCell } | undefined {
  const [label, number, other] = cells;
  if (label === undefined || number === undefined || other !== undefined) return undefined;
  const isNumber = bodyKind(number) !== 'text' && !isLabel(number, context);
  const isKnown = [...context.vocabulary.divisions, 'measure'].some(
    (variable) => bodyKind(label) === 'text' && context.labels.exact(variable, label.shown) !== undefined,
  );
  return isNumber && isKnown ? { label, number } : undefined;
}
