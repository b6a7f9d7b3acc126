import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV for a spreadsheet program on a Swedish machine: semicolons, CRLF, UTF-8 with a byte order mark. Fields with
 * a semicolon, a quotation mark or a line break stand in quotes.
 */
export function sheetCsv(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => row.map(String)),
    { delimiter: ';', record_delimiter: '\r\n', bom: true },
  );
}
