import type { RawSheet, RawValue } from './raw-workbook.js';
import { packed } from './zip.js';

/** The bytes of an OpenDocument spreadsheet with these sheets. Texts, numbers and blank cells alone. */
export function rawOds(sheets: readonly RawSheet[]): Uint8Array {
  const type = 'application/vnd.oasis.opendocument.spreadsheet';
  const tables = sheets.map(
    ({ name, rows }) => `<table:table table:name="${name}">${rows.map(rowPart).join('')}</table:table>`,
  );
  const office = 'urn:oasis:names:tc:opendocument:xmlns';
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${office}:office:1.0" xmlns:table="${office}:table:1.0" xmlns:text="${office}:text:1.0" office:version="1.3"><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
  const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="${office}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  const parts: [string, string][] = [
    ['mimetype', type],
    ['META-INF/manifest.xml', manifest],
    ['content.xml', content],
  ];
  return packed(new Map(parts.map(([name, text]) => [name, Buffer.from(text)])));
}

function rowPart(values: readonly RawValue[]): string {
  return `<table:table-row>${values.map(cellPart).join('')}</table:table-row>`;
}

function cellPart(value: RawValue): string {
  if (value === null || value === '') return '<table:table-cell/>';
  if (typeof value === 'number')
    return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  if (typeof value !== 'string') throw new Error('an ods sample holds texts and numbers alone');
  return `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
}
