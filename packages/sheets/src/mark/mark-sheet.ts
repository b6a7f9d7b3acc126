import { cellAddress, cellPosition, type CellMark } from '@kartlagg/model';
import { folderOf } from '../zip/part-names.js';
import { applyEdits, type Edit } from './apply-edits.js';
import type { BookPart, BookSheet } from './book-part.js';
import { changeShapes, clustersOf, type CommentShape, emptyDrawing } from './change-shapes.js';
import { type CellSizes, commentBox } from './comment-box.js';
import { changeComments, type CommentChanges, emptyComments } from './comments-part.js';
import type { ContentTypes } from './content-types.js';
import { relationsPrefix } from './dialect.js';
import { commentSum, type MarkRecord } from './mark-record.js';
import { type MarkedCell, markedCells } from './marked-cells.js';
import { type CellPaint, paintCells } from './paint-cells.js';
import { PartRelations } from './part-relations.js';
import { replyToThreads } from './reply-to-threads.js';
import { type SheetColumns, sheetColumns, usualHeight } from './sheet-lines.js';
import { placeInWorksheet } from './place-in-worksheet.js';
import type { StyleBook } from './style-book.js';
import { XmlEditor } from './xml-editor.js';
import { childOf } from './xml-tree.js';
import type { ZipPackage } from './zip-package.js';

/** What the sheets of a workbook are marked with. */
export interface Marker {
  readonly package: ZipPackage;
  readonly book: BookPart;
  readonly types: ContentTypes;
  readonly styles: StyleBook;
  readonly author: string;
}

/**
 * Marks cells of a sheet, and takes away what an earlier marking left: `records` are what its list remembers of this
 * sheet. `unselect` are edits of its beginning. Returns what the new list is to remember.
 */
export function markSheet(
  { package: pkg, book, types, styles, author }: Marker,
  sheet: BookSheet,
  unselect: readonly Edit[],
  marks: readonly CellMark[],
  records: readonly MarkRecord[],
): readonly MarkRecord[] {
  const relations = new PartRelations(pkg, sheet.part);
  const comments = relations.byType('comments')?.target;
  const isIdle = marks.length === 0 && records.length === 0 && comments === undefined;
  if (isIdle && unselect.length === 0) return [];
  const content = applyEdits(pkg.needed(sheet.part), unselect);
  if (isIdle) {
    pkg.write(sheet.part, content);
    return [];
  }
  const editor = new XmlEditor(content, pkg.limits, 'sheetData');
  const cells = markedCells(editor, marks, pkg.limits);
  const columns = sheetColumns(editor, pkg.limits);
  const { paints, fills } = paintsOf(cells, records, styles);
  const data = childOf(editor.root, 'sheetData');
  const heights =
    data === undefined || paints.length === 0
      ? new Map<number, number>()
      : paintCells(editor, data, paints, columns, pkg.limits);
  widenDimension(editor, cells);
  const before = comments === undefined ? emptyComments(book.dialect) : pkg.needed(comments);
  const sums = new Set(records.map(({ comment }) => comment));
  const changes = changeComments(before, cells, { author, sums }, pkg.limits);
  if (comments !== undefined) pkg.write(comments, changes.content);
  else if (cells.length > 0) addComments(pkg, book, types, relations, changes.content);
  const sizes = cellSizes(editor, columns, heights);
  drawBoxes({ pkg, book, types, relations, editor, changes, sizes });
  const threads = relations.byType('threadedComment')?.target;
  if (threads !== undefined) replyToThreads(pkg, book, types, threads, cells, author);
  relations.save();
  pkg.write(sheet.part, editor.result());
  return cells.map(({ row, column, comment }) => {
    const cell = cellAddress(row, column);
    return { sheet: sheet.name, cell, comment: commentSum(comment), fill: fills.get(cell) };
  });
}

/** How cells are painted, and the fills that they had, which are known once they are painted. */
function paintsOf(
  cells: readonly MarkedCell[],
  records: readonly MarkRecord[],
  styles: StyleBook,
): { readonly paints: readonly CellPaint[]; readonly fills: ReadonlyMap<string, string | undefined> } {
  const fills = new Map<string, string | undefined>();
  const paints = new Map<string, CellPaint>();
  const remembered = new Map(records.map(({ cell, fill }) => [cell, fill]));
  for (const [cell, fill] of remembered) {
    const at = cellPosition(cell);
    if (at !== undefined)
      paints.set(cell, { ...at, puts: false, look: (number) => styles.restored(number, fill) });
  }
  for (const { row, column, severity } of cells) {
    const cell = cellAddress(row, column);
    const look = (number: number): number => {
      const fill = styles.fillOf(number, remembered.get(cell));
      fills.set(cell, fill);
      return styles.marked(number, severity, fill);
    };
    paints.set(cell, { row, column, puts: true, look });
  }
  return { paints: [...paints.values()], fills };
}

