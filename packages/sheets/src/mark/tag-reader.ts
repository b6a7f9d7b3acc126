import type { ReadLimits } from '../read-limits.js';
import { keepWithin, unreadable } from '../refusal.js';
import { ByteNames } from '../xml/byte-names.js';
import { isSpace } from '../xml/xml-attributes.js';
import { tagAttribute } from './tag-attributes.js';

/**
 * Walks through XML tag by tag and says where each begins and ends, so that something can be put between them. An
 * element that closes itself is an opening tag and then a closing one without extent. Refuses a DOCTYPE.
 */
export class TagReader {
  /** The local name of the element that the tag opens or closes. */
  name = '';
  /** The name with its prefix. */
  fullName = '';
  closing = false;
  /** The place of the tag. */
  from = 0;
  to = 0;
  /** How many elements are open around the tag's own; the root has none. */
  depth = 0;
  selfClosed = false;
  private readonly open: { readonly text: string; readonly local: string }[] = [];
  private readonly names = new ByteNames();
  private readonly bytes: Uint8Array;
  private readonly limits: ReadLimits;

  constructor(bytes: Uint8Array, limits: ReadLimits, from = 0) {
    this.bytes = bytes;
    this.limits = limits;
    this.to = from;
  }

  /** Goes on to the next tag; false at the end, where every element must be closed. */
  next(): boolean {
    if (this.selfClosed && !this.closing) {
      this.from = this.to;
      return this.close();
    }
    const at = this.nextTag();
    this.from = at;
    if (at === this.bytes.length) {
      if (this.open.length > 0) throw unreadable('xml');
      this.to = at;
      return false;
    }
    return this.bytes[at + 1] === SLASH ? this.closeTag(at) : this.openTag(at);
  }

  /** The value of an attribute of the tag. */
  attribute(name: string): string | undefined {
    return tagAttribute(this.bytes, this.from, this.to, name);
  }

  /** Goes to the closing tag of the element that was just opened. */
  skip(): void {
    const { depth } = this;
    while (!this.closing || this.depth > depth) {
      if (!this.next()) return;
    }
  }

  private nextTag(): number {
    const { bytes } = this;
    let at = this.to;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LESS) at += 1;
      const sign = bytes[at + 1];
      if (at === bytes.length || (sign !== BANG && sign !== QUESTION)) return at;
      at = this.pastDeclaration(at, sign);
    }
  }

  private pastDeclaration(at: number, sign: number): number {
    if (sign === QUESTION) return this.past(at, '?>');
    if (this.isAt(at, '<!--')) return this.past(at + 4, '-->');
    if (this.isAt(at, '<![CDATA[')) return this.past(at, ']]>');
    throw unreadable('doctype');
  }

  private openTag(at: number): boolean {
    const end = this.nameEnd(at + 1);
    const name = this.names.at(this.bytes, at + 1, end);
    this.to = this.tagEnd(end);
    this.selfClosed = this.bytes[this.to - 2] === SLASH;
    this.closing = false;
    this.depth = this.open.length;
    this.setName(name);
    this.open.push(name);
    keepWithin(this.limits, 'depth', this.open.length);
    return true;
  }

  private closeTag(at: number): boolean {
    let end = this.nameEnd(at + 2);
    const name = this.names.at(this.bytes, at + 2, end);
    while (isSpace(this.bytes[end])) end += 1;
    if (this.bytes[end] !== GREATER || this.open.at(-1)?.text !== name.text) throw unreadable('xml');
    this.to = end + 1;
    return this.close();
  }

  private close(): boolean {
    const name = this.open.pop();
    if (name === undefined) throw unreadable('xml');
    this.setName(name);
    this.closing = true;
    this.depth = this.open.length;
    return true;
  }

  private setName({ text, local }: { readonly text: string; readonly local: string }): void {
    this.fullName = text;
    this.name = local;
  }

  private nameEnd(from: number): number {
    let to = from;
    for (
      let byte = this.bytes[to];
      byte !== GREATER && byte !== SLASH && !isSpace(byte);
      byte = this.bytes[to]
    ) {
      if (byte === undefined) throw unreadable('xml');
      to += 1;
    }
    if (to === from) throw unreadable('xml');
    return to;
  }

  /** After the `>` that stands in no attribute's value. */
  private tagEnd(from: number): number {
    const { bytes } = this;
    let quote = 0;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GREATER) return at + 1;
      else if (byte === DOUBLE || byte === SINGLE) quote = byte;
      else if (byte === LESS) throw unreadable('xml');
    }
    throw unreadable('xml');
  }

  private past(from: number, ending: string): number {
    for (let at = from; at <= this.bytes.length - ending.length; at += 1) {
      if (this.isAt(at, ending)) return at + ending.length;
    }
    throw unreadable('xml');
  }

  private isAt(at: number, text: string): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const DOUBLE = 0x22;
const SINGLE = 0x27;
