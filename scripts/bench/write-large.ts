import { createWriteStream, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { COLUMNS, largeValue } from './large-sheet.js';
import { packPart, type PackedPart, zipOf } from './pack-parts.js';

/** Writes the large workbook with so many rows, as Excel would: texts shared, every cell with its address. Returns the path. */
export async function writeLargeWorkbook(path: string, rows: number): Promise<string> {
  const strings = new Map<string, number>();
  const parts: PackedPart[] = [
    await packPart('[Content_Types].xml', [CONTENT_TYPES]),
    await packPart('_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]),
    await packPart('xl/workbook.xml', [
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Antal" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ]),
    await packPart('xl/_rels/workbook.xml.rels', [
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ]),
    await packPart('xl/styles.xml', [STYLES]),
    await packPart('xl/worksheets/sheet1.xml', sheetXml(rows, strings)),
  ];
  parts.push(await packPart('xl/sharedStrings.xml', stringsXml(strings)));
  writeFileSync(path, zipOf(parts));
  return path;
}

/** Writes the same table as a Swedish Excel saves csv. */
export async function writeLargeText(path: string, rows: number): Promise<string> {
  const file = createWriteStream(path);
  for (let row = 0; row < rows; row += 1) {
    const fields = Array.from({ length: COLUMNS }, (_, column) => {
      const value = largeValue(row, column);
      if (value.kind === 'text') return value.text;
      return value.kind === 'number' ? value.number.replace('.', ',') : isoDay(value.day);
    });
    if (!file.write(`${fields.join(';')}\r\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return path;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`;
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="14" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`;

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function* sheetXml(rows: number, strings: Map<string, number>): Generator<string> {
  yield `<worksheet xmlns="${MAIN}"><sheetData>`;
  for (let row = 0; row < rows; row += 1) yield rowXml(row, strings);
  yield '</sheetData></worksheet>';
}

function rowXml(row: number, strings: Map<string, number>): string {
  let cells = '';
  for (const [column, letters] of LETTERS.entries()) {
    const value = largeValue(row, column);
    const at = `${letters}${row + 1}`;
    if (value.kind === 'number') cells += `<c r="${at}"><v>${value.number}</v></c>`;
    else if (value.kind === 'date') cells += `<c r="${at}" s="1"><v>${value.day}</v></c>`;
    else cells += `<c r="${at}" t="s"><v>${numberOf(value.text, strings)}</v></c>`;
  }
  return `<row r="${row + 1}" spans="1:${COLUMNS}">${cells}</row>`;
}

const LETTERS = Array.from({ length: COLUMNS }, (_, column) =>
  column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`,
);

function numberOf(text: string, strings: Map<string, number>): number {
  const known = strings.get(text) ?? strings.size;
  strings.set(text, known);
  return known;
}

function* stringsXml(strings: ReadonlyMap<string, number>): Generator<string> {
  yield `<sst xmlns="${MAIN}" uniqueCount="${strings.size}">`;
  for (const text of strings.keys()) yield `<si><t>${text}</t></si>`;
  yield '</sst>';
}

function isoDay(day: number): string {
  return new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
}
