import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { BUILTIN_FORMATS, GENERAL, parseNumberFormat, type NumberFormat } from './number-format.js';

/** How cells of one style show their numbers. */
export interface CellStyle {
  readonly format: NumberFormat;
  /** The format's code where it is not the general one. */
  readonly code: string | undefined;
}

/** The style of cells that name none. */
export const PLAIN_STYLE: CellStyle = { format: GENERAL, code: undefined };

/** Every cell style, by the number that cells point with. Styles with the same format are one. */
export function readStyles(xml: XmlScanner | undefined, limits: ReadLimits): readonly CellStyle[] {
  const styles: CellStyle[] = [];
  if (xml === undefined) return styles;
  const codes = new Map(BUILTIN_FORMATS);
  const known = new Map<string, CellStyle>();
  let inCells = false;
  for (let event = xml.next(); event !== 'end'; event = xml.next()) {
    if (xml.name === 'cellXfs') inCells = event === 'open';
    if (event !== 'open') continue;
    if (xml.name === 'numFmt') {
      codes.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? '');
    } else if (xml.name === 'xf' && inCells) {
      styles.push(styleOf(codes.get(Number(xml.attribute('numFmtId') ?? 0)) ?? 'General', known));
    }
    keepWithin(limits, 'styles', Math.max(codes.size, styles.length));
  }
  return styles;
}

function styleOf(code: string, known: Map<string, CellStyle>): CellStyle {
  const same = known.get(code);
  if (same !== undefined) return same;
  const isGeneral = code === '' || code.toLowerCase() === 'general';
  const style = isGeneral ? PLAIN_STYLE : { format: parseNumberFormat(code), code };
  known.set(code, style);
  return style;
}
