import { fromBase64url } from './base64.js';
import type { Hmac } from './hmac.js';
import { keyId, SECRET_BYTES, type PseudonymKey } from './pseudonym-key.js';

/**
 * Why a file is no key: it is something else (`kind`), of a later `version`, without a `purpose`, with `rounds` that are
 * neither ids nor `any`, with a `secret` that is damaged, or with an `id` that is not that of the rest: somebody has
 * changed it.
 */
export type KeyProblem = 'kind' | 'version' | 'purpose' | 'rounds' | 'secret' | 'id';

/** Reads the parsed content of a key file. What stands in it is in no problem. */
export function readKey(json: unknown, hmac: Hmac): PseudonymKey | { readonly problem: KeyProblem } {
  if (!isObject(json) || json['kartlagg'] !== 'key') return { problem: 'kind' };
  if (json['version'] !== 1) return { problem: 'version' };
  const { id, purpose, rounds, secret: text } = json;
  if (typeof purpose !== 'string' || purpose.trim() === '') return { problem: 'purpose' };
  if (!isRounds(rounds)) return { problem: 'rounds' };
  const secret = typeof text === 'string' ? fromBase64url(text) : undefined;
  if (secret?.length !== SECRET_BYTES) return { problem: 'secret' };
  const key = { purpose: purpose.normalize('NFC'), rounds, secret };
  const own = keyId(key, hmac);
  return id === own ? { id: own, ...key } : { problem: 'id' };
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isRounds(rounds: unknown): rounds is readonly string[] | 'any' {
  if (rounds === 'any') return true;
  return (
    Array.isArray(rounds) &&
    rounds.length > 0 &&
    rounds.every((round) => typeof round === 'string' && round.trim() !== '')
  );
}
