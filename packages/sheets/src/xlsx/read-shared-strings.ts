import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import { readXml } from '../xml/read-xml.js';
import { readRichText } from './read-rich-text.js';

/**
 * The texts that cells point to by number; none where the workbook has no such part. A text of nothing but space is
 * empty here, so that it is looked through once and not for every cell.
 */
export async function readSharedStrings(
  part: Uint8Array | AsyncIterable<Uint8Array> | undefined,
  limits: ReadLimits,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  await readXml(part, limits, (xml) => () => {
    const event = xml.next();
    if (event === 'open' && xml.name === 'si') {
      const text = readRichText(xml, 'si', limits);
      keepWithin(limits, 'strings', strings.push(text.trim() === '' ? '' : text));
    }
    return event !== 'end';
  });
  return strings;
}
