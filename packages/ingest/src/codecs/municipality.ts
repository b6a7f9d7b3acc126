import type { Level } from '@kartlagg/model';
import type { Geography } from '@kartlagg/survey';
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

/**
 * The place that a text means: a code, a name, an official name, or a name with its code in brackets. Undefined where
 * nothing fits exactly, or where the name and the code mean different places.
 */
export function readMunicipality(geography: Geography, text: string): PlaceReading {
  const found = geography.find(text.trim());
  if (found !== undefined) return found;
  const [, name = '', code = ''] = /^(.+?)\s*\((\S+)\)$/u.exec(text.trim()) ?? [];
  const byName = geography.find(name);
  return byName !== undefined && byName.code === geography.find(code)?.code ? byName : undefined;
}
