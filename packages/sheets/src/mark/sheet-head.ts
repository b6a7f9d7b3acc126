import { FINDINGS_STAMP } from '@kartlagg/model';
import type { ReadLimits } from '../read-limits.js';
import { decodeXmlText } from '../xml/decode-xml-text.js';
import type { Edit } from './apply-edits.js';
import { type MarkRecord, readRecord } from './mark-record.js';
import { OWN } from './own-texts.js';
import { tagAttributes } from './tag-attributes.js';
import { TagReader } from './tag-reader.js';

/** What a sheet says before its cells, and by the first of them. */
export interface SheetHead {
  /** What is to be changed so that the sheet is not among the chosen ones. */
  readonly unselect: readonly Edit[];
  /** Whether the sheet is a list of findings that we wrote. */
  readonly isOurs: boolean;
  /** What such a list remembers of its marks. */
  readonly records: readonly MarkRecord[];
}

/** Reads the beginning of a sheet, and all of a list of ours. `texts` are the shared texts that are ours. */
export function sheetHead(
  bytes: Uint8Array,
  limits: ReadLimits,
  texts: ReadonlyMap<string, string>,
): SheetHead {
  const reader = new TagReader(bytes, limits);
  const unselect: Edit[] = [];
  const records: MarkRecord[] = [];
  let cells = 0;
  let shared = false;
  let isOurs = false;
  while ((isOurs || cells < FIRST_CELLS) && reader.next()) {
    if (reader.closing && reader.name === 'sheetData') break;
    if (reader.closing) continue;
    if (reader.name === 'sheetView') unselect.push(...unselected(bytes, reader));
    if (reader.name === 'c') {
      cells += 1;
      shared = reader.attribute('t') === 's';
    }
    const text = ownText(bytes, reader, shared ? texts : new Map());
    if (text === FINDINGS_STAMP) isOurs = true;
    const record = text === undefined ? undefined : readRecord(text);
    if (record !== undefined) records.push(record);
  }
  return { unselect, isOurs, records };
}

/** The stamp stands in the first cell, if nobody has put rows above it. */
const FIRST_CELLS = 60;

function unselected(bytes: Uint8Array, { from, to }: TagReader): readonly Edit[] {
  return tagAttributes(bytes, from, to)
    .filter(({ name }) => name === 'tabSelected')
    .map(({ valueFrom, valueTo }) => ({ from: valueFrom, to: valueTo, text: '0' }));
}

/** The text of ours that a cell holds, in itself or by its number among shared texts. Goes past the element. */
function ownText(
  bytes: Uint8Array,
  reader: TagReader,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  const { name, to } = reader;
  if (name !== 'v' && name !== 't') return undefined;
  reader.next();
  const text = decodeXmlText(bytes, to, reader.from);
  if (text.startsWith(OWN)) return text;
  return name === 'v' ? texts.get(text) : undefined;
}
