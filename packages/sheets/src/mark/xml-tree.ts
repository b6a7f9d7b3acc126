import type { ReadLimits } from '../read-limits.js';
import { unreadable } from '../refusal.js';
import { TagReader } from './tag-reader.js';

/** An element and where it stands. */
export interface XmlNode {
  readonly name: string;
  /** `x:` where the element's name has a prefix, otherwise empty. */
  readonly prefix: string;
  /** The whole element. */
  readonly from: number;
  readonly to: number;
  /** What stands between its tags; two equal places where it closes itself. */
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly selfClosed: boolean;
  readonly children: readonly XmlNode[];
}

/** The elements of a document as a tree. What lies within an element named `leaf` is passed by. */
export function xmlTree(bytes: Uint8Array, limits: ReadLimits, leaf = ''): XmlNode {
  const reader = new TagReader(bytes, limits);
  if (!reader.next()) throw unreadable('xml');
  const root = nodeHere(reader, leaf);
  if (reader.next()) throw unreadable('xml');
  return root;
}

/** The element that the reader has just opened, with all that is in it. */
function nodeHere(reader: TagReader, leaf: string): XmlNode {
  const { name, fullName, from, to: innerFrom, selfClosed } = reader;
  const children: XmlNode[] = [];
  if (name === leaf) reader.skip();
  else while (reader.next() && !reader.closing) children.push(nodeHere(reader, leaf));
  return {
    name,
    prefix: fullName.slice(0, fullName.length - name.length),
    from,
    to: reader.to,
    innerFrom,
    innerTo: reader.from,
    selfClosed,
    children,
  };
}

/** The first child of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** The children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The elements of that name, however deep, in the document's order. */
export function descendantsOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}
