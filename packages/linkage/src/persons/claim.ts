import type { IsUnknown, Standing } from './standing.js';

/** What one form says of one variable. `unknown`: asked, and answered as unknown. */
export interface Claim {
  readonly standing: Standing;
  readonly codes: readonly string[];
  readonly state: 'answered' | 'unknown' | 'none';
}

const NOTHING: readonly string[] = [];

/** What a form answers to a variable: unknown only where every code of it means so. */
export function answersOf(standing: Standing, variable: string, isUnknown: IsUnknown): Claim {
  const codes = standing.form.answers[variable] ?? NOTHING;
  if (codes.length === 0) return { standing, codes, state: 'none' };
  const unknown = codes.every((code) => isUnknown(variable, code));
  return { standing, codes, state: unknown ? 'unknown' : 'answered' };
}
