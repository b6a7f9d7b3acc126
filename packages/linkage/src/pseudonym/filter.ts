import { foldedName } from '../identity/names.js';
import { base64 } from './base64.js';
import type { Hmac } from './hmac.js';
import { domainOf, type PseudonymKey } from './pseudonym-key.js';

/** Bits of a filter. A power of two, so that positions taken from a hash are equally likely. */
const BITS = 512;

/**
 * A name as a Bloom filter (Schnell, Bachteler & Reiher 2009): similar names share most bits, and Dice's coefficient of
 * the bits stands for that of the names' bigrams. `Berg` has the bigrams `_b be er rg g_`; each sets 16 of 512 bits.
 * Given and family names are in one domain, so that a row with the two exchanged can still be compared.
 *
 * The 16 places of a bigram are the 16-bit words of one HMAC-SHA-256, modulo 512: independent of each other (random
 * hashing), where the double hashing of the first paper leaves a pattern that gave bigrams away without the key
 * (Niedermeyer, Steinmetzer, Kroll & Schnell 2014). Random hashing makes that attack harder and does not end it: who has
 * thousands of filters can count them against the frequencies of names. A filter is personal data; a token says less.
 *
 * Base64 of a byte of zeros and the 64 of the filter: the first keeps the text from beginning with `+`, which a
 * spreadsheet takes for a formula. Undefined for a text without a letter.
 */
export function nameFilter(text: string, key: PseudonymKey, round: string, hmac: Hmac): string | undefined {
  const name = foldedName(text);
  if (name === '') return undefined;
  const letters = [...`_${name}_`];
  const bigrams = letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
  return filterOf('name', bigrams, key, round, hmac);
}

/**
 * A birth date (`1979-02-03`) as a Bloom filter of its eight digits, each with its place: dates with one digit wrong share
 * seven of eight. Who knows the birth year of many rows learns the bits of its digits, and the rest is few enough to count:
 * of all that is made, this protects least.
 */
export function dateFilter(birthDate: string, key: PseudonymKey, round: string, hmac: Hmac): string {
  const digits = [...birthDate.replaceAll('-', '')];
  return filterOf(
    'date',
    digits.map((digit, index) => `${index}${digit}`),
    key,
    round,
    hmac,
  );
}

/** Whether a text is a filter as these are written. */
export function isFilterText(text: string): boolean {
  return /^A[A-P][A-Za-z0-9+/]{85}=$/u.test(text);
}

function filterOf(
  kind: 'name' | 'date',
  elements: readonly string[],
  key: PseudonymKey,
  round: string,
  hmac: Hmac,
): string {
  const bytes = new Uint8Array(1 + BITS / 8);
  const domain = domainOf(key, round);
  const known = knownPlaces(key, [kind, ...domain]);
  for (const element of elements) {
    let places = known.get(element);
    if (places === undefined) {
      const parts = ['kartlagg-filter-1', ...domain, kind, element];
      places = placesIn(hmac(key.secret, JSON.stringify(parts)));
      if (known.size < MOST_KNOWN) known.set(element, places);
    }
    for (const place of places) {
      const byte = 1 + (place >>> 3);
      bytes[byte] = (bytes[byte] ?? 0) | (1 << (place & 7));
    }
  }
  return base64(bytes);
}

/** There are some thousand elements, and they come again in every row: the places of each are found once for a key. */
const KNOWN = new WeakMap<PseudonymKey, Map<string, Map<string, Uint16Array>>>();
/** Names in any script have more bigrams than are worth remembering. */
const MOST_KNOWN = 16_384;

function knownPlaces(key: PseudonymKey, domain: readonly string[]): Map<string, Uint16Array> {
  const byDomain = KNOWN.get(key) ?? new Map<string, Map<string, Uint16Array>>();
  KNOWN.set(key, byDomain);
  const name = JSON.stringify(domain);
  const known = byDomain.get(name) ?? new Map<string, Uint16Array>();
  byDomain.set(name, known);
  return known;
}

/** The 16-bit words of a hash as places in a filter. */
function placesIn(digest: Uint8Array): Uint16Array {
  return Uint16Array.from(
    { length: digest.length / 2 },
    (_, index) => ((digest[2 * index] ?? 0) * 256 + (digest[2 * index + 1] ?? 0)) % BITS,
  );
}
