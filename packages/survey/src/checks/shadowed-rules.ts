import type { Condition, DecisionRule } from '@kartlagg/model';

/**
 * The rules that can never decide, by index, each with the earlier rule that always holds before it: all that the
 * earlier one asks for follows from what the later one asks for.
 *
 * @param hasSeveral Whether a variable may have several answers at once.
 */
export function shadowedRules(
  rules: readonly Pick<DecisionRule, 'when'>[],
  hasSeveral: (variable: string) => boolean,
): readonly { readonly rule: number; readonly by: number }[] {
  return rules.flatMap(({ when }, rule) => {
    const by = rules
      .slice(0, rule)
      .findIndex((earlier) =>
        earlier.when.every((asked) => when.some((given) => follows(asked, given, hasSeveral))),
      );
    return by === -1 ? [] : [{ rule, by }];
  });
}

/** Whether a condition holds wherever another does. */
function follows(asked: Condition, given: Condition, hasSeveral: (variable: string) => boolean): boolean {
  if (asked.variable !== given.variable) return false;
  if (asked.answered !== undefined) return asked.answered === (given.answered ?? true);
  const { is, not, atLeast, below } = asked;
  if (is !== undefined) return given.is?.every((code) => is.includes(code)) ?? false;
  if (not !== undefined) {
    const named = given.not !== undefined && not.every((code) => given.not?.includes(code));
    const other = given.is !== undefined && !given.is.some((code) => not.includes(code));
    return named || (other && !hasSeveral(asked.variable));
  }
  if (atLeast !== undefined) return given.atLeast !== undefined && given.atLeast >= atLeast;
  return below !== undefined && given.below !== undefined && given.below <= below;
}
