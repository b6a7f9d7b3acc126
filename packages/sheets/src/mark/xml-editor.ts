import type { ReadLimits } from '../read-limits.js';
import { decodeXmlText } from '../xml/decode-xml-text.js';
import { applyEdits, type Edit } from './apply-edits.js';
import { markup } from './escape-xml.js';
import { type AttributePlace, tagAttributes } from './tag-attributes.js';
import { type XmlNode, xmlTree } from './xml-tree.js';

/** A part's XML and what is to be changed in it. What is not changed comes out byte for byte. */
export class XmlEditor {
  readonly root: XmlNode;
  readonly bytes: Uint8Array;
  private readonly edits: Edit[] = [];
  private readonly appended = new Map<XmlNode, string[]>();

  /** Elements within one named `leaf` are not looked at. */
  constructor(bytes: Uint8Array, limits: ReadLimits, leaf?: string) {
    this.bytes = bytes;
    this.root = xmlTree(bytes, limits, leaf);
  }

  get changed(): boolean {
    return this.edits.length > 0 || this.appended.size > 0;
  }

  /** The value of an attribute, by its name with its prefix. */
  attribute(node: XmlNode, name: string): string | undefined {
    const place = this.attributes(node).find((candidate) => candidate.name === name);
    return place === undefined ? undefined : decodeXmlText(this.bytes, place.valueFrom, place.valueTo);
  }

  /** The value of an attribute that has any prefix: `r:id` for `id`. */
  prefixed(node: XmlNode, name: string): string | undefined {
    const place = this.attributes(node).find((candidate) => candidate.name.endsWith(`:${name}`));
    return place === undefined ? undefined : decodeXmlText(this.bytes, place.valueFrom, place.valueTo);
  }

  attributes(node: XmlNode): readonly AttributePlace[] {
    return tagAttributes(this.bytes, node.from, node.innerFrom);
  }

  /** The text of an element that holds text alone. */
  text(node: XmlNode): string {
    if (node.selfClosed) return '';
    const inner = decodeXmlText(this.bytes, node.innerFrom, node.innerTo, true);
    if (!inner.includes('<')) return decodeXmlText(this.bytes, node.innerFrom, node.innerTo);
    return inner
      .split(/(<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<[^>]*>)/u)
      .map((piece) => plainPiece(piece))
      .join('');
  }

  /** The XML of an element as it stands. */
  outer(node: XmlNode): string {
    return decodeXmlText(this.bytes, node.from, node.to, true);
  }

  setAttribute(node: XmlNode, name: string, value: string): void {
    const place = this.attributes(node).find((candidate) => candidate.name === name);
    if (place !== undefined) this.put(place.valueFrom, place.valueTo, markup(value));
    else {
      const nameEnd = node.from + 1 + node.prefix.length + node.name.length;
      this.put(nameEnd, nameEnd, ` ${name}="${markup(value)}"`);
    }
  }

  /** Puts XML last within an element, after what was put there before. */
  append(node: XmlNode, xml: string): void {
    const texts = this.appended.get(node);
    if (texts === undefined) this.appended.set(node, [xml]);
    else texts.push(xml);
  }

  insertBefore(node: XmlNode, xml: string): void {
    this.put(node.from, node.from, xml);
  }

  insertAfter(node: XmlNode, xml: string): void {
    this.put(node.to, node.to, xml);
  }

  replace(node: XmlNode, xml: string): void {
    this.put(node.from, node.to, xml);
  }

  replaceInner(node: XmlNode, xml: string): void {
    this.put(node.innerFrom, node.innerTo, xml);
  }

  put(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  /** The part with its changes. */
  result(): Uint8Array {
    const appended = [...this.appended].map(([node, texts]): Edit => {
      const xml = texts.join('');
      if (!node.selfClosed) return { from: node.innerTo, to: node.innerTo, text: xml };
      return { from: node.innerFrom - 2, to: node.innerFrom, text: `>${xml}</${node.prefix}${node.name}>` };
    });
    return applyEdits(this.bytes, [...this.edits, ...appended]);
  }
}

function plainPiece(piece: string): string {
  if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
  if (piece.startsWith('<')) return '';
  const bytes = new TextEncoder().encode(piece);
  return decodeXmlText(bytes, 0, bytes.length);
}
