import { base64url } from './base64.js';
import type { Hmac } from './hmac.js';
import { domainOf, type PseudonymKey } from './pseudonym-key.js';

/** What a token stands for. The same text as two kinds has two tokens. */
export type TokenKind = 'personal-number' | 'local-id' | 'birth-key';

/** Bytes of a token: 128 bits, so that two persons in a million rounds do not meet by chance. */
const TOKEN_BYTES = 16;
const WRITTEN = /^k1:([0-9a-f]{8}):([A-Za-z0-9_-]{22})$/u;

/**
 * The pseudonym of a normalised value: `k1:<key id>:<token>`, where the token is the first 128 bits of HMAC-SHA-256 over
 * the JSON array of a tag, the purpose, the round (or `*`), the kind and the value, in base64url. A JSON array, so that no
 * two lists of parts are the same text. Who has the key can make the token of anybody; who has not can only compare.
 */
export function tokenOf(
  kind: TokenKind,
  normalisedValue: string,
  key: PseudonymKey,
  round: string,
  hmac: Hmac,
): string {
  const parts = ['kartlagg-token-1', ...domainOf(key, round), kind, normalisedValue.normalize('NFC')];
  const digest = hmac(key.secret, JSON.stringify(parts));
  return `k1:${key.id}:${base64url(digest.slice(0, TOKEN_BYTES))}`;
}

/** The parts of a token that comes in a delivery; undefined for any other text. */
export function readToken(text: string): { readonly keyId: string; readonly token: string } | undefined {
  const [, keyId, token] = WRITTEN.exec(text.trim()) ?? [];
  return keyId === undefined || token === undefined ? undefined : { keyId, token };
}

/** Whether a text is a token. */
export function isTokenText(text: string): boolean {
  return readToken(text) !== undefined;
}
