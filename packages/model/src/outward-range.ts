import type { PersonRange } from './unseen.js';

/**
 * A range of an estimate as it is printed: whole persons, and two significant digits, the lower limit rounded down and the
 * upper one up, so that the figures do not look more certain than they are and nothing of the range is lost. 274.1 to 1,461.9
 * is 270 to 1,500.
 */
export function outwardRange({ from, to }: PersonRange): PersonRange {
  return { from: rounded(from, Math.floor), to: to === null ? null : rounded(to, Math.ceil) };
}

function rounded(value: number, towards: (value: number) => number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return towards(value / step) * step;
}
