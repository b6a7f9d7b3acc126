import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { SheetHost } from '@kartlagg/sheets';

/** Node's own inflate and checksum, for the spreadsheet reader. */
export const sheetHost: SheetHost = {
  inflate: (bytes, limit) => inflateRawSync(bytes, { maxOutputLength: limit }),
  inflateStream: (bytes) => {
    const stream = createInflateRaw({ chunkSize: PIECE });
    stream.end(bytes);
    return stream;
  },
  crc32: (bytes, before) => crc32(bytes, before),
};

/** Small enough to lie in the processor's memory, large enough to be fetched seldom. */
const PIECE = 256 * 1024;
