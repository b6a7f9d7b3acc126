import { makeZip } from './make-xlsx.js';

export interface OdsParts {
  /** The XML within `office:spreadsheet`. */
  readonly body: string;
  /** The XML within `office:automatic-styles`. */
  readonly styles?: string;
  /** More parts, or other contents for those that are made here. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const NAMES = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
  )
  .join(' ');

export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** The smallest OpenDocument spreadsheet that holds the given XML. */
export function makeOds({ body, styles = '', more = {} }: OdsParts): Uint8Array {
  return makeZip({ mimetype: ODS_TYPE, 'content.xml': contentOf(body, styles), ...more });
}

export function contentOf(body: string, styles = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;
}

/** The same as one XML file. */
export function makeFods(body: string, type = ODS_TYPE): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${NAMES} office:mimetype="${type}"><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document>`,
  );
}

/** One sheet, `Antal`, of rows. */
export function tableOf(rows: string, attributes = ''): string {
  return `<table:table table:name="Antal"${attributes}>${rows}</table:table>`;
}

/** A row of cells. */
export function rowOf(cells: string, attributes = ''): string {
  return `<table:table-row${attributes}>${cells}</table:table-row>`;
}

/** One cell with one paragraph. */
export function textCell(text: string, attributes = ''): string {
  return `<table:table-cell office:value-type="string"${attributes}><text:p>${text}</text:p></table:table-cell>`;
}

export function numberCell(value: string, shown = value, attributes = ''): string {
  return `<table:table-cell office:value-type="float" office:value="${value}"${attributes}><text:p>${shown}</text:p></table:table-cell>`;
}
