import type { ReadLimits } from '../read-limits.js';
import { keepWithin, Refusal, unreadable } from '../refusal.js';
import { crc32 } from './crc32.js';
import { readDirectory, type ZipEntry } from './read-directory.js';

/** The parts of an opened package. Names are compared without case, as the Open Packaging Conventions ask. */
export interface ZipParts {
  readonly names: readonly string[];
  /** The unpacked bytes of a part, or undefined where there is no such part. */
  read(name: string): Uint8Array | undefined;
}

/** Opens a zip whose declared sizes are within the limits. A part is unpacked and checked when it is asked for. */
export function openZip(
  bytes: Uint8Array,
  inflate: (bytes: Uint8Array, limit: number) => Uint8Array,
  limits: ReadLimits,
): ZipParts {
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (const entry of readDirectory(bytes, limits)) {
    total += entry.size;
    checkSize(entry, limits);
    const name = partName(entry.name);
    if (entries.has(name)) throw unreadable('zip');
    entries.set(name, entry);
  }
  keepWithin(limits, 'totalBytes', total);
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(partName(name));
      return entry === undefined ? undefined : unpack(bytes, entry, inflate);
    },
  };
}

function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();
}

function checkSize(entry: ZipEntry, limits: ReadLimits): void {
  keepWithin(limits, 'partBytes', entry.size);
  if (entry.size >= limits.ratioFrom) {
    keepWithin(limits, 'ratio', Math.floor(entry.size / Math.max(1, entry.packed)));
  }
}

function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  inflate: (bytes: Uint8Array, limit: number) => Uint8Array,
): Uint8Array {
  if (entry.encrypted) throw new Refusal('file.encrypted');
  const packed = packedBytes(bytes, entry);
  const part = entry.method === 0 ? packed : inflateWithin(packed, entry, inflate);
  if (part.length !== entry.size) throw unreadable('zip');
  if (crc32(part) !== entry.crc) throw unreadable('checksum');
  return part;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw unreadable('zip');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const to = from + entry.packed;
  if (to > bytes.length) throw unreadable('zip');
  return bytes.subarray(from, to);
}

/** The declared size is the limit, so a part that lies about its size costs no more than it declared. */
function inflateWithin(
  packed: Uint8Array,
  entry: ZipEntry,
  inflate: (bytes: Uint8Array, limit: number) => Uint8Array,
): Uint8Array {
  if (entry.method !== 8) throw unreadable('zip');
  try {
    return inflate(packed, Math.max(1, entry.size));
  } catch {
    throw unreadable('zip');
  }
}
