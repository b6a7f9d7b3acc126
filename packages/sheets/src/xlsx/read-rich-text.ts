import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { unescapeText } from './unescape-text.js';

/** The text of the element that was just opened, its runs put together and reading aids (furigana) left out. */
export function readRichText(xml: XmlScanner, element: string, limits: ReadLimits): string {
  let text = '';
  for (let event = xml.next(); event !== 'close' || xml.name !== element; event = xml.next()) {
    if (event !== 'open') continue;
    if (xml.name === 't') text += xml.text();
    else if (xml.name === 'rPh') xml.skip();
    keepWithin(limits, 'cellBytes', text.length);
  }
  return unescapeText(text);
}
