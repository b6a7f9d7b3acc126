import { strToU8, type Zippable, zipSync } from 'fflate';

export interface XlsxParts {
  /** The XML within `sheetData`, sheet by sheet. */
  readonly sheets: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  /** The XML of the `workbook` element before its sheets. */
  readonly before?: string;
  readonly names?: readonly string[];
  readonly states?: readonly string[];
  /** More parts, or other contents for those that are made here. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The smallest workbook that holds the given XML. */
export function makeXlsx(parts: XlsxParts): Uint8Array {
  return makeZip(xlsxParts(parts));
}

export function xlsxParts({
  sheets,
  strings,
  styles,
  before = '',
  names,
  states,
  more,
}: XlsxParts): Record<string, string | Uint8Array> {
  const list = sheets.map((_, index) => {
    const name = names?.[index] ?? `Blad${index + 1}`;
    const state = states?.[index];
    return `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="s${index}"/>`;
  });
  return {
    '_rels/.rels': relations([['m', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${before}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ...(strings === undefined ? [] : [['strings', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ...(styles === undefined ? [] : [['styles', 'styles', '/xl/styles.xml'] as const]),
    ]),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
      ]),
    ),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...more,
  };
}

/** A sheet's whole XML, with what stands before and after its cells. */
export function sheetXml(data: string, after = '', before = ''): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

/** A workbook of one sheet, by the sheet's whole XML. */
export function bookOf(xml: string | Uint8Array, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return makeXlsx({ sheets: [''], more: { 'xl/worksheets/sheet1.xml': xml, ...more } });
}

/** Parts as a zip. */
export function makeZip(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    packed[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(packed, { level, mtime: new Date(1980, 0, 1) });
}

/** `cellXfs` with one style for each number format: a built-in id, or a code of its own. */
export function stylesOf(formats: readonly (number | string)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`]
      : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`,
  );
  return `<numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs>`;
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const entries = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${entries.join('')}</Relationships>`;
}
