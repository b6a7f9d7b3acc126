import { Buffer } from 'node:buffer';

const BITS = 512;
const HASHES = 12;
const made = new Map<string, string>();

/**
 * A Bloom filter of the pairs of letters of an invented name, in base64: two hashes that are combined (Kirsch & Mitzenmacher 2006).
 * Without a key, so for the bench and for nothing else.
 */
export function nameFilter(name: string): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  const bytes = Buffer.alloc(BITS / 8);
  const text = `_${name}_`;
  for (let at = 0; at + 1 < text.length; at += 1) {
    const first = hash(text.slice(at, at + 2), 0x811c9dc5);
    const second = hash(text.slice(at, at + 2), 0x2166f6a1) | 1;
    for (let number = 0; number < HASHES; number += 1) {
      const bit = ((first + Math.imul(number, second)) >>> 0) % BITS;
      bytes[bit >>> 3] = (bytes[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  const filter = bytes.toString('base64');
  made.set(name, filter);
  return filter;
}

/** FNV-1a. */
function hash(text: string, start: number): number {
  let bits = start;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return (bits ^ (bits >>> 15)) >>> 0;
}
