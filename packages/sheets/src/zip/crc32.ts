/**
 * The checksum of a zip part: CRC-32 with the polynomial of ISO 3309, as an unsigned number. `before` is the checksum
 * of the bytes that stand before these.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (TABLE[768 + (crc & 255)] ?? 0) ^
      (TABLE[512 + ((crc >>> 8) & 255)] ?? 0) ^
      (TABLE[256 + ((crc >>> 16) & 255)] ?? 0) ^
      (TABLE[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return ~crc >>> 0;
}

/** Four tables of 256: table n holds what a byte becomes after n further zero bytes, so that four bytes go at a time. */
const TABLE = makeTable();

function makeTable(): Int32Array {
  const table = new Int32Array(1024);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    table[byte] = crc;
  }
  for (let index = 256; index < 1024; index += 1) {
    const before = table[index - 256] ?? 0;
    table[index] = (before >>> 8) ^ (table[before & 255] ?? 0);
  }
  return table;
}
