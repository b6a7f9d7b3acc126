import { FINDINGS_STAMP } from '@kartlagg/model';
import type { ReadLimits } from '../read-limits.js';
import { decodeXmlText } from '../xml/decode-xml-text.js';
import { applyEdits, type Edit } from './apply-edits.js';
import { tagAttributes } from './tag-attributes.js';
import { TagReader } from './tag-reader.js';

/** What a sheet says before its cells, and by the first of them. */
export interface SheetHead {
  /** What is to be changed so that the sheet is not among the chosen ones. */
  readonly unselect: readonly Edit[];
  /** Whether the sheet is a list of findings that we wrote. */
  readonly isOurs: boolean;
}

/** Reads the beginning of a sheet. `stamps` are the numbers that our stamp has among the shared texts. */
export function sheetHead(bytes: Uint8Array, limits: ReadLimits, stamps: ReadonlySet<string>): SheetHead {
  const reader = new TagReader(bytes, limits);
  const unselect: Edit[] = [];
  let cells = 0;
  let isOurs = false;
  while (cells < FIRST_CELLS && reader.next()) {
    if (reader.closing) {
      if (reader.name === 'sheetData') break;
      continue;
    }
    if (reader.name === 'sheetView') unselect.push(...unselected(bytes, reader));
    if (reader.name === 'c') cells += 1;
    if (reader.name !== 'v' && reader.name !== 't') continue;
    const from = reader.to;
    if (!reader.next()) break;
    const text = decodeXmlText(bytes, from, reader.from);
    if (text === FINDINGS_STAMP || (reader.name === 'v' && stamps.has(text))) isOurs = true;
  }
  return { unselect, isOurs };
}

/** A sheet that is not chosen when the workbook is opened. */
export function unselectedSheet(bytes: Uint8Array, { unselect }: SheetHead): Uint8Array {
  return applyEdits(bytes, unselect);
}

/** The stamp stands in the first cell, if nobody has put rows above it. */
const FIRST_CELLS = 60;

function unselected(bytes: Uint8Array, { from, to }: TagReader): readonly Edit[] {
  return tagAttributes(bytes, from, to)
    .filter(({ name }) => name === 'tabSelected')
    .map(({ valueFrom, valueTo }) => ({ from: valueFrom, to: valueTo, text: '0' }));
}
