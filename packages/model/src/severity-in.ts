import type { Round, Severity } from './definitions.js';
import { severityOf, type Diagnostic } from './diagnostic.js';
import { knownRule, type RoundRules } from './known-rule.js';

/** What a round says of how bad findings are. */
export interface RoundSeverities extends RoundRules {
  readonly round: Pick<Round, 'severities'>;
}

/**
 * How bad a finding is in a round: what the round says of the rule that was broken, else what the rule says of itself,
 * else what the round says of the code, else the catalogue. What the sender has explained is a note.
 */
export function severityIn(
  { code, rule, explained }: Pick<Diagnostic, 'code' | 'rule' | 'explained'>,
  survey: RoundSeverities,
): Severity {
  if (explained === true) return 'note';
  const { severities } = survey.round;
  const ofCode = severityOf(code, severities);
  if (rule === undefined) return ofCode;
  return severities?.[rule] ?? knownRule(survey, rule)?.severity ?? ofCode;
}
