import type { ChangeRule, CopyRule, ReferenceRule, Rule } from './definitions.js';

type AnyRule = Rule | ReferenceRule | ChangeRule | CopyRule;

/** The rules of a count form. */
interface FormRules {
  readonly rules: readonly Rule[];
  readonly references?: readonly ReferenceRule[];
  readonly changes?: readonly ChangeRule[];
  readonly copies?: readonly CopyRule[];
}

/** The rules of the count form at hand, and those of every count form of the round. */
export interface RoundRules extends FormRules {
  readonly forms: readonly { readonly rules: FormRules }[];
}

/** A rule of any kind by its id; that of the form at hand goes before one of another form. */
export function knownRule(round: RoundRules, id: string): AnyRule | undefined {
  return [round, ...round.forms.map(({ rules }) => rules)].flatMap(rulesOf).find((rule) => rule.id === id);
}

function rulesOf({ rules, references = [], changes = [], copies = [] }: FormRules): readonly AnyRule[] {
  return [...rules, ...references, ...changes, ...copies];
}
