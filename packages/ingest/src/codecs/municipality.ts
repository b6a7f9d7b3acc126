import type { Level } from '@kartlagg/model';
import type { Geography } from '@kartlagg/survey';
import { placeReader } from './place-reader.js';
import type { How } from './reading.js';

/** `Stockholm (0180)`: how the form writes a municipality. */
export function municipalityText(geography: Geography, code: string): string {
  return `${geography.nameOf(code).sv} (${code})`;
}

/** A place that a text means, and how it was understood unless exactly; or the places that it could mean. */
export type PlaceReading =
  | { readonly code: string; readonly level: Level; readonly how?: How }
  | { readonly readings: readonly string[] }
  | undefined;

/** Opened once for each geography. */
const READERS = new WeakMap<Geography, (text: string) => PlaceReading>();

/**
 * The place that a text means: a code, a name or an official name, or a name with its code. What is not written so is
 * found by a code that lost its zero, a former code, another way of writing, broken letters or a near name, and `how`
 * says which. Readings where the name and the code mean different places, or several names are near; undefined where
 * nothing is known.
 */
export function readMunicipality(geography: Geography, text: string): PlaceReading {
  const found = geography.find(text);
  if (found !== undefined) return isFormer(text, found.code) ? { ...found, how: 'old-name' } : found;
  const read = READERS.get(geography) ?? placeReader(geography);
  READERS.set(geography, read);
  return read(text);
}

/** `1917` is the code that Heby had before 2007. */
function isFormer(text: string, code: string): boolean {
  return /^\d{4}$/u.test(text.trim()) && text.trim() !== code && Number(text) > 0;
}
