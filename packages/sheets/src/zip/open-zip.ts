import type { ReadLimits } from '../read-limits.js';
import { keepWithin, unreadable } from '../refusal.js';
import type { SheetHost } from '../sheet-host.js';
import { partKey, unescaped } from './part-names.js';
import { readDirectory, type ZipEntry } from './read-directory.js';
import { unpack, unpackInPieces } from './unpack.js';

/** The parts of an opened package. Names are compared without case, as the Open Packaging Conventions ask. */
export interface ZipParts {
  readonly names: readonly string[];
  /** The unpacked bytes of a part, or undefined where there is no such part. */
  read(name: string): Uint8Array | undefined;
  /**
   * The same piece by piece where the part is large and the host can do it. A part is opened once: a thousand sheets
   * that lie in one large part would be a large workbook in a small file.
   */
  open(name: string): Uint8Array | AsyncIterable<Uint8Array> | undefined;
}

/** Opens a zip whose declared sizes are within the limits. A part is unpacked and checked when it is asked for. */
export function openZip(bytes: Uint8Array, host: SheetHost, limits: ReadLimits): ZipParts {
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (const entry of readDirectory(bytes, limits)) {
    total += entry.size;
    checkRatio(entry, limits);
    const name = partKey(unescaped(entry.name));
    if (entries.has(name)) throw unreadable('zip');
    entries.set(name, entry);
  }
  keepWithin(limits, 'totalBytes', total);
  const opened = new Set<ZipEntry>();
  const read = (entry: ZipEntry): Uint8Array => {
    keepWithin(limits, 'partBytes', entry.size);
    return unpack(bytes, entry, host);
  };
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(partKey(name));
      return entry === undefined ? undefined : read(entry);
    },
    open(name) {
      const entry = entries.get(partKey(name));
      if (entry === undefined) return undefined;
      if (opened.has(entry)) throw unreadable('missing-part');
      opened.add(entry);
      const { inflateStream } = host;
      if (inflateStream === undefined || entry.size < limits.wholeBytes) return read(entry);
      return unpackInPieces(bytes, entry, host, inflateStream);
    },
  };
}

function checkRatio(entry: ZipEntry, limits: ReadLimits): void {
  if (entry.size >= limits.ratioFrom) {
    keepWithin(limits, 'ratio', Math.floor(entry.size / Math.max(1, entry.packed)));
  }
}
