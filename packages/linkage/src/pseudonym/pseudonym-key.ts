import { base64url } from './base64.js';
import type { Hmac } from './hmac.js';

/** What pseudonyms are made with. Never printed, and never in a file that leaves the machine with the data. */
export interface PseudonymKey {
  /** Eight hexadecimal digits that tell keys apart and say nothing of the secret. */
  readonly id: string;
  /** What the key is for, as its maker wrote it. The same person has other tokens for another purpose. */
  readonly purpose: string;
  /** The rounds that it may be used for. More than one, or any: they may be linked with each other. */
  readonly rounds: readonly string[] | 'any';
  /** 32 bytes. */
  readonly secret: Uint8Array;
}

/** Bytes in a secret: as many as the hash gives (NIST SP 800-107 rev. 1, 5.3.4: no shorter than the security wanted). */
export const SECRET_BYTES = 32;

/**
 * The id of a key: the first 32 bits of the HMAC of what it is for, made with its own secret. Purpose and rounds are in it,
 * so that a key whose file was changed by hand is told from the one that others hold.
 */
export function keyId({ purpose, rounds, secret }: Omit<PseudonymKey, 'id'>, hmac: Hmac): string {
  const digest = hmac(secret, JSON.stringify(['kartlagg-key-1', purpose.normalize('NFC'), rounds]));
  return Array.from(digest.slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The content of the file of a new key, from a secret that the edge drew at random. */
export function keyText(key: Omit<PseudonymKey, 'id'>, hmac: Hmac): string {
  const { purpose, rounds, secret } = key;
  if (secret.length !== SECRET_BYTES) throw new Error('a secret of another length');
  const content = {
    kartlagg: 'key',
    version: 1,
    id: keyId(key, hmac),
    purpose: purpose.normalize('NFC'),
    rounds,
    secret: base64url(secret),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Whether the key's own policy lets it be used for a round. */
export function mayUseFor({ rounds }: PseudonymKey, round: string): boolean {
  return rounds === 'any' || rounds.includes(round);
}

/**
 * What separates the tokens of one key: its purpose, and the round where it is for that round alone. A key for several
 * rounds gives the same person the same token in all of them: that is what it is for.
 */
export function domainOf(key: PseudonymKey, round: string): readonly [purpose: string, round: string] {
  if (!mayUseFor(key, round)) throw new Error(`key ${key.id} is not for this round`);
  return [key.purpose, key.rounds !== 'any' && key.rounds.length === 1 ? round : '*'];
}
