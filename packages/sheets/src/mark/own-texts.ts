import type { ReadLimits } from '../read-limits.js';
import { decodeXmlText } from '../xml/decode-xml-text.js';
import { TagReader } from './tag-reader.js';

/** Our own texts for machines begin with this. */
export const OWN = 'kartlagg:';

/** Those of a workbook's shared texts that are ours, by the number that cells point with, as they write it. */
export function ownTexts(strings: Uint8Array | undefined, limits: ReadLimits): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (strings === undefined || !holds(strings, OWN)) return texts;
  const reader = new TagReader(strings, limits);
  let number = -1;
  while (reader.next()) {
    if (reader.closing) continue;
    if (reader.name === 'si') number += 1;
    if (reader.name !== 't') continue;
    const from = reader.to;
    reader.next();
    const text = decodeXmlText(strings, from, reader.from);
    if (text.startsWith(OWN)) texts.set(String(number), text);
  }
  return texts;
}

function holds(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < text.length && bytes[at + length] === text.charCodeAt(length)) length += 1;
    if (length === text.length) return true;
  }
  return false;
}
