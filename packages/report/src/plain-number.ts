import { roundHalfAway } from './round-half-away.js';

/** A number for machines: `plainNumber(26.0256, 1)` is `26.0`, whatever the reader's language. */
export function plainNumber(value: number, decimals: number): string {
  return roundHalfAway(value, decimals).toFixed(decimals);
}
