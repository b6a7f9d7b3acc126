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
export function sheetColumns(editor: XmlEditor): SheetColumns {
  const ranges = childrenOf(childOf(editor.root, 'cols'), 'col').map((node) => {
    const value = (name: string): number => Number(editor.attribute(node, name) ?? 0) || 0;
    const hidden = isTrue(editor.attribute(node, 'hidden'));
    return {
      from: value('min'),
      to: value('max'),
      look: value('style'),
      pixels: hidden ? 0 : columnPixels(value('width')),
    };
  });
  const format = childOf(editor.root, 'sheetFormatPr');
  const written = format && editor.attribute(format, 'defaultColWidth');
  const usual = written === undefined ? USUAL_WIDTH : columnPixels(Number(written) || 0);
  const rangeAt = (column: number): (typeof ranges)[number] | undefined =>
    ranges.find(({ from, to }) => column >= from && column <= to);
  return {
    width: (column) => rangeAt(column)?.pixels ?? usual,
    look: (column) => rangeAt(column)?.look ?? 0,
  };
}

/** The height of rows that do not say theirs, in pixels. */
export function usualHeight(editor: XmlEditor): number {
  const format = childOf(editor.root, 'sheetFormatPr');
  return pointPixels(Number((format && editor.attribute(format, 'defaultRowHeight')) ?? 15) || 15);
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
