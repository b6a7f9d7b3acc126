import { decodeWindows1252 } from '../text/decode-windows-1252.js';
import { unreadable } from '../refusal.js';

/** A part's XML as UTF-8 without byte order mark, whatever encoding it was written in. */
export function xmlBytes(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return encode(new TextDecoder(wide).decode(bytes));
  const declared = declaredEncoding(bytes);
  if (declared === undefined || UTF_8.has(declared)) return bytes;
  if (WINDOWS_1252.has(declared)) return encode(decodeWindows1252(bytes));
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
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  return /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/u.exec(start)?.[1]?.toLowerCase();
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
