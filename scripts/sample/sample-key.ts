import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKey, type Hmac, type PseudonymKey } from '@kartlagg/linkage';
import { root } from '../root.js';

/** Node's HMAC-SHA-256. */
export const hmac: Hmac = (key, data) => createHmac('sha256', key).update(data, 'utf8').digest();

/** The sample round's key. It is published, so that nothing made with it is secret: no real delivery may use it. */
export function sampleKey(): PseudonymKey {
  const path = join(root, 'data-samples', 'rounds', '2023', 'nyckel-exempel.json');
  const key = readKey(JSON.parse(readFileSync(path, 'utf8')), hmac);
  if ('problem' in key) throw new Error(`the sample key is damaged: ${key.problem}`);
  return key;
}
