import { cellAddress } from '@kartlagg/model';
import { crc32 } from '../zip/crc32.js';
import type { BookPart } from './book-part.js';
import type { ContentTypes } from './content-types.js';
import { escapeXml } from './escape-xml.js';
import type { MarkedCell } from './marked-cells.js';
import { XmlEditor } from './xml-editor.js';
import { childrenOf } from './xml-tree.js';
import type { ZipPackage } from './zip-package.js';

/**
 * Newer programs show a thread of comments instead of the comment of a cell that has one. There, what is said of the
 * cell is a last reply in its thread. Earlier replies of ours are taken away. Source: MS-XLSX, 2.6.203 and 2.6.204.
 */
export function replyToThreads(
  pkg: ZipPackage,
  book: BookPart,
  types: ContentTypes,
  part: string,
  cells: readonly MarkedCell[],
  author: string,
): void {
  const editor = new XmlEditor(pkg.needed(part), pkg.limits);
  const threads = childrenOf(editor.root, 'threadedComment');
  const person = guid(`person ${author}`);
  for (const node of threads) {
    if (editor.attribute(node, 'personId') === person) editor.replace(node, '');
  }
  let replies = 0;
  for (const cell of cells) {
    const ref = cellAddress(cell.row, cell.column);
    const first = threads.find(
      (node) => editor.attribute(node, 'ref') === ref && editor.attribute(node, 'parentId') === undefined,
    );
    const parent = first && editor.attribute(first, 'id');
    if (first === undefined || parent === undefined) continue;
    const { prefix } = first;
    const time = editor.attribute(first, 'dT') ?? '1980-01-01T00:00:00.00';
    editor.append(
      editor.root,
      `<${prefix}threadedComment ref="${ref}" dT="${escapeXml(time)}" personId="${person}" id="${guid(`${part} ${ref}`)}" parentId="${escapeXml(parent)}">` +
        `<${prefix}text>${escapeXml(cell.comment)}</${prefix}text></${prefix}threadedComment>`,
    );
    replies += 1;
  }
  if (editor.changed) pkg.write(part, editor.result());
  if (replies > 0) addPerson(pkg, book, types, author, person);
}

function addPerson(pkg: ZipPackage, book: BookPart, types: ContentTypes, author: string, id: string): void {
  const part = book.relations.byType('person')?.target ?? newPersons(pkg, book, types);
  const editor = new XmlEditor(pkg.needed(part), pkg.limits);
  const known = childrenOf(editor.root, 'person').some((node) => editor.attribute(node, 'id') === id);
  if (known) return;
  const { prefix } = editor.root;
  const name = escapeXml(author);
  editor.append(
    editor.root,
    `<${prefix}person displayName="${name}" id="${id}" userId="${name}" providerId="None"/>`,
  );
  pkg.write(part, editor.result());
}

/** Threads without persons cannot be, but a damaged workbook can. */
function newPersons(pkg: ZipPackage, book: BookPart, types: ContentTypes): string {
  const part = pkg.freeName('xl/persons/person', '.xml');
  pkg.write(
    part,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
  );
  book.relations.add('http://schemas.microsoft.com/office/2017/10/relationships/person', part);
  types.add(part, 'application/vnd.ms-excel.person+xml');
  return part;
}

/** An id that is the same whenever it is made for the same thing. */
function guid(thing: string): string {
  const encoder = new TextEncoder();
  const hex = [1, 2, 3, 4]
    .map((salt) =>
      crc32(encoder.encode(`${salt} ${thing}`))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
    .toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}}`;
}
