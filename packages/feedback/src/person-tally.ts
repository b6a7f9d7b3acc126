import type { Batch, DecisionTable, PersonForm } from '@kartlagg/model';
import type { PersonSurvey, Survey } from '@kartlagg/survey';
import { countedElsewhere, type NamedForms } from '@kartlagg/wording';

/** The forms of one file that are counted by the situation that follows from their answers, and those that are not. */
export interface PersonTally {
  readonly situations: readonly (NamedForms & { readonly situation: string })[];
  readonly leftOut: readonly (NamedForms & {
    readonly by: 'eligibility' | 'situation' | 'path';
    readonly outcome: string;
  })[];
}

const NOBODY: PersonTally = { situations: [], leftOut: [] };

/**
 * Who of a file's persons is counted, in the order of the tables' outcomes. A form is left out by the table of who
 * counts, by the table of situations, or where the situation is one that counts answer for.
 */
export function personTally({ forms }: Pick<Batch, 'forms'>, { persons }: Survey): PersonTally {
  if (persons === undefined || forms.length === 0) return NOBODY;
  const fates = forms.map((form) => fateOf(form, persons));
  const has = (outcome: string, by: string | null): number =>
    fates.filter((fate) => fate.outcome === outcome && fate.by === by).length;
  const { situation, eligibility } = persons;
  const leftOut = (by: 'eligibility' | 'situation' | 'path', table: DecisionTable): PersonTally['leftOut'] =>
    table.outcomes.map(({ code, label }) => ({
      by,
      outcome: code,
      label: by === 'path' ? countedElsewhere(label) : label,
      forms: has(code, by),
    }));
  return {
    situations: situation.outcomes
      .map(({ code, label }) => ({ situation: code, label, forms: has(code, null) }))
      .filter((group) => group.forms > 0),
    leftOut: [
      ...leftOut('eligibility', eligibility),
      ...leftOut('situation', situation),
      ...leftOut('path', situation),
    ].filter((group) => group.forms > 0),
  };
}

interface Fate {
  readonly outcome: string;
  /** What leaves the form out; null where it is counted. */
  readonly by: 'eligibility' | 'situation' | 'path' | null;
}

function fateOf(
  { eligibility, situation }: PersonForm,
  { eligibility: who, situation: where, settings }: PersonSurvey,
): Fate {
  if (!counts(who, eligibility.outcome)) return { outcome: eligibility.outcome, by: 'eligibility' };
  const { outcome } = situation;
  if (!counts(where, outcome)) return { outcome, by: 'situation' };
  return { outcome, by: settings.situations.includes(outcome) ? null : 'path' };
}

function counts({ outcomes }: DecisionTable, outcome: string): boolean {
  return outcomes.find(({ code }) => code === outcome)?.counts === true;
}
