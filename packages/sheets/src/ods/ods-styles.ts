import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import { GENERAL, type NumberFormat, parseNumberFormat } from '../xlsx/number-format.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { type FormatCode, readFormatCode } from './format-code.js';

/** How a cell style shows numbers. */
export interface CellFormat {
  readonly format: NumberFormat;
  /** The number format's code where it is not the general one. */
  readonly code: string | undefined;
}

const PLAIN: CellFormat = { format: GENERAL, code: undefined };

/** The styles of a document, by their names, as far as they change what a cell says or whether a sheet is shown. */
export class OdsStyles {
  private readonly hiddenTables = new Set<string>();
  private readonly cells = new Map<string, { readonly data?: string; readonly parent?: string }>();
  private readonly codes = new Map<string, FormatCode>();
  private readonly known = new Map<string, CellFormat>();
  private readonly limits: ReadLimits;
  private count = 0;

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  /** Reads the element of styles that was just opened. Goes past its closing tag. */
  read(xml: XmlScanner): void {
    const group = xml.name;
    for (let event = xml.next(); event !== 'close' || xml.name !== group; event = xml.next()) {
      if (event !== 'open') continue;
      keepWithin(this.limits, 'styles', (this.count += 1));
      const name = xml.attribute('style:name');
      if (name === undefined) xml.skip();
      else if (NUMBER_STYLES.has(xml.name)) this.codes.set(name, readFormatCode(xml));
      else if (xml.name === 'style') this.readStyle(xml, name);
      else xml.skip();
    }
  }

  /** Whether a sheet of this style is hidden. */
  hides(table: string | undefined): boolean {
    return table !== undefined && this.hiddenTables.has(table);
  }

  /** How cells of a style show numbers; without a style, as they are. */
  formatOf(style: string | undefined): CellFormat {
    if (style === undefined) return PLAIN;
    const known = this.known.get(style) ?? this.findFormat(style);
    this.known.set(style, known);
    return known;
  }

  private readStyle(xml: XmlScanner, name: string): void {
    const family = xml.attribute('style:family');
    if (family === 'table-cell') {
      const data = xml.attribute('style:data-style-name');
      const parent = xml.attribute('style:parent-style-name');
      this.cells.set(name, { ...(data !== undefined && { data }), ...(parent !== undefined && { parent }) });
    }
    for (let event = xml.next(); event !== 'close' || xml.name !== 'style'; event = xml.next()) {
      if (event !== 'open') continue;
      const hidden = family === 'table' && xml.attribute('table:display') === 'false';
      if (hidden && xml.name === 'table-properties') this.hiddenTables.add(name);
      xml.skip();
    }
  }

  private findFormat(style: string): CellFormat {
    const code = this.codeOf(this.dataStyle(style));
    return code === undefined || code === '' || code === 'General'
      ? PLAIN
      : { format: parseNumberFormat(code), code };
  }

  /** The nearest number style that a style or one that it builds on names. */
  private dataStyle(style: string): string | undefined {
    let at: string | undefined = style;
    for (let step = 0; at !== undefined && step < DEEPEST; step += 1) {
      const { data, parent }: { readonly data?: string; readonly parent?: string } = this.cells.get(at) ?? {};
      if (data !== undefined) return data;
      at = parent;
    }
    return undefined;
  }

  private codeOf(name: string | undefined): string | undefined {
    const found = name === undefined ? undefined : this.codes.get(name);
    const positive = found?.positive === undefined ? undefined : this.codes.get(found.positive);
    return (positive ?? found)?.code;
  }
}

/** Styles that build on styles: real files go three deep, and one that builds on itself goes on for ever. */
const DEEPEST = 32;

const NUMBER_STYLES = new Set([
  'number-style',
  'currency-style',
  'percentage-style',
  'date-style',
  'time-style',
  'boolean-style',
  'text-style',
]);
