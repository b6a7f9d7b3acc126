import { keyText, type PersonForm } from '@kartlagg/model';

/** Is this code an answer that means unknown? */
export type IsUnknown = (variable: string, code: string) => boolean;

/** Kinds of respondents and their place: the lowest goes before others. */
export type Reporters = ReadonlyMap<string, number>;

/** A form and what it ranks by, whatever the variable. */
export interface Standing {
  readonly form: PersonForm;
  /** The place of its respondent among all kinds; the last where the policy does not name it. */
  readonly reporter: number;
  /** The day it was filled in, `2029-04-14`; empty where it does not say. */
  readonly date: string;
  /** How many questions it answers otherwise than with unknown. */
  readonly answered: number;
  /** All that it says, as text: what puts forms in order whatever their files are called. */
  readonly said: string;
}

/** What a form ranks by. */
export function standingOf(form: PersonForm, reporters: Reporters, isUnknown: IsUnknown): Standing {
  const reporter = form.answers['reporter']?.[0];
  return {
    form,
    reporter: (reporter === undefined ? undefined : reporters.get(reporter)) ?? reporters.size,
    date: form.answers['form_date']?.[0] ?? '',
    answered: Object.entries(form.answers).filter(
      ([variable, codes]) => codes.length > 0 && !codes.every((code) => isUnknown(variable, code)),
    ).length,
    said: saidIn(form),
  };
}

function saidIn({ answers, situation }: PersonForm): string {
  const variables = Object.keys(answers).toSorted();
  return keyText([
    situation.outcome,
    ...variables.map((variable) => keyText([variable, ...(answers[variable] ?? [])])),
  ]);
}
