import type { ReadLimits } from '../read-limits.js';
import { notRead, unreadable, type UnreadFormat } from '../refusal.js';
import type { SheetLink, SheetVisitor } from '../sheet-visitor.js';
import { readXml } from '../xml/read-xml.js';
import { xmlBytes } from '../xml/xml-bytes.js';
import { XmlScanner } from '../xml/xml-scanner.js';
import type { ZipParts } from '../zip/open-zip.js';
import { relationsName } from '../zip/part-names.js';
import { readRelations, type Relation } from './read-relations.js';
import { readSharedStrings } from './read-shared-strings.js';
import { readStyles } from './read-styles.js';
import { readWorkbookPart } from './read-workbook-part.js';
import { type SheetContext, SheetReader, type StoredLink } from './sheet-reader.js';

/**
 * Hands over the sheets of an Excel workbook in their order, hidden ones too. Sheets that hold no cells of their own
 * (charts, dialogues) are left out. Refuses any other package by its kind: docx, a plain zip. Returns whether the
 * workbook holds macros, which are never run.
 */
export async function scanXlsx(zip: ZipParts, limits: ReadLimits, visitor: SheetVisitor): Promise<boolean> {
  const mainPart = findMainPart(zip, limits);
  const workbook = readWorkbookPart(openPart(zip, mainPart, limits), limits);
  const relations = relationsOf(zip, mainPart, limits);
  const target = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type && !relation.external)?.target;
  const strings = target('sharedStrings');
  const styles = target('styles');
  const context: SheetContext = {
    limits,
    strings: await readSharedStrings(strings === undefined ? undefined : partOf(zip, strings), limits),
    styles: readStyles(styles === undefined ? undefined : openPart(zip, styles, limits), limits),
    date1904: workbook.date1904,
  };
  for (const { name, hidden, relation } of workbook.sheets) {
    const part = relations.find(({ id, external }) => id === relation && !external);
    if (part === undefined) throw unreadable('missing-part');
    if (part.type !== 'worksheet') continue;
    visitor.sheet?.({ sheet: name, hidden });
    await scanSheet(zip, part.target, context, visitor);
  }
  return zip.names.some((name) => name.endsWith('vbaproject.bin')) || relations.some(isMacroSheet);
}

async function scanSheet(
  zip: ZipParts,
  part: string,
  context: SheetContext,
  visitor: SheetVisitor,
): Promise<void> {
  const { limits } = context;
  let reader: SheetReader | undefined;
  await readXml(partOf(zip, part), limits, (xml) => {
    const sheet = new SheetReader(xml, context, (cell) => visitor.cell(cell));
    reader = sheet;
    return () => sheet.step();
  });
  if (reader === undefined) return;
  visitor.end?.({
    merges: reader.merges,
    hiddenRows: reader.hiddenRows.all(),
    hiddenColumns: reader.hiddenColumns.all(),
    links: leading(reader.links, zip, part, limits),
  });
}

/** Where hyperlinks lead: a place outside, a place in the workbook after `#`, or both. */
function leading(
  links: readonly StoredLink[],
  zip: ZipParts,
  part: string,
  limits: ReadLimits,
): readonly SheetLink[] {
  const outside = new Map(
    links.some(({ relation }) => relation !== undefined)
      ? relationsOf(zip, part, limits, 'links').map(({ id, target }) => [id, target])
      : [],
  );
  return links.flatMap(({ relation, location, ...range }) => {
    const target = outside.get(relation ?? '') ?? '';
    const link = location === undefined ? target : `${target}#${location}`;
    return link === '' ? [] : [{ ...range, link }];
  });
}

/** Sheets of the macro language of Excel 4. */
function isMacroSheet({ type }: Relation): boolean {
  return type === 'xlMacrosheet' || type === 'xlIntlMacrosheet';
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

function relationsOf(
  zip: ZipParts,
  part: string,
  limits: ReadLimits,
  limit: 'entries' | 'links' = 'entries',
): readonly Relation[] {
  const bytes = zip.read(relationsName(part));
  if (bytes === undefined) return [];
  return readRelations(new XmlScanner(xmlBytes(bytes), limits), part, limits, limit);
}

function openPart(zip: ZipParts, part: string, limits: ReadLimits): XmlScanner {
  const bytes = zip.read(part);
  if (bytes === undefined) throw unreadable('missing-part');
  return new XmlScanner(xmlBytes(bytes), limits);
}

function partOf(zip: ZipParts, part: string): Uint8Array | AsyncIterable<Uint8Array> {
  const opened = zip.open(part);
  if (opened === undefined) throw unreadable('missing-part');
  return opened;
}
