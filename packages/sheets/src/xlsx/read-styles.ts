import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { BUILTIN_FORMATS, parseNumberFormat, type NumberFormat } from './number-format.js';

/** The number format of every cell style, by the number that cells point with. */
export function readStyles(xml: XmlScanner | undefined, limits: ReadLimits): readonly NumberFormat[] {
  const formats: NumberFormat[] = [];
  if (xml === undefined) return formats;
  const codes = new Map(BUILTIN_FORMATS);
  let inCells = false;
  for (let event = xml.next(); event !== 'end'; event = xml.next()) {
    if (xml.name === 'cellXfs') inCells = event === 'open';
    if (event !== 'open') continue;
    if (xml.name === 'numFmt') {
      codes.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? '');
    } else if (xml.name === 'xf' && inCells) {
      formats.push(parseNumberFormat(codes.get(Number(xml.attribute('numFmtId') ?? 0)) ?? 'General'));
    }
    keepWithin(limits, 'styles', Math.max(codes.size, formats.length));
  }
  return formats;
}
