import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The parts of a zip without comments, in order. Only for what our own writer has packed. */
export function unpacked(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(zip);
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== END) throw new Error('not a zip of ours');
  const parts = new Map<string, Uint8Array>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    parts.set(name, bytes.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** Parts as a zip, stored as they are. */
export function packed(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const file = Buffer.from(name, 'utf8');
    const facts = factsOf(content, file.length);
    const local = Buffer.concat([uint32(LOCAL), facts, file, content]);
    locals.push(local);
    entries.push(
      Buffer.concat([
        uint32(ENTRY),
        uint16(20),
        facts,
        uint16(0),
        uint32(0),
        uint32(0),
        uint32(offset),
        file,
      ]),
    );
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const count = uint16(parts.size);
  const end = [uint32(END), uint32(0), count, count, uint32(directory.length), uint32(offset), uint16(0)];
  return Buffer.concat([...locals, directory, ...end]);
}

/** What the head of a part and its entry in the directory say alike: version, method, time, checksum and lengths. */
function factsOf(content: Uint8Array, nameLength: number): Buffer {
  const sizes = [uint32(content.length), uint32(content.length)];
  const firstDay = uint16(0x21);
  return Buffer.concat([
    uint16(20),
    uint16(0x800),
    uint16(0),
    uint16(0),
    firstDay,
    uint32(crc32(content)),
    ...sizes,
    uint16(nameLength),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