function addComments(
  pkg: ZipPackage,
  book: BookPart,
  types: ContentTypes,
  relations: PartRelations,
  content: Uint8Array,
): void {
  const part = pkg.freeName(`${folderOf(book.name)}comments`, '.xml');
  pkg.write(part, content);
  relations.add(`${book.dialect.relations}/comments`, part);
  types.add(part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
}

function widenDimension(editor: XmlEditor, cells: readonly MarkedCell[]): void {
  const node = childOf(editor.root, 'dimension');
  if (node === undefined || cells.length === 0) return;
  const [first, last = first] = (editor.attribute(node, 'ref') ?? '').split(':');
  const from = cellPosition(first ?? '');
  const to = cellPosition(last ?? '');
  if (from === undefined || to === undefined) return;
  const bounds = cells.reduce(
    (box, { row, column }) => ({
      top: Math.min(box.top, row),
      left: Math.min(box.left, column),
      bottom: Math.max(box.bottom, row),
      right: Math.max(box.right, column),
    }),
    { top: from.row, left: from.column, bottom: to.row, right: to.column },
  );
  const corners = [cellAddress(bounds.top, bounds.left), cellAddress(bounds.bottom, bounds.right)];
  editor.setAttribute(node, 'ref', [...new Set(corners)].join(':'));
}

function cellSizes(
  editor: XmlEditor,
  columns: SheetColumns,
  heights: ReadonlyMap<number, number>,
): CellSizes {
  const usual = usualHeight(editor);
  return { width: (column) => columns.width(column), height: (row) => heights.get(row) ?? usual };
}

/** Gives comments their boxes, in the drawing that the sheet has or in a new one. */
function drawBoxes({
  pkg,
  book,
  types,
  relations,
  editor,
  changes,
  sizes,
}: {
  readonly pkg: ZipPackage;
  readonly book: BookPart;
  readonly types: ContentTypes;
  readonly relations: PartRelations;
  readonly editor: XmlEditor;
  readonly changes: CommentChanges;
  readonly sizes: CellSizes;
}): void {
  const shape = ({ row, column, severity }: MarkedCell, text: string): CommentShape => ({
    row,
    column,
    severity,
    box: commentBox(row, column, text, sizes),
  });
  const node = childOf(editor.root, 'legacyDrawing');
  const known = node && relations.byId(editor.prefixed(node, 'id'))?.target;
  const added = changes.added.map((cell) => shape(cell, cell.comment));
  const resized = changes.extended.map((cell) => shape(cell, cell.text));
  const removed = changes.removed.flatMap((cell) => cellPosition(cell) ?? []);
  if (known !== undefined && pkg.has(known)) {
    const drawing = new TextDecoder().decode(pkg.needed(known));
    pkg.write(known, changeShapes(drawing, { removed, resized, added }));
  } else if (added.length > 0) {
    const part = pkg.freeName(`${folderOf(book.name)}drawings/vmlDrawing`, '.vml');
    pkg.write(part, changeShapes(emptyDrawing(freeCluster(pkg)), { removed: [], resized: [], added }));
    types.addDrawing(part);
    const id = relations.add(`${book.dialect.relations}/vmlDrawing`, part);
    const { prefix, declaration } = relationsPrefix(editor, book.dialect);
    const xml = `<${editor.root.prefix}legacyDrawing${declaration} ${prefix}:id="${id}"/>`;
    if (node === undefined) placeInWorksheet(editor, 'legacyDrawing', xml);
    else editor.replace(node, xml);
  }
}

function freeCluster(pkg: ZipPackage): number {
  const taken = pkg.names
    .filter((name) => name.endsWith('.vml'))
    .flatMap((name) => clustersOf(new TextDecoder().decode(pkg.needed(name))));
  return taken.reduce((most, cluster) => Math.max(most, cluster), 0) + 1;
}
