import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Grid, RawCell } from '@kartlagg/model';
import type { ReadLimits } from '../read-limits.js';
import { keepWithin, notRead, Refusal, unreadable, type UnreadFormat } from '../refusal.js';
import { decodeText } from './decode-text.js';
import { findDelimiter } from './find-delimiter.js';

/**
 * A text file's fields as one grid of text cells. A row is a record's number, blank records counted, as Excel would
 * show it. The delimiter is found by what divides the lines; a first line `sep=;` says it and is no record.
 */
export function readText(bytes: Uint8Array, limits: ReadLimits): Grid {
  keepWithin(limits, 'textBytes', bytes.length);
  const text = decodeText(bytes);
  const other = otherText(text);
  if (other !== undefined) throw notRead(other);
  const [line = '', stated] = /^"?sep=([^"\r\n])"?(?:\r\n|\n|\r|$)/iu.exec(text) ?? [];
  const body = text.slice(line.length);
  return { sheet: '', hidden: false, cells: readCells(body, stated ?? findDelimiter(body), limits) };
}

/** What is text to a machine and a document or a page to a person. */
function otherText(text: string): UnreadFormat | undefined {
  const start = text.slice(0, 1024).trimStart().toLowerCase();
  if (/^(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|meta|body|table|style)\b/su.test(start)) return 'html';
  if (start.startsWith('<?xml')) return start.includes('<html') ? 'html' : 'xml';
  if (/^(?:\{\s*"|\[\s*[{["])/u.test(start)) return 'json';
  return text.includes('\0') ? 'binary' : undefined;
}

/** Record by record, so that what is too large is refused before it is all in memory. */
function readCells(text: string, delimiter: string, limits: ReadLimits): readonly RawCell[] {
  const cells: RawCell[] = [];
  let row = 0;
  const onRecord = (fields: readonly string[]): null => {
    row += 1;
    keepWithin(limits, 'rows', row);
    keepWithin(limits, 'columns', fields.length);
    for (const [index, field] of fields.entries()) {
      if (field.trim() !== '') cells.push({ row, column: index + 1, kind: 'text', raw: field, shown: field });
    }
    keepWithin(limits, 'cells', cells.length);
    return null;
  };
  try {
    // As bytes: what csv-parse does itself where there is no Buffer takes longer than to read the fields.
    parse(new TextEncoder().encode(text), {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: limits.cellBytes,
      on_record: onRecord,
    });
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(error, limits);
  }
  return cells;
}

function refusalOf(error: unknown, limits: ReadLimits): Refusal {
  const tooLong = error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE';
  if (!tooLong) return unreadable('quote');
  return new Refusal('file.too-large', { limit: 'cellBytes', value: limits.cellBytes + 1 });
}
