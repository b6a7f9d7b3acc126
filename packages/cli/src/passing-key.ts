import { keyId, SECRET_BYTES, type PseudonymKey } from '@kartlagg/linkage';
import { hmac } from './host/hmac.js';

const PARTS = { purpose: 'one run', rounds: 'any', secret: new Uint8Array(SECRET_BYTES) } as const;

/**
 * The key of a project that has none. Tokens made with it live in the memory of one run and are written nowhere, so it
 * need not be secret; it is always the same, so that the same deliveries give the same result.
 */
export const PASSING_KEY: PseudonymKey = { ...PARTS, id: keyId(PARTS, hmac) };
