import { decodeWindows1252 } from './decode-windows-1252.js';

/**
 * A text file's text without its byte order mark: UTF-16 where the mark says so, else UTF-8, else Windows-1252, in
 * which any bytes are text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
