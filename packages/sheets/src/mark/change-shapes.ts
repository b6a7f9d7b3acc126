import type { Severity } from '@kartlagg/model';
import type { CommentBox } from './comment-box.js';

/** The box of a comment; rows and columns count from 1. */
export interface CommentShape {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly box: CommentBox;
}

/** A drawing without shapes. `cluster` is a number that no other drawing of the workbook has. */
export function emptyDrawing(cluster: number): string {
  return (
    `<xml xmlns:v="${V}" xmlns:o="${O}" xmlns:x="${X}">` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${cluster}"/></o:shapelayout></xml>`
  );
}

/**
 * Changes the boxes of comments in a drawing: takes some away, makes some larger and adds some. Drawings are changed as
 * text, since what programs write there is not always XML.
 */
export function changeShapes(
  drawing: string,
  changes: {
    readonly removed: readonly { readonly row: number; readonly column: number }[];
    readonly resized: readonly CommentShape[];
    readonly added: readonly CommentShape[];
  },
): string {
  const removed = new Set(changes.removed.map(placeOf));
  const resized = new Map(changes.resized.map((shape) => [placeOf(shape), shape]));
  const kept = drawing.replaceAll(SHAPE, (shape) => {
    const place = notePlace(shape);
    if (place === undefined) return shape;
    const larger = resized.get(place);
    if (larger !== undefined) return shape.replace(ANCHOR, `$1${larger.box.anchor}$2`);
    return removed.has(place) ? '' : shape;
  });
  return changes.added.length === 0 ? kept : withShapes(kept, changes.added);
}

/** The numbers of shapes that drawings take for themselves, 1024 in each. */
export function clustersOf(drawing: string): readonly number[] {
  return [...drawing.matchAll(/<(?:\w+:)?idmap\b[^>]*?\bdata\s*=\s*["']([\d,\s]*)["']/gu)].flatMap(
    ([, list = '']) => list.split(',').map(Number),
  );
}

const V = 'urn:schemas-microsoft-com:vml';
const O = 'urn:schemas-microsoft-com:office:office';
const X = 'urn:schemas-microsoft-com:office:excel';

const SHAPE = /<((?:\w+:)?)shape\b[^]*?<\/\1shape\s*>/gu;
const ANCHOR = /(<(?:\w+:)?Anchor\s*>)[^<]*(<\/)/u;

function placeOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row - 1}:${column - 1}`;
}

/** Row and column, counted from 0, of a shape that is a comment's box. */
function notePlace(shape: string): string | undefined {
  if (!/ObjectType\s*=\s*["']Note["']/u.test(shape)) return undefined;
  const row = /<(?:\w+:)?Row\s*>\s*(\d+)/u.exec(shape)?.[1];
  const column = /<(?:\w+:)?Column\s*>\s*(\d+)/u.exec(shape)?.[1];
  return row === undefined || column === undefined ? undefined : `${row}:${column}`;
}

function withShapes(drawing: string, added: readonly CommentShape[]): string {
  const [cluster = 1] = clustersOf(drawing);
  const ids = [...drawing.matchAll(/_x0000_s(\d+)/gu)].map(([, id]) => Number(id));
  const first = ids.reduce((most, id) => Math.max(most, id), cluster * CLUSTER) + 1;
  const type = drawing.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  const shapes = added.map((shape, index) => shapeXml(shape, first + index));
  const end = drawing.lastIndexOf('</');
  const declared = withNamespaces(drawing.slice(0, end));
  const full = withClusters(declared, cluster, first + added.length - 1);
  return `${full}${type}${shapes.join('')}${drawing.slice(end)}`;
}

const CLUSTER = 1024;

function withNamespaces(drawing: string): string {
  return drawing.replace(/<(?![?!])[^>]*/u, (tag) =>
    Object.entries({ v: V, o: O, x: X }).reduce(
      (text, [prefix, address]) =>
        text.includes(`xmlns:${prefix}=`) ? text : `${text} xmlns:${prefix}="${address}"`,
      tag,
    ),
  );
}

/** A drawing with more shapes than one cluster has numbers for takes the next ones too. */
function withClusters(drawing: string, cluster: number, last: number): string {
  const most = Math.floor(last / CLUSTER);
  if (most <= cluster || clustersOf(drawing).length !== 1) return drawing;
  const all = Array.from({ length: most - cluster + 1 }, (_, index) => cluster + index);
  return drawing.replace(/(<(?:\w+:)?idmap\b[^>]*?\bdata\s*=\s*["'])\d+/u, `$1${all.join(',')}`);
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

function shapeXml({ row, column, severity, box }: CommentShape, id: number): string {
  const { fill, line } = BOX_COLOURS[severity];
  const style = `position:absolute;margin-left:60pt;margin-top:2pt;width:${box.width}pt;height:${box.height}pt;z-index:1;visibility:hidden`;
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="${style}" fillcolor="${fill}" strokecolor="${line}" o:insetmode="auto">` +
    `<v:fill color2="${fill}"/><v:shadow on="f" obscured="t"/><v:path o:connecttype="none"/>` +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${box.anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** Paler than the marks themselves, so that the text in the box stands out. */
const BOX_COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly line: string }>> = {
  error: { fill: '#fdf1f0', line: '#a8201d' },
  warning: { fill: '#fff8e6', line: '#8a4b03' },
  note: { fill: '#f0f6fc', line: '#1f5284' },
};
