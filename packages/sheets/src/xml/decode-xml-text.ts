import { unreadable } from '../refusal.js';
import { latinText } from './latin-text.js';

/**
 * The text between two places of a UTF-8 document: character references resolved, line breaks as `\n` (XML 1.0,
 * sections 2.11 and 4.6). `verbatim` for CDATA, where `&` is only an ampersand.
 */
export function decodeXmlText(bytes: Uint8Array, from: number, to: number, verbatim = false): string {
  let special = false;
  let wide = to - from > SHORT;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === AMPERSAND || byte === RETURN) special = true;
    if (byte > 127) wide = true;
  }
  const text = wide ? decodeUtf8(bytes.subarray(from, to)) : latinText(bytes, from, to);
  return special ? resolve(text, verbatim) : text;
}

/** Longer than this, the platform's decoder is quicker. */
const SHORT = 64;
const AMPERSAND = 0x26;
const RETURN = 0x0d;
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw unreadable('encoding');
  }
}

function resolve(text: string, verbatim: boolean): string {
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;
  return verbatim ? lines : withoutReferences(lines);
}

function withoutReferences(text: string): string {
  let whole = '';
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end === -1 || end - at > LONGEST) throw unreadable('xml');
    whole += text.slice(from, at) + character(text.slice(at + 1, end));
    from = end + 1;
  }
  return whole + text.slice(from);
}

/** `&#x10FFFF;`, with room for a needless zero or two. */
const LONGEST = 11;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Half of a pair of UTF-16 is no character: it is replaced, as a decoder would. */
function character(name: string): string {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const hex = name.charAt(1) === 'x';
  const digits = name.slice(hex ? 2 : 1);
  const isRight = name.startsWith('#') && (hex ? /^[\da-f]{1,6}$/iu : /^\d{1,7}$/u).test(digits);
  const code = isRight ? Number.parseInt(digits, hex ? 16 : 10) : Number.NaN;
  if (!(code <= 0x10ffff)) throw unreadable('xml');
  return code >= 0xd800 && code <= 0xdfff ? '\uFFFD' : String.fromCodePoint(code);
}
