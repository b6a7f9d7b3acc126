import { latinText } from './latin-text.js';

/** An element's name, with and without its prefix. */
export interface ByteName {
  readonly text: string;
  readonly local: string;
}

/** Turns the bytes of element names into text, remembering the few names that a document repeats without end. */
export class ByteNames {
  private readonly slots: (ByteName | undefined)[] = [];

  /** The name that stands between two places. */
  at(bytes: Uint8Array, from: number, to: number): ByteName {
    const slot = ((bytes[from] ?? 0) * 7 + (bytes[to - 1] ?? 0) * 31 + (to - from)) & 255;
    const known = this.slots[slot];
    if (known !== undefined && isText(bytes, from, to, known.text)) return known;
    const text = latinText(bytes, from, Math.min(to, from + LONGEST));
    const name = { text, local: text.slice(text.indexOf(':') + 1) };
    this.slots[slot] = name;
    return name;
  }
}

/** No name in a spreadsheet comes near it; more of a name than this is not told apart. */
const LONGEST = 256;

function isText(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  if (to - from !== text.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[from + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
