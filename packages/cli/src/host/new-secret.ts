import { randomBytes } from 'node:crypto';
import { SECRET_BYTES } from '@kartlagg/linkage';

/** The secret of a new key, from the system's own source of randomness. Nothing else in the program is random. */
export function newSecret(): Uint8Array {
  return randomBytes(SECRET_BYTES);
}
