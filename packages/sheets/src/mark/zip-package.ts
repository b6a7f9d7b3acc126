import type { ReadLimits } from '../read-limits.js';
import { unreadable } from '../refusal.js';
import type { SheetHost } from '../sheet-host.js';
import { xmlBytes } from '../xml/xml-bytes.js';
import { openZip, type ZipParts } from '../zip/open-zip.js';
import { partKey, unescaped } from '../zip/part-names.js';
import { readDirectory, type ZipEntry } from '../zip/read-directory.js';
import { type PackedEntry, packedEntry, packEntries } from './pack-entries.js';

/** A package of parts that can be changed. Parts that are not changed are packed again as the bytes that they were. */
export class ZipPackage {
  readonly limits: ReadLimits;
  private readonly bytes: Uint8Array;
  private readonly host: SheetHost;
  private readonly zip: ZipParts;
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The part that was read last: large ones are asked for more than once. */
  private last: { readonly key: string; readonly content: Uint8Array } | undefined;
  /** New contents by the part's name in small letters; undefined where the part is taken away. */
  private readonly changed = new Map<string, { name: string; content: Uint8Array } | undefined>();

  constructor(bytes: Uint8Array, host: SheetHost, limits: ReadLimits) {
    this.bytes = bytes;
    this.host = host;
    this.limits = limits;
    this.zip = openZip(bytes, host, limits);
    this.entries = new Map(
      readDirectory(bytes, limits).map((entry) => [partKey(unescaped(entry.name)), entry]),
    );
  }

  /** The names of all parts, in small letters. */
  get names(): readonly string[] {
    const names = new Set(this.entries.keys());
    for (const [key, part] of this.changed) {
      if (part === undefined) names.delete(key);
      else names.add(key);
    }
    return [...names];
  }

  has(name: string): boolean {
    const key = partKey(name);
    return this.changed.has(key) ? this.changed.get(key) !== undefined : this.entries.has(key);
  }

  /** A part's XML as UTF-8, which is also what it says that it is; undefined where there is no such part. */
  xml(name: string): Uint8Array | undefined {
    const key = partKey(name);
    if (this.changed.has(key)) return this.changed.get(key)?.content;
    if (this.last?.key === key) return this.last.content;
    const content = this.zip.read(key);
    if (content === undefined) return undefined;
    this.last = { key, content: asUtf8(content) };
    return this.last.content;
  }

  /** The same for a part that must be there. */
  needed(name: string): Uint8Array {
    const content = this.xml(name);
    if (content === undefined) throw unreadable('missing-part');
    return content;
  }

  /** Gives a part its content, new or instead of what it had. A part that has it already is left as it was packed. */
  write(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    if (isSame(this.xml(name), bytes)) return;
    this.changed.set(partKey(name), { name, content: bytes });
  }

  remove(name: string): void {
    this.changed.set(partKey(name), undefined);
  }

  /** The first name that no part has: `xl/comments1.xml`, `xl/comments2.xml` and so on. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  /** The package as a zip: parts in the order that they had, new ones last. */
  pack(): Uint8Array {
    const packed: PackedEntry[] = [];
    for (const [key, entry] of this.entries) {
      const part = this.changed.get(key);
      if (part !== undefined) packed.push(packedEntry(entry.name, part.content, this.host.crc32));
      else if (!this.changed.has(key)) packed.push({ ...entry, packed: this.packedBytes(entry) });
    }
    for (const [key, part] of this.changed) {
      if (part !== undefined && !this.entries.has(key))
        packed.push(packedEntry(part.name, part.content, this.host.crc32));
    }
    return packEntries(packed);
  }

  private packedBytes(entry: ZipEntry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const at = entry.offset;
    if (entry.encrypted || at + 30 > this.bytes.length || view.getUint32(at, true) !== 0x04034b50) {
      throw unreadable('zip');
    }
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (from + entry.packed > this.bytes.length) throw unreadable('zip');
    return this.bytes.subarray(from, from + entry.packed);
  }
}

function isSame(left: Uint8Array | undefined, right: Uint8Array): boolean {
  if (left === undefined || left.length !== right.length) return false;
  for (let at = 0; at < right.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}

const DECLARED = /^(<\?xml[^>]*?encoding\s*=\s*["'])([\w.-]+)(["'])/u;

function asUtf8(content: Uint8Array): Uint8Array {
  const bytes = xmlBytes(content);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const [, before = '', encoding = 'UTF-8'] = DECLARED.exec(head) ?? [];
  if (/^utf-?8$/iu.test(encoding)) return bytes;
  const name = new TextEncoder().encode(`${before}UTF-8`);
  const rest = bytes.subarray(before.length + encoding.length);
  const whole = new Uint8Array(name.length + rest.length);
  whole.set(name);
  whole.set(rest, name.length);
  return whole;
}
