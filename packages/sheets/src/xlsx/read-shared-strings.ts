import type { XmlScanner } from '../xml/xml-scanner.js';
import { readRichText } from './read-rich-text.js';

/** The texts that cells point to by number; none where the workbook has no such part. */
export function readSharedStrings(xml: XmlScanner | undefined): readonly string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  for (let event = xml.next(); event !== 'end'; event = xml.next()) {
    if (event === 'open' && xml.name === 'si') strings.push(readRichText(xml, 'si'));
  }
  return strings;
}
