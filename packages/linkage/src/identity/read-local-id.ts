import { holdsLuhn } from './holds-luhn.js';

/** What the local ids of one issuer look like. Data: a round adds those of its own respondents. */
export interface LocalIdPattern {
  /** The one that gives the numbers out; the same number of two issuers is two persons. */
  readonly issuer: string;
  /** A regular expression for the whole id, in capitals and without spaces and dashes. */
  readonly pattern: string;
  /** Where the id has a check digit last: Luhn's, over the characters from place `from` (the first is 1). */
  readonly check?: {
    readonly from: number;
    /** What letters count as. */
    readonly letters?: Readonly<Record<string, number>>;
  };
}

export interface LocalId {
  readonly issuer: string;
  readonly value: string;
}

/**
 * Reads a local id or a reserve number by the first pattern that it fits: `19810829-M071` is `19810829M071` of the issuer
 * of that form. Undefined where it fits none, or its check digit is wrong in all that it fits.
 */
export function readLocalId(
  written: string | number,
  patterns: readonly LocalIdPattern[],
): LocalId | undefined {
  const value = String(written)
    .normalize('NFC')
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015\u2212-]/gu, '');
  const found = patterns.find(
    ({ pattern, check }) =>
      new RegExp(`^(?:${pattern})$`, 'u').test(value) && (check === undefined || isChecked(value, check)),
  );
  return found === undefined ? undefined : { issuer: found.issuer, value };
}

function isChecked(id: string, { from, letters = {} }: NonNullable<LocalIdPattern['check']>): boolean {
  return holdsLuhn(Array.from(id.slice(from - 1), (sign) => letters[sign] ?? Number(sign)));
}
