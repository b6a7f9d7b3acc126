import type { ReadLimits } from '../read-limits.js';
import { keepWithin, unreadable } from '../refusal.js';

/** One part of a zip as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where the part's local header begins. */
  readonly offset: number;
}

/**
 * The parts of a zip by its central directory, which alone is to be believed: local headers may leave sizes out.
 * Zip64 is read where a field asks for it. Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.3.
 */
export function readDirectory(bytes: Uint8Array, limits: ReadLimits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries: ZipEntry[] = [];
  keepWithin(limits, 'entries', end.count);
  let at = end.offset;
  for (let index = 0; index < end.count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw unreadable('zip');
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) throw unreadable('zip');
    entries.push(readEntry(view, at));
    at = next;
  }
  return entries;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const IN_ZIP64 = 0xffffffff;

function findEnd(view: DataView): { count: number; offset: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== IN_ZIP64) return { count, offset };
    return findEnd64(view, at - 20);
  }
  throw unreadable('zip');
}

function findEnd64(view: DataView, locator: number): { count: number; offset: number } {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw unreadable('zip');
  const at = readUint64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw unreadable('zip');
  return { count: readUint64(view, at + 32), offset: readUint64(view, at + 48) };
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraAt = at + 46 + nameLength;
  const declared = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...withZip64(view, extraAt, extraAt + view.getUint16(at + 30, true), declared),
  };
}

interface Extent {
  readonly size: number;
  readonly packed: number;
  readonly offset: number;
}

/** Fields that do not fit in 32 bits stand in the extra field 1, in this order and only those that are asked for. */
function withZip64(view: DataView, from: number, to: number, declared: Extent): Extent {
  const fields = [declared.size, declared.packed, declared.offset];
  if (!fields.includes(IN_ZIP64)) return declared;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const [size = 0, packed = 0, offset = 0] = fields.map((value) => {
      if (value !== IN_ZIP64) return value;
      if (field + 8 > to) throw unreadable('zip');
      field += 8;
      return readUint64(view, field - 8);
    });
    return { size, packed, offset };
  }
  throw unreadable('zip');
}

function readUint64(view: DataView, at: number): number {
  const value = view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
  if (!Number.isSafeInteger(value)) throw unreadable('zip');
  return value;
}
