import { decodeWindows1252 } from './decode-windows-1252.js';
import { hasZeroBytesOf16 } from './has-zero-bytes-of-16.js';

/**
 * A text file's text without its byte order mark: in the encoding that the mark says, else UTF-16 where its zero bytes
 * say so, else UTF-8, else Windows-1252, in which any bytes are text. A byte that is wrong in what has a mark becomes `\uFFFD`.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return new TextDecoder(marked.encoding).decode(bytes);
  const wide = hasZeroBytesOf16(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;
