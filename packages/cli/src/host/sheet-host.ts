import { inflateRawSync } from 'node:zlib';
import type { SheetHost } from '@kartlagg/sheets';

/** Node's own inflate, for the spreadsheet reader. */
export const sheetHost: SheetHost = {
  inflate: (bytes, limit) => inflateRawSync(bytes, { maxOutputLength: limit }),
};
