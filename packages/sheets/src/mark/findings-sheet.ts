import { columnLetters, type FindingLine, FINDINGS_STAMP, type FindingsList } from '@kartlagg/model';
import type { Dialect } from './dialect.js';
import { escapeXml } from './escape-xml.js';
import { findingsLayout } from './findings-layout.js';
import type { FindingsLooks } from './findings-looks.js';
import { type MarkRecord, recordText } from './mark-record.js';
import { shorten } from './shorten.js';

/** The sheet that lists the findings: its XML, and the row of its headings. */
export interface FindingsSheet {
  readonly xml: string;
  readonly headingRow: number;
}

/**
 * Writes the sheet. The first column is hidden and holds the stamp by which the sheet is known again, and below it what
 * is to be remembered of the marks, as far as the list goes. `linkOf` gives the address within the workbook that a line leads to, for example `'Antal'!C14`.
 */
export function findingsSheet(
  given: FindingsList,
  looks: FindingsLooks,
  { main }: Dialect,
  records: readonly MarkRecord[],
  linkOf: (line: FindingLine) => string | undefined,
): FindingsSheet {
  const list = shortened(given);
  const layout = findingsLayout(list);
  const last = columnLetters(list.headings.length + 1);
  const headingRow = list.intro.length + 3;
  const lines: readonly Line[] = [
    { height: 30, texts: [[looks.title, list.title]] },
    ...list.intro.map((text, index): Line => ({
      height: layout.intro[index] ?? 15,
      texts: [[looks.intro, text]],
    })),
    { height: 10, texts: [] },
    { height: layout.heading, texts: list.headings.map((text) => [looks.heading, text]) },
    ...list.lines.map((line, index): Line => ({
      height: layout.lines[index] ?? 21,
      texts: lineTexts(line, list, looks, linkOf(line) !== undefined),
    })),
  ];
  const machine = [FINDINGS_STAMP, ...records.map(recordText)];
  const rows = lines.map((line, index) => row(index + 1, line, looks.machine, machine[index] ?? ''));
  const widths = layout.widths.map((width, index) => column(index + 2, width));
  const xml = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`,
    '<sheetPr><tabColor rgb="FFA8201D"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}${lines.length}"/>`,
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

/** A row of the sheet: its height in points, and its texts from the second column on, each with its look. */
interface Line {
  readonly height: number;
  readonly texts: readonly (readonly [number, string])[];
}

function lineTexts(
  line: FindingLine,
  list: FindingsList,
  looks: FindingsLooks,
  leads: boolean,
): Line['texts'] {
  return list.headings.map((_, index) => {
    const text = line.texts[index] ?? '';
    if (index === 0 && list.headings.length > 1) return [looks.severity[line.severity], text];
    return [leads && index === linkColumn(list) ? looks.link : looks.text, text];
  });
}

function row(number: number, { height, texts }: Line, look: number, machine: string): string {
  const first = machine === '' ? '' : cell(`A${number}`, look, machine);
  const cells = texts.map(([style, text], index) =>
    cell(`${columnLetters(index + 2)}${number}`, style, text),
  );
  return `<row r="${number}" ht="${height}" customHeight="1">${first}${cells.join('')}</row>`;
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
