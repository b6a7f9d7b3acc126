import { keyText, type DecisionTable, type Funnel, type LeftOutForm, type PersonForm } from '@kartlagg/model';

type LeftOut = Funnel['leftOut'][number];

/** The forms that count, and how many do not and why. */
export interface Counted {
  readonly eligible: readonly PersonForm[];
  /** By who left them out, outcome and rule, in that order. */
  readonly leftOut: readonly LeftOut[];
  /** Each form that does not count, by its id. */
  readonly leftOutForms: readonly LeftOutForm[];
}

/**
 * Leaves out the forms about persons who are not counted: by the table of who counts, then by the table of situations,
 * then those whose situation the municipalities' own counts answer for (`path`). A form whose situation could not be
 * decided is counted where its table counts it: `situation missing` is a row of its own.
 */
export function leaveOut(
  forms: readonly PersonForm[],
  settings: {
    readonly eligibilityTable: DecisionTable;
    readonly situationTable: DecisionTable;
    readonly situations: readonly string[];
  },
): Counted {
  const eligibility = countsBy(settings.eligibilityTable);
  const situation = countsBy(settings.situationTable);
  const onPath = new Set(settings.situations);
  const leftOut = new Map<string, LeftOut>();
  const leftOutForms: (LeftOutForm & { readonly id: string })[] = [];
  const add = (by: LeftOut['by'], { id, at, ...form }: PersonForm): false => {
    const { outcome, rule } = by === 'eligibility' ? form.eligibility : form.situation;
    const key = keyText([['eligibility', 'situation', 'path'].indexOf(by), outcome, rule]);
    leftOut.set(key, { by, outcome, rule, forms: (leftOut.get(key)?.forms ?? 0) + 1 });
    leftOutForms.push({ id, by, outcome, at });
    return false;
  };
  const eligible = forms.filter((form) => {
    const { outcome, state } = form.situation;
    if (!eligibility(form.eligibility.outcome)) return add('eligibility', form);
    if (!situation(outcome)) return add('situation', form);
    if (state === 'decided' && !onPath.has(outcome)) return add('path', form);
    return true;
  });
  const sorted = [...leftOut].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return {
    eligible,
    leftOut: sorted.map(([, line]) => line),
    leftOutForms: leftOutForms
      .toSorted((left, right) => (left.id < right.id ? -1 : 1))
      .map(({ by, outcome, at }) => ({ by, outcome, at })),
  };
}

function countsBy({ id, outcomes }: DecisionTable): (outcome: string) => boolean {
  const counts = new Map(outcomes.map(({ code, counts: counted }) => [code, counted]));
  return (outcome) => {
    const counted = counts.get(outcome);
    if (counted === undefined) throw new Error(`the table ${id} has no outcome ${outcome}`);
    return counted;
  };
}
