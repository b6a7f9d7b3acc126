import type { PlacedDecision } from '@kartlagg/ingest';
import type { ToldApart } from '@kartlagg/linkage';
import type { Diagnostic, Text } from '@kartlagg/model';
import { formRowWords } from '@kartlagg/wording';

/** Decisions that were followed and tore another match apart, each at its cell, with the places of the two forms. */
export function splittingDecisions(
  decisions: readonly PlacedDecision[],
  { linkage, set }: ToldApart,
): Diagnostic[] {
  const forms = new Map(set.persons.flatMap((person) => person.forms.map((form) => [form.id, form.at])));
  const placeOf = (id: string): Text => {
    const at = forms.get(id);
    if (at === undefined) throw new Error('a pair with a form that is not there');
    return { sv: formRowWords(at, 'sv'), en: formRowWords(at, 'en') };
  };
  return decisions.flatMap((decision) =>
    linkage.torn
      .filter((pair) => pair.decision === decision)
      .map(({ a, b }): Diagnostic => ({
        code: 'set.decision-splits',
        at: decision.at,
        params: { form: placeOf(a), other: placeOf(b) },
      })),
  );
}
