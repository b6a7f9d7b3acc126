import type { ReadLimits } from '../read-limits.js';
import { keepWithin, notRead, type UnreadFormat } from '../refusal.js';
import { isTrue } from '../xml/is-true.js';
import type { XmlScanner } from '../xml/xml-scanner.js';

/** What the workbook says of itself and its sheets. */
export interface WorkbookPart {
  /** Whether day 0 is 1 January 1904, as in workbooks from old Macintoshes. */
  readonly date1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    /** The id of the relation that leads to the sheet. */
    readonly relation: string;
  }[];
}

/** Reads the main part; refuses another office document by its first element. */
export function readWorkbookPart(xml: XmlScanner, limits: ReadLimits): WorkbookPart {
  const root = firstName(xml);
  if (root !== 'workbook') throw notRead(OTHERS.get(root) ?? 'zip');
  let date1904 = false;
  const sheets: WorkbookPart['sheets'][number][] = [];
  for (let event = xml.next(); event !== 'end'; event = xml.next()) {
    if (event !== 'open') continue;
    if (xml.name === 'workbookPr') date1904 = isTrue(xml.attribute('date1904'));
    if (xml.name !== 'sheet') continue;
    const state = xml.attribute('state') ?? 'visible';
    sheets.push({
      name: xml.attribute('name') ?? '',
      hidden: state !== 'visible',
      relation: xml.prefixed('id') ?? '',
    });
    keepWithin(limits, 'sheets', sheets.length);
  }
  return { date1904, sheets };
}

function firstName(xml: XmlScanner): string {
  xml.next();
  return xml.name;
}

const OTHERS: ReadonlyMap<string, UnreadFormat> = new Map([
  ['document', 'docx'],
  ['presentation', 'pptx'],
]);
