/**
 * Which UTF-16 a text without a byte order mark is in, by its zero bytes: letters of western Europe, digits, delimiters
 * and line ends have one each, all of them on the same side. Undefined where zeros are few or stand on both sides.
 */
export function hasZeroBytesOf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, CONSIDERED);
  if (bytes.length % 2 !== 0 || length === 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const enough = length / 2 / FEWEST;
  if (even === 0 && odd >= enough) return 'utf-16le';
  return odd === 0 && even >= enough ? 'utf-16be' : undefined;
}

/** An even number of bytes, so that no letter is cut. */
const CONSIDERED = 65_536;

/** One letter in four at least. */
const FEWEST = 4;
