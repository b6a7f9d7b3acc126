import { unreadable } from '../refusal.js';
import { CUT_SHORT } from './cut-short.js';
import { decodeXmlText } from './decode-xml-text.js';

/** The attributes of one opening tag at a time. They are found when the tag is read and decoded when asked for. */
export class XmlAttributes {
  /** Whether the tag ended in `/>`. */
  closed = false;
  /** Four places per attribute: where its name and its value begin and end. */
  private readonly spans: number[] = [];
  private count = 0;
  private bytes: Uint8Array = new Uint8Array();
  private last = true;

  /** Sets the bytes that places count in, and whether they are the last ones. */
  attach(bytes: Uint8Array, last: boolean): void {
    this.bytes = bytes;
    this.last = last;
    this.count = 0;
  }

  /** Reads from after the element's name; returns the place after the tag. */
  read(from: number): number {
    const { bytes } = this;
    this.count = 0;
    for (let at = from; ;) {
      while (isSpace(bytes[at])) at += 1;
      const byte = bytes[at];
      if (byte === GREATER || (byte === SLASH && bytes[at + 1] === GREATER)) {
        this.closed = byte === SLASH;
        return this.closed ? at + 2 : at + 1;
      }
      at = this.readOne(at);
    }
  }

  value(name: string): string | undefined {
    for (let index = 0; index < this.count; index += 4) {
      const from = this.spans[index] ?? 0;
      if ((this.spans[index + 1] ?? 0) - from === name.length && this.isAt(from, name))
        return this.decode(index);
    }
    return undefined;
  }

  prefixedValue(name: string): string | undefined {
    for (let index = 0; index < this.count; index += 4) {
      const from = (this.spans[index + 1] ?? 0) - name.length;
      if (from <= (this.spans[index] ?? 0) || this.bytes[from - 1] !== COLON) continue;
      if (this.isAt(from, name)) return this.decode(index);
    }
    return undefined;
  }

  private readOne(from: number): number {
    const { bytes, spans, count } = this;
    if (count === MOST * 4) throw unreadable('xml');
    let at = from;
    for (let byte = bytes[at]; byte !== EQUALS && !isSpace(byte); byte = bytes[at]) {
      if (byte === undefined || byte === GREATER) throw this.wrong(at);
      at += 1;
    }
    spans[count] = from;
    spans[count + 1] = at;
    while (isSpace(bytes[at])) at += 1;
    if (bytes[at] !== EQUALS || at === from) throw this.wrong(at);
    at += 1;
    while (isSpace(bytes[at])) at += 1;
    const quote = bytes[at];
    if (quote !== DOUBLE && quote !== SINGLE) throw this.wrong(at);
    at += 1;
    spans[count + 2] = at;
    while (at < bytes.length && bytes[at] !== quote) at += 1;
    if (at === bytes.length) throw this.wrong(at);
    spans[count + 3] = at;
    this.count = count + 4;
    return at + 1;
  }

  /** What is wrong where the tag does not go on as it should. */
  private wrong(at: number): Error {
    return at < this.bytes.length || this.last ? unreadable('xml') : CUT_SHORT;
  }

  private decode(index: number): string {
    return decodeXmlText(this.bytes, this.spans[index + 2] ?? 0, this.spans[index + 3] ?? 0);
  }

  private isAt(from: number, text: string): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[from + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }
}

/** Whether a byte is white space in XML's sense. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Attributes of one element. Spreadsheets have a dozen. */
const MOST = 1000;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const DOUBLE = 0x22;
const SINGLE = 0x27;
