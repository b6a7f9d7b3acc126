import { cellAddress } from '@kartlagg/model';
import { packed } from './zip.js';

/** A cell of a workbook that is written by hand: what no plan of ours would hold is spelled out. */
export type RawValue =
  | string
  | number
  | boolean
  | null
  | { readonly date: string; readonly format?: string }
  | { readonly percent: number }
  | { readonly error: string }
  | { readonly formula: string; readonly result?: number };

/** A sheet as its rows. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly RawValue[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
}

/** The bytes of an xlsx with just these sheets; with `macros`, one that claims to hold a program. */
export function rawWorkbook(sheets: readonly RawSheet[], macros = false): Uint8Array {
  const type = macros
    ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length, type, macros)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookPart(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length, macros)],
    ['xl/styles.xml', STYLES],
    ...sheets.map((sheet, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetPart(sheet),
    ]),
    ...(macros ? [['xl/vbaProject.bin', 'not a program'] as [string, string]] : []),
  ];
  return packed(new Map(parts.map(([name, text]) => [name, Buffer.from(text)])));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** 0 general, 1 a day, 2 per cent, 3 a day of a month. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d/m"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf numFmtId="14" applyNumberFormat="1" xfId="0"/><xf numFmtId="9" applyNumberFormat="1" xfId="0"/><xf numFmtId="164" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`;

function contentTypes(count: number, workbook: string, macros: boolean): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const vba = macros ? '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' : '';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${vba}<Override PartName="/xl/workbook.xml" ContentType="${workbook}"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function workbookRelations(count: number, macros: boolean): string {
  const sheets = Array.from({ length: count }, (_, index) => `worksheets/sheet${index + 1}.xml`);
  const program = relationships([
    ...sheets.map((target) => ['worksheet', target] as const),
    ['styles', 'styles.xml'],
    ['vbaProject', 'vbaProject.bin'],
  ]);
  return macros
    ? program.replace(
        OFFICE + '/vbaProject',
        'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
      )
    : relationships([...sheets.map((target) => ['worksheet', target] as const), ['styles', 'styles.xml']]);
}

function workbookPart(sheets: readonly RawSheet[]): string {
  const lines = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${lines.join('')}</sheets></workbook>`;
}

function sheetPart({ rows, merges = [], hiddenRows = [] }: RawSheet): string {
  const lines = rows.map((values, index) => {
    const cells = values.map((value, column) => cellPart(cellAddress(index + 1, column + 1), value));
    return `<row r="${index + 1}"${hiddenRows.includes(index + 1) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`);
  const after =
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merged.join('')}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}

function cellPart(at: string, value: RawValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  if ('date' in value)
    return `<c r="${at}" s="${value.format === 'd/m' ? 3 : 1}"><v>${serial(value.date)}</v></c>`;
  if ('percent' in value) return `<c r="${at}" s="2"><v>${value.percent}</v></c>`;
  if ('error' in value) return `<c r="${at}" t="e"><v>${value.error}</v></c>`;
  const result = value.result === undefined ? '' : `<v>${value.result}</v>`;
  return `<c r="${at}"><f>${escaped(value.formula)}</f>${result}</c>`;
}

/** Days since 30 December 1899, as Excel counts them after February 1900. */
function serial(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
