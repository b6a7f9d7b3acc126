import { decodeWindows1252 } from '../text/decode-windows-1252.js';
import { unreadable } from '../refusal.js';
import { latinText } from './latin-text.js';

/** A part's XML as UTF-8 without byte order mark, whatever encoding it was written in. */
export function xmlBytes(bytes: Uint8Array): Uint8Array {
  return new XmlPieces().take(bytes);
}

/** The same piece by piece. The first piece must hold the whole declaration. Half a character at the very end is lost. */
export class XmlPieces {
  private convert: ((piece: Uint8Array) => Uint8Array) | undefined;

  take(piece: Uint8Array): Uint8Array {
    if (this.convert !== undefined) return this.convert(piece);
    if (piece.length === 0) return piece;
    this.convert = converter(piece);
    return piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf
      ? piece.subarray(3)
      : this.convert(piece);
  }
}

function converter(start: Uint8Array): (piece: Uint8Array) => Uint8Array {
  const wide = wideEncoding(start);
  if (wide !== undefined) {
    const decoder = new TextDecoder(wide);
    return (piece) => encode(decoder.decode(piece, { stream: true }));
  }
  const declared = declaredEncoding(start);
  if (declared === undefined || UTF_8.has(declared)) return (piece) => piece;
  if (WINDOWS_1252.has(declared)) return (piece) => encode(decodeWindows1252(piece));
  throw unreadable('encoding');
}

const UTF_8 = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);
const WINDOWS_1252 = new Set(['windows-1252', 'iso-8859-1', 'latin1']);

/** By the byte order mark, or by how `<` is written. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = latinText(bytes, 0, Math.min(120, bytes.length));
  return /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/u.exec(start)?.[1]?.toLowerCase();
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
