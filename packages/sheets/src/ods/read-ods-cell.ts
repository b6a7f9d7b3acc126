import type { ReadLimits } from '../read-limits.js';
import { keepWithin, unreadable } from '../refusal.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { type CellContent, makeOdsCell } from './make-ods-cell.js';
import type { CellFormat } from './ods-styles.js';
import { readParagraph } from './read-paragraph.js';

/** What the cells of a document are read by. */
export interface CellReading {
  readonly limits: ReadLimits;
  readonly calculated: boolean;
}

/**
 * The cell whose element was just opened, or undefined for an empty one. Its text is that of its paragraphs, line by
 * line; notes, drawings and what belongs to them are left out. Goes past its closing tag.
 */
export function readOdsCell(
  xml: XmlScanner,
  format: CellFormat,
  { limits, calculated }: CellReading,
): CellContent | undefined {
  const element = xml.name;
  const type = xml.attribute('office:value-type');
  const value = xml.attribute(VALUES.get(type ?? '') ?? 'office:value');
  const error = xml.attribute('calcext:value-type') === 'error';
  const formula = xml.attribute('table:formula');
  let text: string | undefined;
  let link: string | undefined;
  for (let event = xml.next(); event !== 'close' || xml.name !== element; event = xml.next()) {
    if (event !== 'open' || WITHIN.has(xml.name)) continue;
    if (xml.name === 'table') throw unreadable('cell');
    if (xml.name !== 'p' && xml.name !== 'h') {
      xml.skip();
      continue;
    }
    const paragraph = readParagraph(xml, limits);
    text = text === undefined ? paragraph.text : `${text}\n${paragraph.text}`;
    link ??= paragraph.link;
    keepWithin(limits, 'cellBytes', text.length);
  }
  if (type === undefined && value === undefined && formula === undefined && text === undefined)
    return undefined;
  const kind = type ?? (value === undefined ? undefined : 'float');
  return makeOdsCell({ type: kind, value, text: text ?? '', error, formula, calculated, format, link });
}

/** Where a value of each type stands; numbers stand in `office:value`. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['date', 'office:date-value'],
  ['time', 'office:time-value'],
  ['boolean', 'office:boolean-value'],
  ['string', 'office:string-value'],
]);

/** Elements whose paragraphs are the cell's. */
const WITHIN = new Set(['list', 'list-item', 'list-header', 'section']);
