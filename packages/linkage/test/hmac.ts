import { createHmac } from 'node:crypto';
import type { Hmac, PseudonymKey } from '@kartlagg/linkage';
import { keyId } from '@kartlagg/linkage';

/** Node's HMAC-SHA-256. */
export const hmac: Hmac = (key, data) => createHmac('sha256', key).update(data, 'utf8').digest();

/** A key whose secret is one byte, 32 times. */
export function keyOf(
  byte: number,
  { purpose = 'test', rounds = ['2023'] }: Partial<Pick<PseudonymKey, 'purpose' | 'rounds'>> = {},
): PseudonymKey {
  const key = { purpose, rounds, secret: new Uint8Array(32).fill(byte) };
  return { id: keyId(key, hmac), ...key };
}
