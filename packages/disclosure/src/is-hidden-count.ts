import type { Level, Policy } from '@kartlagg/model';

/** Primary suppression: may a count of people not be shown at this level under the policy? */
export function isHiddenCount(count: number, level: Level, policy: Policy): boolean {
  if (count === 0) return policy.zero === 'hidden';
  return policy.rules.some(
    (rule) => rule.levels.includes(level) && count >= rule.hideFrom && count <= rule.hideTo,
  );
}
