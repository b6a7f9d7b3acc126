import type { Grid } from '@kartlagg/model';
import type { ReadLimits } from '../read-limits.js';
import { notRead, unreadable, type UnreadFormat } from '../refusal.js';
import { xmlBytes } from '../xml/xml-bytes.js';
import { XmlScanner } from '../xml/xml-scanner.js';
import type { ZipParts } from '../zip/open-zip.js';
import { readRelations, type Relation } from './read-relations.js';
import { readSharedStrings } from './read-shared-strings.js';
import { readSheet, type SheetContext } from './read-sheet.js';
import { readStyles } from './read-styles.js';
import { readWorkbookPart } from './read-workbook-part.js';

/**
 * The sheets of an Excel workbook in their order, hidden ones too. Sheets that hold no cells of their own (charts,
 * dialogues) are left out. Refuses any other package by its kind: ods, docx, a plain zip.
 */
// oxlint-disable-next-line require-await
export async function readXlsx(zip: ZipParts, limits: ReadLimits): Promise<readonly Grid[]> {
  const mainPart = findMainPart(zip, limits);
  const workbook = readWorkbookPart(openPart(zip, mainPart, limits), limits);
  const relations = relationsOf(zip, mainPart, limits);
  const named = (type: string): XmlScanner | undefined => {
    const relation = relations.find((candidate) => candidate.type === type);
    return relation === undefined ? undefined : openPart(zip, relation.target, limits);
  };
  const context: SheetContext = {
    limits,
    strings: readSharedStrings(named('sharedStrings'), limits),
    formats: readStyles(named('styles'), limits),
    date1904: workbook.date1904,
  };
  const grids: Grid[] = [];
  let total = 0;
  for (const { name, hidden, relation } of workbook.sheets) {
    const part = relations.find(({ id }) => id === relation);
    if (part === undefined) throw unreadable('missing-part');
    if (part.type !== 'worksheet') continue;
    const cells = readSheet(openPart(zip, part.target, limits), context, total);
    total += cells.length;
    grids.push({ sheet: name, hidden, cells });
  }
  return grids;
}

/** The part that the package names as its document, which says by its first element what it is. */
function findMainPart(zip: ZipParts, limits: ReadLimits): string {
  if (zip.names.includes('mimetype')) throw notRead(openDocument(zip));
  const part = relationsOf(zip, '', limits).find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined) throw notRead(zip.names.some((name) => name.endsWith('.iwa')) ? 'numbers' : 'zip');
  if (part.endsWith('.bin')) throw notRead('xlsb');
  return part;
}

function openDocument(zip: ZipParts): UnreadFormat {
  const type = String.fromCharCode(...(zip.read('mimetype') ?? new Uint8Array()).subarray(0, 80));
  return type.includes('opendocument.text') ? 'odt' : 'zip';
}

function relationsOf(zip: ZipParts, part: string, limits: ReadLimits): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = zip.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  return bytes === undefined ? [] : readRelations(new XmlScanner(xmlBytes(bytes), limits), folder, limits);
}

function openPart(zip: ZipParts, part: string, limits: ReadLimits): XmlScanner {
  const bytes = zip.read(part);
  if (bytes === undefined) throw unreadable('missing-part');
  return new XmlScanner(xmlBytes(bytes), limits);
}
