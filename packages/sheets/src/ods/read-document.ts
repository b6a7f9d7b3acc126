import type { Grid } from '@kartlagg/model';
import { keepWithin, notRead, unreadable, type UnreadFormat } from '../refusal.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { readTable, type TableContext } from './read-table.js';

/**
 * The sheets of an OpenDocument spreadsheet in their order, hidden ones too, from its content part or from a document
 * that is one XML file. Refuses another kind of document by what its body holds.
 */
export function readDocument(xml: XmlScanner, context: TableContext): readonly Grid[] {
  xml.next();
  checkNames(xml);
  let grids: readonly Grid[] | undefined;
  for (let event = xml.next(); event !== 'end'; event = xml.next()) {
    if (event !== 'open' || xml.name === 'body') continue;
    if (xml.name === 'styles' || xml.name === 'automatic-styles') context.styles.read(xml);
    else if (xml.name === 'spreadsheet') grids = readSpreadsheet(xml, context);
    else if (OTHERS.has(xml.name)) throw notRead(OTHERS.get(xml.name) ?? 'zip');
    else xml.skip();
  }
  if (grids === undefined) throw unreadable('missing-part');
  return grids;
}

/** Attributes are found by the prefixes that every program writes; a file with others would seem to be empty. */
function checkNames(xml: XmlScanner): void {
  for (const prefix of ['office', 'table', 'text']) {
    if (xml.attribute(`xmlns:${prefix}`)?.startsWith(`${NAMES}${prefix}:`) !== true) throw unreadable('xml');
  }
}

const NAMES = 'urn:oasis:names:tc:opendocument:xmlns:';

const OTHERS: ReadonlyMap<string, UnreadFormat> = new Map([
  ['text', 'odt'],
  ['drawing', 'zip'],
  ['presentation', 'zip'],
  ['chart', 'zip'],
]);

function readSpreadsheet(xml: XmlScanner, context: TableContext): readonly Grid[] {
  const grids: Grid[] = [];
  let total = 0;
  for (let event = xml.next(); event !== 'close' || xml.name !== 'spreadsheet'; event = xml.next()) {
    if (event !== 'open') continue;
    const sheet = xml.attribute('table:name') ?? '';
    if (xml.name !== 'table' || isCopyOfOther(sheet)) {
      xml.skip();
      continue;
    }
    const hidden = context.styles.hides(xml.attribute('table:style-name'));
    const grid = readTable(xml, context, total);
    grids.push({ sheet, hidden, ...grid });
    total += grid.cells.length;
    keepWithin(context.limits, 'sheets', grids.length);
  }
  return grids;
}

/** LibreOffice keeps what formulas fetched from other files as tables called `'file:///…/a.ods'#Blad1`; they are no sheets. */
function isCopyOfOther(sheet: string): boolean {
  return /^'[^']*'#/u.test(sheet);
}
