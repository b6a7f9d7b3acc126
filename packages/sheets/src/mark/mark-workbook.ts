import {
  type CellMark,
  cellPosition,
  type DiagnosticParam,
  type FindingLine,
  type MarkPlan,
} from '@kartlagg/model';
import { READ_LIMITS, type ReadLimits } from '../read-limits.js';
import { keepWithin, Refusal, type RefusalCode } from '../refusal.js';
import type { SheetHost } from '../sheet-host.js';
import { sniffFormat } from '../sniff-format.js';
import { folderOf, relationsName } from '../zip/part-names.js';
import { changeSheetTitles } from './app-properties.js';
import { BookPart, type BookSheet } from './book-part.js';
import { ContentTypes } from './content-types.js';
import { addFindingsLooks } from './findings-looks.js';
import { findingsSheet } from './findings-sheet.js';
import type { MarkRecord } from './mark-record.js';
import { type Marker, markSheet } from './mark-sheet.js';
import { ownTexts } from './own-texts.js';
import { PartRelations } from './part-relations.js';
import { sheetHead, type SheetHead } from './sheet-head.js';
import { cellLink, freeSheetName } from './sheet-name.js';
import { StyleBook } from './style-book.js';
import { isWithinSheet } from './within-sheet.js';
import { ZipPackage } from './zip-package.js';

/** The marked copy, or why there is none. */
export type MarkResult =
  | { readonly bytes: Uint8Array }
  | {
      readonly refused: {
        readonly code: RefusalCode;
        readonly params: Readonly<Record<string, DiagnosticParam>>;
      };
    };

/**
 * Writes a copy of an xlsx or xlsm workbook in which the cells of a plan are marked and carry a comment, and a first
 * sheet lists the findings. All that the workbook had is still there, and parts that need no change are the same bytes.
 * What an earlier marking left is replaced. Digital signatures are left out: they hold for the file as it was sent.
 * A mark whose sheet or cell is not there is only listed. The same bytes and plan give the same bytes.
 */
// oxlint-disable-next-line require-await -- asynchronous as readWorkbook is: in a browser large parts are unpacked so
export async function markWorkbook(bytes: Uint8Array, plan: MarkPlan, host: SheetHost): Promise<MarkResult> {
  try {
    return { bytes: markedCopy(bytes, plan, host) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: { code: error.code, params: error.params } };
  }
}

function markedCopy(bytes: Uint8Array, plan: MarkPlan, host: SheetHost): Uint8Array {
  const limits: ReadLimits = { ...READ_LIMITS, ...host.limits };
  const pkg = openPackage(bytes, host, limits);
  const book = openBook(pkg);
  const types = new ContentTypes(pkg);
  const styles = new StyleBook(pkg, book, types);
  const marker: Marker = { package: pkg, book, types, styles, author: plan.author };
  const heads = readHeads(marker);
  const old = new Set(book.sheets.filter((sheet) => heads.get(sheet)?.isOurs === true));
  const records = markSheets(marker, plan.marks, heads);
  for (const sheet of old) removeSheet(marker, sheet);
  addFindings(marker, plan, old, records);
  dropSignatures(pkg, types);
  styles.save();
  book.save();
  types.save();
  return pkg.pack();
}

function openPackage(bytes: Uint8Array, host: SheetHost, limits: ReadLimits): ZipPackage {
  keepWithin(limits, 'fileBytes', bytes.length);
  if (bytes.length === 0) throw new Refusal('file.empty');
  const format = sniffFormat(bytes);
  if (format === 'encrypted') throw new Refusal('file.encrypted');
  if (format !== 'zip') throw otherFormat(format === 'text' ? 'csv' : format);
  return new ZipPackage(bytes, host, limits);
}

function openBook(pkg: ZipPackage): BookPart {
  const part = new PartRelations(pkg, '').byType('officeDocument')?.target;
  if (part === undefined) throw otherFormat(pkg.has('mimetype') ? 'ods' : 'zip');
  if (part.endsWith('.bin')) throw otherFormat('xlsb');
  const book = new BookPart(pkg, part);
  if (!book.isWorkbook) throw otherFormat('zip');
  keepWithin(pkg.limits, 'sheets', book.sheets.length);
  return book;
}

