import type { ChartNumber } from './chart-number.js';
import { hasValue } from './chart-number.js';

/** A number with what it is called. */
export interface NamedNumber {
  readonly label: string;
  readonly number: ChartNumber;
}

/**
 * The names of the highest and of the lowest numbers (all that share the place), and whether some numbers could not take
 * part. Undefined where fewer than two numbers are known or all are alike.
 */
export function extremes(
  rows: readonly NamedNumber[],
):
  | { readonly highest: readonly string[]; readonly lowest: readonly string[]; readonly partial: boolean }
  | undefined {
  const known = rows.flatMap(({ label, number }) =>
    hasValue(number) ? [{ label, value: number.value }] : [],
  );
  const values = known.map(({ value }) => value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  if (known.length < 2 || most === least) return undefined;
  const named = (wanted: number): string[] =>
    known.filter(({ value }) => value === wanted).map(({ label }) => label);
  return { highest: named(most), lowest: named(least), partial: known.length < rows.length };
}
