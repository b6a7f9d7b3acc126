import type { ReadLimits } from '../read-limits.js';
import { keepWithin, unreadable } from '../refusal.js';
import { ByteNames } from './byte-names.js';
import { decodeXmlText } from './decode-xml-text.js';
import { isSpace, XmlAttributes } from './xml-attributes.js';

/** What the scanner came to. `data` is a CDATA section, `other` a comment or an instruction. */
type Step = 'open' | 'close' | 'data' | 'other' | 'end';

/**
 * Walks through XML element by element, straight over its UTF-8 bytes. Prefixes are put aside: `x:row` and `row` are
 * both `row`. Checks that every element is closed by its own name, and refuses what has a DOCTYPE, so that there are no
 * entities to be tricked by.
 */
export class XmlScanner {
  /** The local name of the element that was opened or closed last. */
  name = '';
  /** The text that `piece` went past. */
  passed = '';
  private at = 0;
  /** Where the text before the last step ended. */
  private textEnd = 0;
  private dataFrom = 0;
  private closesItself = false;
  private hasRoot = false;
  private ended = false;
  private readonly open: string[] = [];
  private readonly names = new ByteNames();
  private readonly attributes: XmlAttributes;
  private readonly bytes: Uint8Array;
  private readonly limits: ReadLimits;

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.bytes = bytes;
    this.limits = limits;
    this.attributes = new XmlAttributes(bytes);
  }

  /** Goes on to the next tag, past any text. */
  next(): 'open' | 'close' | 'end' {
    for (;;) {
      const step = this.step();
      if (step !== 'data' && step !== 'other') return step;
    }
  }

  /** The value of an attribute of the element that was just opened, by its name without a prefix. */
  attribute(name: string): string | undefined {
    return this.attributes.value(name);
  }

  /** The same for an attribute with any prefix: `prefixed('id')` is the value of `r:id`. */
  prefixed(name: string): string | undefined {
    return this.attributes.prefixedValue(name);
  }

  /** The text that stands directly in the element that was just opened. Goes past its closing tag. */
  text(): string {
    const level = this.open.length;
    let text = '';
    while (this.open.length >= level) {
      const from = this.at;
      const direct = this.open.length === level;
      const step = this.step();
      if (!direct) continue;
      keepWithin(this.limits, 'cellBytes', this.at - from + text.length);
      if (this.textEnd > from) text += decodeXmlText(this.bytes, from, this.textEnd);
      if (step === 'data') text += decodeXmlText(this.bytes, this.dataFrom, this.at - 3, true);
    }
    return text;
  }

  /** Goes on to the next tag and keeps the text before it in `passed`: for text that has elements within it. */
  piece(): 'open' | 'close' | 'end' {
    this.passed = '';
    for (;;) {
      const from = this.at;
      const step = this.step();
      keepWithin(this.limits, 'cellBytes', this.textEnd - from + this.passed.length);
      if (this.textEnd > from) this.passed += decodeXmlText(this.bytes, from, this.textEnd);
      if (step === 'data') this.passed += decodeXmlText(this.bytes, this.dataFrom, this.at - 3, true);
      else if (step !== 'other') return step;
    }
  }

  /** Goes past the closing tag of the element that was just opened. */
  skip(): void {
    const level = this.open.length;
    while (this.open.length >= level) this.step();
  }

  private step(): Step {
    this.textEnd = this.at;
    if (this.closesItself) {
      this.closesItself = false;
      return this.leave();
    }
    const { bytes } = this;
    let at = this.at;
    while (at < bytes.length && bytes[at] !== LESS) at += 1;
    this.textEnd = at;
    this.at = at;
    if (at === bytes.length) return this.finish();
    switch (bytes[at + 1]) {
      case SLASH:
        return this.closeTag();
      case BANG:
        return this.declaration();
      case QUESTION:
        this.skipPast('?>');
        return 'other';
      default:
        return this.openTag();
    }
  }

  private openTag(): Step {
    const from = this.at + 1;
    const to = this.nameEnd(from);
    const { text, local } = this.names.at(this.bytes, from, to);
    this.at = this.attributes.read(to);
    this.closesItself = this.attributes.closed;
    this.open.push(text);
    keepWithin(this.limits, 'depth', this.open.length);
    this.hasRoot = true;
    this.name = local;
    return 'open';
  }

  private closeTag(): Step {
    const from = this.at + 2;
    let to = this.nameEnd(from);
    const { text, local } = this.names.at(this.bytes, from, to);
    while (isSpace(this.bytes[to])) to += 1;
    if (this.bytes[to] !== GREATER || this.open.at(-1) !== text) throw unreadable('xml');
    this.at = to + 1;
    this.name = local;
    return this.leave();
  }

  private leave(): Step {
    this.open.pop();
    return 'close';
  }

  private declaration(): Step {
    if (this.isHere('<!--')) {
      this.skipPast('-->');
      return 'other';
    }
    if (!this.isHere('<![CDATA[')) throw unreadable('doctype');
    this.dataFrom = this.at + '<![CDATA['.length;
    this.skipPast(']]>');
    return 'data';
  }

  /** The end is come to once: whoever asks for more is looking for something that is not there. */
  private finish(): Step {
    if (!this.hasRoot || this.open.length > 0 || this.ended) throw unreadable('xml');
    this.ended = true;
    return 'end';
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

  private isHere(text: string, at = this.at): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  private skipPast(ending: string): void {
    const last = this.bytes.length - ending.length;
    for (let at = this.at; at <= last; at += 1) {
      if (!this.isHere(ending, at)) continue;
      this.at = at + ending.length;
      return;
    }
    throw unreadable('xml');
  }
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
