import { cellAddress } from '@kartlagg/model';
import { unescapeText } from '../xlsx/unescape-text.js';
import { escapeXml } from './escape-xml.js';
import type { Dialect } from './dialect.js';
import { commentSum } from './mark-record.js';
import type { MarkedCell } from './marked-cells.js';
import { XmlEditor } from './xml-editor.js';
import { childOf, childrenOf, descendantsOf, type XmlNode } from './xml-tree.js';
import type { ReadLimits } from '../read-limits.js';

/** What became of a sheet's comments. */
export interface CommentChanges {
  readonly content: Uint8Array;
  /** Cells whose comment, all of it ours, was taken away. */
  readonly removed: readonly string[];
  /** Cells that have a comment now and had none. */
  readonly added: readonly MarkedCell[];
  /** Cells whose comment was another's and has ours below it, with all of its text. */
  readonly extended: readonly (MarkedCell & { readonly text: string })[];
}

/** The part of a sheet that has no comments. */
export function emptyComments({ main }: Dialect): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors/><commentList/></comments>`,
  );
}

/**
 * Takes away what we wrote in a sheet's comments and writes what is said of the marked cells instead. Comments of others
 * stay; where a marked cell has one, ours stands below it after a line with the author's name. A comment is ours by its
 * author, or by its sum where sums are remembered: then one that somebody has written in is ours no more.
 */
export function changeComments(
  content: Uint8Array,
  cells: readonly MarkedCell[],
  { author, sums }: { readonly author: string; readonly sums: ReadonlySet<string> },
  limits: ReadLimits,
): CommentChanges {
  const editor = new XmlEditor(content, limits);
  const list = childOf(editor.root, 'commentList');
  const own = authorNumbers(editor, author);
  const removed: string[] = [];
  const theirs = new Map<string, { readonly node: XmlNode; readonly text: string }>();
  for (const node of childrenOf(list, 'comment')) {
    const cell = editor.attribute(node, 'ref') ?? '';
    const isOurs =
      sums.size > 0
        ? sums.has(commentSum(textOf(editor, node)))
        : own.has(editor.attribute(node, 'authorId') ?? '');
    if (isOurs) {
      editor.replace(node, '');
      removed.push(cell);
    } else theirs.set(cell, { node, text: cutOurs(editor, node, author) });
  }
  const added = cells.filter(({ row, column }) => !theirs.has(cellAddress(row, column)));
  const extended = cells.flatMap((cell) => {
    const comment = theirs.get(cellAddress(cell.row, cell.column));
    if (comment === undefined) return [];
    const ours = `\n${lineOf(author)}\n${cell.comment}`;
    addRun(editor, comment.node, ours);
    return [{ ...cell, text: comment.text + ours }];
  });
  const { prefix } = editor.root;
  const number = added.length === 0 ? '' : authorNumber(editor, author, own);
  const xml = added.map(({ row, column, comment }) => {
    const tag = `${prefix}comment`;
    return `<${tag} ref="${cellAddress(row, column)}" authorId="${number}"><${prefix}text>${run(prefix, comment)}</${prefix}text></${tag}>`;
  });
  if (xml.length > 0) {
    if (list === undefined)
      editor.append(editor.root, `<${prefix}commentList>${xml.join('')}</${prefix}commentList>`);
    else editor.append(list, xml.join(''));
  }
  return { content: editor.result(), removed, added, extended };
}

function textOf(editor: XmlEditor, comment: XmlNode): string {
  return descendantsOf(comment, 't')
    .map((node) => unescapeText(editor.text(node)))
    .join('');
}

/** Stands between another's comment and ours, and is known again by its shape. */
function lineOf(author: string): string {
  return `――― ${author} ―――`;
}

function authorNumbers(editor: XmlEditor, author: string): ReadonlySet<string> {
  const authors = childrenOf(childOf(editor.root, 'authors'), 'author');
  return new Set(
    authors.flatMap((node, index) => (unescapeText(editor.text(node)) === author ? [String(index)] : [])),
  );
}

/** The number of an author among those of the sheet, who is added if need be. */
function authorNumber(editor: XmlEditor, author: string, known: ReadonlySet<string>): string {
  const [first] = known;
  if (first !== undefined) return first;
  const { prefix } = editor.root;
  const authors = childOf(editor.root, 'authors');
  const xml = `<${prefix}author>${escapeXml(author)}</${prefix}author>`;
  if (authors !== undefined) editor.append(authors, xml);
  else {
    const [first2] = editor.root.children;
    const list = `<${prefix}authors>${xml}</${prefix}authors>`;
    if (first2 === undefined) editor.append(editor.root, list);
    else editor.insertBefore(first2, list);
  }
  return String(childrenOf(authors, 'author').length);
}

/** Takes away what we once wrote below another's comment, in however many runs; returns what that comment says. */
function cutOurs(editor: XmlEditor, comment: XmlNode, author: string): string {
  const nodes = descendantsOf(comment, 't');
  const texts = nodes.map((node) => unescapeText(editor.text(node)).replaceAll(/\r\n?/gu, '\n'));
  const whole = texts.join('');
  const cut = whole.indexOf(`\n${lineOf(author)}\n`);
  if (cut < 0) return whole;
  let from = 0;
  for (const [index, node] of nodes.entries()) {
    const text = texts[index] ?? '';
    if (from + text.length > cut)
      editor.replaceInner(node, escapeXml(text.slice(0, Math.max(0, cut - from))));
    from += text.length;
  }
  return whole.slice(0, cut);
}

function addRun(editor: XmlEditor, comment: XmlNode, text: string): void {
  const body = childOf(comment, 'text');
  const xml = run(comment.prefix, text);
  if (body === undefined) {
    editor.append(comment, `<${comment.prefix}text>${xml}</${comment.prefix}text>`);
    return;
  }
  const last = body.children.findLast(({ name }) => name === 'r' || name === 't');
  if (last === undefined) editor.append(body, xml);
  else editor.insertAfter(last, xml);
}

function run(prefix: string, text: string): string {
  const font = `<${prefix}sz val="9"/><${prefix}rFont val="Calibri"/><${prefix}family val="2"/>`;
  return `<${prefix}r><${prefix}rPr>${font}</${prefix}rPr><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`;
}
