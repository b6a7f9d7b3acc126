import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import { isTrue } from '../xml/is-true.js';
import type { XmlEditor } from './xml-editor.js';
import { childOf, childrenOf } from './xml-tree.js';

/** How wide the columns of a sheet are and which look their empty cells have. */
export interface SheetColumns {
  /** In pixels at 96 to the inch; 0 where the column is hidden. */
  width(column: number): number;
  /** The number of the look. */
  look(column: number): number;
}

/** The columns as the sheet declares them. */
export function sheetColumns(editor: XmlEditor, limits: ReadLimits): SheetColumns {
  const nodes = childrenOf(childOf(editor.root, 'cols'), 'col');
  keepWithin(limits, 'columns', nodes.length);
  const format = childOf(editor.root, 'sheetFormatPr');
  const written = format && editor.attribute(format, 'defaultColWidth');
  const usual = written === undefined ? USUAL_WIDTH : columnPixels(Number(written) || 0);
  const widths = new Float64Array(limits.columns + 1).fill(usual);
  const looks = new Float64Array(limits.columns + 1);
  // Where two ranges hold a column, the first one is to hold: a table, since boxes ask for thousands of columns each.
  for (const node of nodes.toReversed()) {
    const value = (name: string): number => Number(editor.attribute(node, name) ?? 0) || 0;
    const hidden = isTrue(editor.attribute(node, 'hidden'));
    const [from, to] = [Math.max(0, value('min')), Math.max(0, value('max') + 1)];
    widths.fill(hidden ? 0 : columnPixels(value('width')), from, to);
    looks.fill(value('style'), from, to);
  }
  return { width: (column) => widths[column] ?? usual, look: (column) => looks[column] ?? 0 };
}

/** The height of rows that do not say theirs, in pixels: at least one, or a box beside them would have no end. */
export function usualHeight(editor: XmlEditor): number {
  const format = childOf(editor.root, 'sheetFormatPr');
  const height = Number((format && editor.attribute(format, 'defaultRowHeight')) ?? 15) || 15;
  return Math.max(1, pointPixels(height));
}

/** Points as pixels at 96 to the inch. */
export function pointPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** A width in characters as pixels, with digits 7 pixels wide. Source: ECMA-376 part 1, 18.3.1.13 (col). */
function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7);
}

/** Eight digits and the air beside them. */
const USUAL_WIDTH = 64;
