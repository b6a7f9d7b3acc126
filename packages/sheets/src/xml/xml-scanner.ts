import type { ReadLimits } from '../read-limits.js';
import { keepWithin, unreadable } from '../refusal.js';
import { ByteCursor } from './byte-cursor.js';
import { ByteNames } from './byte-names.js';
import { CUT_SHORT } from './cut-short.js';
import { decodeXmlText } from './decode-xml-text.js';
import { isSpace, XmlAttributes } from './xml-attributes.js';

/** What the scanner came to. `data` is a CDATA section, `other` a comment or an instruction. */
type Step = 'open' | 'close' | 'data' | 'other' | 'end';

/**
 * Walks through XML element by element, straight over its UTF-8 bytes. Prefixes are put aside: `x:row` and `row` are
 * both `row`. Checks that every element is closed by its own name, and refuses what has a DOCTYPE, so that there are no
 * entities to be tricked by. The bytes may come in pieces: see `takeSteps`.
 */
export class XmlScanner extends ByteCursor {
  /** The local name of the element that was opened or closed last. */
  name = '';
  /** The text that `piece` went past. */
  passed = '';
  /** Where the text before the last step ended. */
  private textEnd = 0;
  private dataFrom = 0;
  private closesItself = false;
  /** So many bytes must be at hand before a step that ran out of them is taken again, lest a long one be taken often. */
  private enough = 0;
  private hasRoot = false;
  private ended = false;
  private readonly open: string[] = [];
  private readonly attributes = new XmlAttributes();

  /** Over the whole of a document, or over nothing yet where its pieces are to be fed. */
  constructor(bytes: Uint8Array | undefined, limits: ReadLimits) {
    super(limits);
    if (bytes !== undefined) this.feed(bytes, true);
  }

  override feed(piece: Uint8Array, last: boolean): void {
    super.feed(piece, last);
    this.attributes.attach(this.bytes, last);
  }

  /**
   * Takes steps until one says that it was the last (by `false`) or the bytes run out. A step that the bytes run out
   * in is taken again from its beginning when there are more, so it must change nothing before it has read all of it.
   */
  takeSteps(step: () => boolean): void {
    if (!this.last && this.bytes.length < this.enough) return;
    let { at } = this;
    let depth = this.open.length;
    try {
      while (step()) {
        at = this.at;
        depth = this.open.length;
      }
    } catch (error) {
      if (error !== CUT_SHORT) throw error;
      this.at = at;
      this.open.length = depth;
      this.enough = 2 * (this.bytes.length - at);
    }
  }

  /** Goes on to the next tag, past any text. */
  next(): 'open' | 'close' | 'end' {
    for (;;) {
      const step = this.step();
      if (step !== 'data' && step !== 'other') return step;
    }
  }

  /** Whether the next step begins where the last one ended, with nothing held back. */
  isBetweenTags(): boolean {
    return !this.closesItself;
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
    let { at } = this;
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
    const { text, local } = NAMES.at(this.bytes, from, to);
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
    const { text, local } = NAMES.at(this.bytes, from, to);
    while (isSpace(this.bytes[to])) to += 1;
    if (this.bytes[to] !== GREATER) throw this.wrong(to);
    if (this.open.at(-1) !== text) throw unreadable('xml');
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
    if (!this.isHere(CDATA)) {
      if (this.at + CDATA.length > this.bytes.length) throw this.wrong(this.bytes.length, 'doctype');
      throw unreadable('doctype');
    }
    this.dataFrom = this.at + CDATA.length;
    this.skipPast(']]>');
    return 'data';
  }

  /** The end is come to once: whoever asks for more is looking for something that is not there. */
  private finish(): Step {
    if (!this.last) throw CUT_SHORT;
    if (!this.hasRoot || this.open.length > 0 || this.ended) throw unreadable('xml');
    this.ended = true;
    return 'end';
  }
}

/** What elements are called is the same in every part: the names are remembered for all of them. */
const NAMES = new ByteNames();
const CDATA = '<![CDATA[';
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
