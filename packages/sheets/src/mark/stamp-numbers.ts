import { FINDINGS_STAMP } from '@kartlagg/model';
import type { ReadLimits } from '../read-limits.js';
import { decodeXmlText } from '../xml/decode-xml-text.js';
import { TagReader } from './tag-reader.js';

/** The numbers, as cells write them, that our stamp has among the shared texts of a workbook. */
export function stampNumbers(strings: Uint8Array | undefined, limits: ReadLimits): ReadonlySet<string> {
  const numbers = new Set<string>();
  if (strings === undefined || !holds(strings, FINDINGS_STAMP)) return numbers;
  const reader = new TagReader(strings, limits);
  let number = -1;
  while (reader.next()) {
    if (reader.closing) continue;
    if (reader.name === 'si') number += 1;
    if (reader.name !== 't') continue;
    const from = reader.to;
    reader.next();
    if (decodeXmlText(strings, from, reader.from) === FINDINGS_STAMP) numbers.add(String(number));
  }
  return numbers;
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
