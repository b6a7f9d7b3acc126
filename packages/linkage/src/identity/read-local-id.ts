import { holdsLuhn } from './holds-luhn.js';

/** What the local ids of one issuer look like. Data: a round adds those of its own respondents. */
export interface LocalIdPattern {
  /** The one that gives the numbers out; the same number of two issuers is two persons. */
  readonly issuer: string;
  /**
   * Whether the issuer gives each number to one person in the whole country, or every sender gives its own. Unless it says
   * so it is a sender's: two senders may well both have a number 17.
   */
  readonly scope?: 'national' | 'sender';
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
  /** Who gave the number, where it is the sender's own. */
  readonly sender?: Sender;
}

/** Whose own ids a row has: the municipality's code and the kind of reporting unit, each empty where it is not known. */
export type Sender = readonly [municipality: string, reporter: string];

/**
 * Reads a local id or a reserve number by the first pattern that it fits: `19810829-M071` is `19810829M071` of the issuer
 * of that form. Undefined where it fits none, or its check digit is wrong in all that it fits, and for a sender's own id
 * where nothing is known of the sender: it could be anybody's.
 */
export function readLocalId(
  written: string | number,
  patterns: readonly LocalIdPattern[],
  sender: Sender = ['', ''],
): LocalId | undefined {
  const value = normalised(written);
  const found = patterns.find((pattern) => isOf(pattern, value));
  if (found === undefined) return undefined;
  const own = { issuer: found.issuer, value };
  if (found.scope === 'national') return own;
  return sender.some((part) => part !== '') ? { ...own, sender } : undefined;
}

/** Whether a text has the form of a number that one issuer gives for the whole country. */
export function isNationalId(written: string | number, patterns: readonly LocalIdPattern[]): boolean {
  const value = normalised(written);
  return patterns.some((pattern) => pattern.scope === 'national' && isOf(pattern, value));
}

function normalised(written: string | number): string {
  return String(written)
    .normalize('NFC')
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015\u2212-]/gu, '');
}

function isOf({ pattern, check }: LocalIdPattern, id: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'u').test(id) && (check === undefined || isChecked(id, check));
}

function isChecked(id: string, { from, letters = {} }: NonNullable<LocalIdPattern['check']>): boolean {
  return holdsLuhn(Array.from(id.slice(from - 1), (sign) => letters[sign] ?? Number(sign)));
}
