import { deflateSync } from 'fflate';
import { crc32 } from '../zip/crc32.js';

/** A part as it lies in a zip. */
export interface PackedEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked bytes. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Packs a part. Large parts are packed less tightly, which takes a fraction of the time. */
export function packedEntry(
  name: string,
  content: Uint8Array,
  sum: (bytes: Uint8Array, before: number) => number = crc32,
): PackedEntry {
  const packed = deflateSync(content, { level: content.length > LARGE ? 1 : 6 });
  const smaller = packed.length < content.length;
  return {
    name,
    method: smaller ? 8 : 0,
    crc: sum(content, 0),
    size: content.length,
    packed: smaller ? packed : content,
  };
}

/** A zip of entries in the order given, every one with the first time that zips know. Source: PKWARE APPNOTE 6.3.10, 4.3. */
export function packEntries(entries: readonly PackedEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const names = entries.map(({ name }) => encoder.encode(name));
  const total = entries.reduce(
    (sum, { packed }, index) => sum + packed.length + 2 * (names[index]?.length ?? 0) + LOCAL + CENTRAL,
    END,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, entry, name.length);
    bytes.set(name, at + LOCAL);
    bytes.set(entry.packed, at + LOCAL + name.length);
    at += LOCAL + name.length + entry.packed.length;
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeFacts(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + CENTRAL);
    at += CENTRAL + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

const LARGE = 4 * 1024 * 1024;
const LOCAL = 30;
const CENTRAL = 46;
const END = 22;
const VERSION = 20;
/** 1 January 1980, midnight. */
const FIRST_DAY = 0x21;
/** Names are UTF-8. */
const UTF_8 = 0x800;

/** What a part's own head and its entry in the directory say alike. */
function writeFacts(view: DataView, at: number, entry: PackedEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, /^[ -~]*$/u.test(entry.name) ? 0 : UTF_8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
