import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '@kartlagg/model';

const FILE = join(import.meta.dirname, '..', '..', '..', 'schemas', 'policies', 'small-numbers-1-6.json');

/** The repository's policy: 1–6 are hidden at every level, zero is shown. */
export const POLICY = JSON.parse(readFileSync(FILE, 'utf8')) as Policy;

export const ZERO_HIDDEN: Policy = { ...POLICY, zero: 'hidden' };

/** Small numbers are hidden in municipalities alone. */
export const LOCAL_ONLY: Policy = {
  ...POLICY,
  rules: [{ levels: ['municipality'], hideFrom: 1, hideTo: 6 }],
};
