import type { ChangeRule, CopyRule, ReferenceRule, Round, Rule, Severity } from './definitions.js';
import { severityOf, type Diagnostic } from './diagnostic.js';

/** What a round says of how bad findings are. */
export interface RoundSeverities {
  readonly round: Pick<Round, 'severities'>;
  readonly rules: readonly Pick<Rule, 'id' | 'severity'>[];
  readonly references: readonly Pick<ReferenceRule, 'id' | 'severity'>[];
  readonly changes: readonly Pick<ChangeRule, 'id' | 'severity'>[];
  readonly copies: readonly Pick<CopyRule, 'id' | 'severity'>[];
}

/**
 * How bad a finding is in a round: what the round says of the rule that was broken, else what the rule says of itself,
 * else what the round says of the code, else the catalogue. What the sender has explained is a note.
 */
export function severityIn(
  { code, rule, explained }: Pick<Diagnostic, 'code' | 'rule' | 'explained'>,
  { round, rules, references, changes, copies }: RoundSeverities,
): Severity {
  if (explained === true) return 'note';
  const ofCode = severityOf(code, round.severities);
  if (rule === undefined) return ofCode;
  const broken = [...rules, ...references, ...changes, ...copies].find(({ id }) => id === rule);
  return round.severities?.[rule] ?? broken?.severity ?? ofCode;
}
