import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { readRichText } from './read-rich-text.js';

/**
 * The texts that cells point to by number; none where the workbook has no such part. A text of nothing but space is
 * empty here, so that it is looked through once and not for every cell.
 */
export function readSharedStrings(xml: XmlScanner | undefined, limits: ReadLimits): readonly string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  for (let event = xml.next(); event !== 'end'; event = xml.next()) {
    if (event !== 'open' || xml.name !== 'si') continue;
    const text = readRichText(xml, 'si');
    strings.push(text.trim() === '' ? '' : text);
    keepWithin(limits, 'strings', strings.length);
  }
  return strings;
}
