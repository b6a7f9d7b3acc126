import { columnLetters, type FindingLine, FINDINGS_STAMP, type FindingsList } from '@kartlagg/model';
import type { Dialect } from './dialect.js';
import { escapeXml } from './escape-xml.js';
import { findingsLayout } from './findings-layout.js';
import type { FindingsLooks } from './findings-looks.js';
import { shorten } from './shorten.js';

/** The sheet that lists the findings: its XML, and the row of its headings. */
export interface FindingsSheet {
  readonly xml: string;
  readonly headingRow: number;
}

/**
 * Writes the sheet. The first column is hidden and holds the stamp by which the sheet is known again. `linkOf` gives the
 * address within the workbook that a line leads to, for example `'Antal'!C14`.
 */
export function findingsSheet(
  given: FindingsList,
  looks: FindingsLooks,
  { main }: Dialect,
  linkOf: (line: FindingLine) => string | undefined,
): FindingsSheet {
  const list = shortened(given);
  const layout = findingsLayout(list);
  const last = columnLetters(list.headings.length + 1);
  const headingRow = list.intro.length + 3;
  const rows = [
    row(1, 30, [cell('A1', looks.machine, FINDINGS_STAMP), cell('B1', looks.title, list.title)]),
    ...list.intro.map((text, index) =>
      row(index + 2, layout.intro[index] ?? 15, [cell(`B${index + 2}`, looks.intro, text)]),
    ),
    row(
      headingRow,
      layout.heading,
      list.headings.map((text, index) =>
        cell(`${columnLetters(index + 2)}${headingRow}`, looks.heading, text),
      ),
    ),
    ...list.lines.map((line, index) =>
      row(
        headingRow + 1 + index,
        layout.lines[index] ?? 21,
        lineCells(line, headingRow + 1 + index, list, looks, linkOf),
      ),
    ),
  ];
  const widths = layout.widths.map((width, index) => column(index + 2, width));
  const lastRow = headingRow + list.lines.length;
  const xml = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`,
    '<sheetPr><tabColor rgb="FFA8201D"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}${lastRow}"/>`,
    views(headingRow, layout.intro),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols><col min="1" max="1" width="4" hidden="1" customWidth="1"/>${widths.join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    merges(['B1', ...list.intro.map((_, index) => `B${index + 2}`)], last),
    links(list, headingRow, linkOf),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;F&amp;R&amp;A, &amp;P (&amp;N)</oddFooter></headerFooter>',
    '</worksheet>',
  ];
  return { xml: xml.join(''), headingRow };
}

/** The column, counted from 0, whose text leads to the place: the second, or the only one. */
function linkColumn({ headings }: FindingsList): number {
  return Math.min(1, headings.length - 1);
}

/** No cell holds more than 32,767 characters, and nobody reads so many. */
const LONGEST_TEXT = 4000;

function shortened(list: FindingsList): FindingsList {
  return {
    ...list,
    lines: list.lines
      .slice(0, MOST_LINES)
      .map((line) =>
        Object.assign({}, line, { texts: line.texts.map((text) => shorten(text, LONGEST_TEXT)) }),
      ),
  };
}

/** A sheet has no more rows than 1,048,576. */
const MOST_LINES = 1_000_000;
/** Office programs take no more links than this in a sheet. */
const MOST_LINKS = 65_000;

function lineCells(
  line: FindingLine,
  number: number,
  list: FindingsList,
  looks: FindingsLooks,
  linkOf: (line: FindingLine) => string | undefined,
): readonly string[] {
  return list.headings.map((_, index) => {
    const leads = index === linkColumn(list) && linkOf(line) !== undefined;
    const other = leads ? looks.link : looks.text;
    const look = index === 0 && list.headings.length > 1 ? looks.severity[line.severity] : other;
    return cell(`${columnLetters(index + 2)}${number}`, look, line.texts[index] ?? '');
  });
}

function row(number: number, height: number, cells: readonly string[]): string {
  return `<row r="${number}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

function cell(at: string, look: number, text: string): string {
  if (text === '') return `<c r="${at}" s="${look}"/>`;
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function column(number: number, width: number): string {
  return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`;
}

/** What stands above the list stays in view with its headings, unless it would take up most of the window. */
function views(headingRow: number, intro: readonly number[]): string {
  const above = intro.reduce((sum, height) => sum + height, 0);
  const first = `B${headingRow + 1}`;
  const pane =
    above > MOST_FROZEN
      ? `<selection activeCell="B1" sqref="B1"/>`
      : `<pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`;
  return `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** Points of text above the list. */
const MOST_FROZEN = 160;

function merges(cells: readonly string[], last: string): string {
  if (last === 'B') return '';
  const ranges = cells.map((at) => `<mergeCell ref="${at}:${last}${at.slice(1)}"/>`);
  return `<mergeCells count="${ranges.length}">${ranges.join('')}</mergeCells>`;
}

function links(
  list: FindingsList,
  headingRow: number,
  linkOf: (line: FindingLine) => string | undefined,
): string {
  const letters = columnLetters(linkColumn(list) + 2);
  const all = list.lines.slice(0, MOST_LINKS).flatMap((line, index) => {
    const address = linkOf(line);
    if (address === undefined) return [];
    const at = `${letters}${headingRow + 1 + index}`;
    return [
      `<hyperlink ref="${at}" location="${escapeXml(address)}" display="${escapeXml(line.texts[linkColumn(list)] ?? '')}"/>`,
    ];
  });
  return all.length === 0 ? '' : `<hyperlinks>${all.join('')}</hyperlinks>`;
}
