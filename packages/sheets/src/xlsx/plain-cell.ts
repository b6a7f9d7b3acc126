/**
 * Reads cells as nearly every program writes nearly all of them, straight from the bytes:
 * `<c r="B2" s="1" t="s"><v>12</v></c>`, with or without its style, type and value. Anything that differs from it in a
 * single byte is left to the scanner, so that nothing is read here that the scanner would read otherwise.
 */
export class PlainCell {
  row = 0;
  column = 0;
  style = 0;
  /** The type's first letter as a code; `n` where none is written. */
  type = TYPE_NUMBER;
  /** Where the value begins and ends; equal where there is none. */
  from = 0;
  to = 0;
  /** The value where it is a whole number of at most nine digits, or -1. */
  whole = -1;

  /** The place after the cell that begins at a place, or -1 where none stands there that is so written. */
  read(bytes: Uint8Array, start: number): number {
    if (
      bytes[start] !== LESS ||
      bytes[start + 1] !== C ||
      bytes[start + 2] !== SPACE ||
      bytes[start + 3] !== R ||
      bytes[start + 4] !== EQUALS ||
      bytes[start + 5] !== QUOTE
    )
      return -1;
    let at = this.readAddress(bytes, start + 6);
    if (at === -1) return -1;
    at = this.readStyle(bytes, at);
    if (at === -1) return -1;
    at = this.readType(bytes, at);
    return at === -1 ? -1 : this.readValue(bytes, at);
  }

  /** `B2"`: at most three letters and seven digits. */
  private readAddress(bytes: Uint8Array, from: number): number {
    let at = from;
    let byte = bytes[at] ?? 0;
    let column = 0;
    for (; byte >= LETTER_A && byte <= LETTER_Z; byte = bytes[(at += 1)] ?? 0)
      column = column * 26 + byte - 64;
    const digits = at;
    if (digits === from || digits > from + 3) return -1;
    let row = 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[(at += 1)] ?? 0) row = row * 10 + byte - ZERO;
    if (at === digits || at > digits + 7 || byte !== QUOTE || row === 0) return -1;
    this.row = row;
    this.column = column;
    return at + 1;
  }

  /** ` s="1"`, or nothing. */
  private readStyle(bytes: Uint8Array, from: number): number {
    this.style = 0;
    if (bytes[from] !== SPACE || bytes[from + 1] !== S) return from;
    if (bytes[from + 2] !== EQUALS || bytes[from + 3] !== QUOTE) return -1;
    let at = from + 4;
    let style = 0;
    let byte = bytes[at] ?? 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[(at += 1)] ?? 0) style = style * 10 + byte - ZERO;
    if (at === from + 4 || at > from + 13 || byte !== QUOTE) return -1;
    this.style = style;
    return at + 1;
  }

  /** ` t="s"`, ` t="str"`, another letter, or nothing. */
  private readType(bytes: Uint8Array, from: number): number {
    this.type = TYPE_NUMBER;
    if (bytes[from] !== SPACE) return from;
    if (bytes[from + 1] !== T || bytes[from + 2] !== EQUALS || bytes[from + 3] !== QUOTE) return -1;
    const type = bytes[from + 4] ?? 0;
    if (bytes[from + 5] === QUOTE) {
      if (type !== TYPE_NUMBER && type !== TYPE_SHARED) return -1;
      this.type = type;
      return from + 6;
    }
    if (type !== TYPE_SHARED || bytes[from + 5] !== T || bytes[from + 6] !== R || bytes[from + 7] !== QUOTE)
      return -1;
    this.type = TYPE_TEXT;
    return from + 8;
  }

  /** `/>`, `></c>` or `><v>12</v></c>`. */
  private readValue(bytes: Uint8Array, from: number): number {
    this.whole = -1;
    this.from = from;
    this.to = from;
    if (bytes[from] === SLASH && bytes[from + 1] === GREATER) return from + 2;
    if (bytes[from] !== GREATER || bytes[from + 1] !== LESS) return -1;
    if (bytes[from + 2] === SLASH) return isClosed(bytes, from + 1) ? from + 5 : -1;
    if (bytes[from + 2] !== V || bytes[from + 3] !== GREATER) return -1;
    const start = from + 4;
    let at = start;
    let whole = 0;
    let byte = bytes[at];
    for (; byte !== undefined && byte >= ZERO && byte <= NINE; byte = bytes[(at += 1)]) {
      whole = whole * 10 + byte - ZERO;
    }
    const isWhole =
      byte === LESS && at > start && at <= start + 9 && (at === start + 1 || bytes[start] !== ZERO);
    while (byte !== LESS && byte !== undefined) byte = bytes[(at += 1)];
    const isEnd = bytes[at + 1] === SLASH && bytes[at + 2] === V && bytes[at + 3] === GREATER;
    if (!isEnd || !isClosed(bytes, at + 4)) return -1;
    this.from = start;
    this.to = at;
    if (isWhole) this.whole = whole;
    return at + 8;
  }
}

/** The types of a plain cell: a number, a shared text, a text of its own. */
export const TYPE_NUMBER = 0x6e;
export const TYPE_SHARED = 0x73;
export const TYPE_TEXT = 0x74;

function isClosed(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LESS && bytes[at + 1] === SLASH && bytes[at + 2] === C && bytes[at + 3] === GREATER;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const ZERO = 0x30;
const NINE = 0x39;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const C = 0x63;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;
