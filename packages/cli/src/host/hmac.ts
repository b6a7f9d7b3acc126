import { createHmac } from 'node:crypto';
import type { Hmac } from '@kartlagg/linkage';

/** HMAC-SHA-256 of Node. */
export const hmac: Hmac = (key, data) => createHmac('sha256', key).update(data, 'utf8').digest();
