import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part of a zip, packed. */
export interface PackedPart {
  readonly name: string;
  readonly packed: Buffer;
  readonly size: number;
  readonly crc: number;
}

/** Packs a part whose text comes in pieces, so that a part of some hundred megabytes is never held whole. */
export async function packPart(name: string, pieces: Iterable<string>): Promise<PackedPart> {
  const stream = createDeflateRaw();
  const packed: Buffer[] = [];
  stream.on('data', (piece: Buffer) => packed.push(piece));
  let size = 0;
  let crc = 0;
  for (const bytes of inLargePieces(pieces)) {
    size += bytes.length;
    crc = crc32(bytes, crc);
    if (!stream.write(bytes)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'end');
  return { name, packed: Buffer.concat(packed), size, crc };
}

const LARGE = 1024 * 1024;

function* inLargePieces(pieces: Iterable<string>): Generator<Buffer> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < LARGE) continue;
    yield Buffer.from(waiting);
    waiting = '';
  }
  yield Buffer.from(waiting);
}

/** The parts as a zip, with one fixed time. Source: PKWARE APPNOTE 6.3.10, 4.3. */
export function zipOf(parts: readonly PackedPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const header = Buffer.concat([signature(0x04034b50), common(part, name), name]);
    local.push(header, part.packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(signature(0x02014b50), Buffer.from([20, 0]), common(part, name), rest, name);
    offset += header.length + part.packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** What local and central headers have in common: version, flags, method, time, checksum, sizes, lengths. */
function common({ packed, size, crc }: PackedPart, name: Buffer): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(8, 4);
  bytes.writeUInt16LE(0x21, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(packed.length, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}
