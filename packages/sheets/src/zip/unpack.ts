import { Refusal, unreadable } from '../refusal.js';
import type { SheetHost } from '../sheet-host.js';
import { crc32 } from './crc32.js';
import type { ZipEntry } from './read-directory.js';

/** The unpacked bytes of a part. The declared size is the limit, so a part that lies about it costs no more than that. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, host: SheetHost): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const part = entry.method === STORED ? packed : inflateWithin(packed, entry, host);
  if (part.length !== entry.size) throw unreadable('zip');
  if ((host.crc32 ?? crc32)(part, 0) !== entry.crc) throw unreadable('checksum');
  return part;
}

/**
 * The same in pieces of some size, the last one perhaps smaller. Stops as soon as the part is larger than it declares.
 * That the checksum is wrong is known when all has been handed over.
 */
export async function* unpackInPieces(
  bytes: Uint8Array,
  entry: ZipEntry,
  host: SheetHost,
  inflateStream: NonNullable<SheetHost['inflateStream']>,
): AsyncGenerator<Uint8Array, void> {
  const packed = packedBytes(bytes, entry);
  let size = 0;
  let crc = 0;
  for await (const piece of gathered(
    entry.method === STORED ? stored(packed) : damaged(inflateStream(packed)),
  )) {
    size += piece.length;
    if (size > entry.size) throw unreadable('zip');
    crc = (host.crc32 ?? crc32)(piece, crc);
    yield piece;
  }
  if (size !== entry.size) throw unreadable('zip');
  if (crc !== entry.crc) throw unreadable('checksum');
}

/** A smaller piece is not worth the trouble of going from one to the next. */
const PIECE = 64 * 1024;
const STORED = 0;
const DEFLATED = 8;

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new Refusal('file.encrypted');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw unreadable('zip');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw unreadable('zip');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const to = from + entry.packed;
  if (to > bytes.length) throw unreadable('zip');
  return bytes.subarray(from, to);
}

function inflateWithin(packed: Uint8Array, entry: ZipEntry, host: SheetHost): Uint8Array {
  try {
    return host.inflate(packed, Math.max(1, entry.size));
  } catch {
    throw unreadable('zip');
  }
}

// oxlint-disable-next-line require-await
async function* stored(packed: Uint8Array): AsyncGenerator<Uint8Array, void> {
  for (let from = 0; from < packed.length; from += PIECE) yield packed.subarray(from, from + PIECE);
}

/** Whatever the host throws is a refusal of the file. */
async function* damaged(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      let next;
      try {
        next = await iterator.next();
      } catch {
        throw unreadable('zip');
      }
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** Small pieces put together until they are worth it. */
async function* gathered(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    if (length === 0 && piece.length >= PIECE) {
      yield piece;
      continue;
    }
    waiting.push(piece);
    length += piece.length;
    if (length < PIECE) continue;
    yield joined(waiting, length);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield joined(waiting, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
