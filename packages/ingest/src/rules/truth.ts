import type { RuleOutcome } from '@kartlagg/model';

/** What confronting a rule with numbers says. */
export type Truth = 'pass' | 'fail' | 'undecided';

/** How the comparisons of each rule came out, in the order in which the rules come. */
export function outcomesOf(
  confronted: Iterable<{ readonly rule: string; readonly truth: Truth }>,
): readonly RuleOutcome[] {
  const counted = new Map<string, Record<Truth, number>>();
  for (const { rule, truth } of confronted) {
    const found = counted.get(rule) ?? { pass: 0, fail: 0, undecided: 0 };
    counted.set(rule, { ...found, [truth]: found[truth] + 1 });
  }
  return [...counted].map(([rule, { pass, fail, undecided }]) => ({
    rule,
    passed: pass,
    failed: fail,
    undecided,
  }));
}
