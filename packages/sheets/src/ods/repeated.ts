import { unreadable } from '../refusal.js';

/**
 * How many times something stands: 1 where nothing is said. More than any sheet has is cut to a number that still is
 * far beyond every limit, so that sums of repeats stay exact.
 */
export function repeated(written: string | undefined): number {
  if (written === undefined) return 1;
  if (!/^0*[1-9]\d*$/u.test(written)) throw unreadable('cell');
  return Math.min(Number(written), MOST);
}

const MOST = 100_000_000;