/** What can be read but not marked is refused as well. */
function otherFormat(format: string): Refusal {
  return new Refusal('file.format-not-read', { format });
}

function readHeads({ package: pkg, book }: Marker): ReadonlyMap<BookSheet, SheetHead> {
  const strings = book.relations.byType('sharedStrings')?.target;
  const texts = ownTexts(strings === undefined ? undefined : pkg.xml(strings), pkg.limits);
  const heads = new Map<BookSheet, SheetHead>();
  for (const sheet of book.sheets) {
    const content = sheet.part === '' ? undefined : pkg.xml(sheet.part);
    if (content !== undefined) heads.set(sheet, sheetHead(content, pkg.limits, texts));
  }
  return heads;
}

/** Marks every sheet that has marks, and clears them all of what an earlier marking left. */
function markSheets(
  marker: Marker,
  marks: readonly CellMark[],
  heads: ReadonlyMap<BookSheet, SheetHead>,
): readonly MarkRecord[] {
  const old = [...heads.values()].flatMap(({ records }) => records);
  return [...heads].flatMap(([sheet, { isOurs, unselect }]) => {
    if (isOurs) return [];
    const isOfThis = (thing: { readonly sheet: string }): boolean =>
      sheet.type === 'worksheet' && thing.sheet === sheet.name;
    return markSheet(marker, sheet, unselect, marks.filter(isOfThis), old.filter(isOfThis));
  });
}

function removeSheet({ package: pkg, book, types }: Marker, sheet: BookSheet): void {
  const relation = book.relations.list.find(
    ({ target, type }) => target === sheet.part && type === sheet.type,
  );
  if (relation !== undefined) book.relations.remove(relation);
  for (const part of [sheet.part, relationsName(sheet.part)]) {
    types.remove(part);
    pkg.remove(part);
  }
}

function addFindings(
  marker: Marker,
  plan: MarkPlan,
  old: ReadonlySet<BookSheet>,
  records: readonly MarkRecord[],
): void {
  const { package: pkg, book, types, styles } = marker;
  const kept = book.sheets.filter((sheet) => !old.has(sheet));
  const names = kept.map(({ name }) => name);
  const name = freeSheetName(plan.list.sheet, names);
  const reachable = new Set(
    kept.flatMap((sheet) => (sheet.visible && sheet.type === 'worksheet' ? [sheet.name] : [])),
  );
  const looks = addFindingsLooks(styles);
  const sheet = findingsSheet(plan.list, looks, book.dialect, records, (line) => linkOf(line, reachable));
  const part = pkg.freeName(`${folderOf(book.name)}worksheets/sheet`, '.xml');
  pkg.write(part, sheet.xml);
  types.add(part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml');
  const relation = book.relations.add(`${book.dialect.relations}/worksheet`, part);
  book.putFirst(name, relation, old, sheet.headingRow);
  changeSheetTitles(
    pkg,
    book.sheets.map((before) => before.name),
    [name, ...names],
  );
}

function linkOf({ target }: FindingLine, reachable: ReadonlySet<string>): string | undefined {
  if (target === undefined || !reachable.has(target.sheet)) return undefined;
  const cell = target.cell ?? 'A1';
  const position = cellPosition(cell);
  return position === undefined || !isWithinSheet(position) ? undefined : cellLink(target.sheet, cell);
}

/** A signature says that nothing was changed since. */
function dropSignatures(pkg: ZipPackage, types: ContentTypes): void {
  const relations = new PartRelations(pkg, '');
  for (const relation of relations.list) {
    if (isSignature(relation.type, relation.target)) relations.remove(relation);
  }
  relations.save();
  for (const name of pkg.names.filter((part) => part.startsWith('_xmlsignatures/'))) {
    pkg.remove(name);
    types.remove(name);
  }
}

function isSignature(type: string, target: string): boolean {
  return type === 'origin' && target.toLowerCase().startsWith('_xmlsignatures/');
}
