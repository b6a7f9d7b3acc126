import type { Batch, Diagnostic, PersonForm } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { grouped } from '../grouped.js';

/**
 * Sorts out the person forms of deliveries that can be used: those about persons in a municipality that the round does
 * not ask are not counted, and reported once for each file and municipality (`set.outside-round`). The municipality is the
 * one that a person would be counted in: the first of the round's variables for it that the form answers. A form that
 * does not say where the person is stays.
 */
export function outsideForms(
  batches: readonly Batch[],
  asked: readonly string[],
  survey: Survey,
): { readonly forms: readonly PersonForm[]; readonly diagnostics: readonly Diagnostic[] } {
  const isAsked = new Set(asked);
  const placed = batches
    .filter(({ verdict }) => verdict !== 'rejected')
    .flatMap(({ forms }) => forms.map((form) => ({ form, municipality: municipalityOf(form, survey) })));
  const isInside = (municipality: string | undefined): boolean =>
    municipality === undefined || isAsked.has(municipality);
  const diagnostics: Diagnostic[] = [];
  const outside = placed.filter(({ municipality }) => !isInside(municipality));
  for (const inFile of grouped(outside, ({ form }) => form.at.file).values())
    for (const [code, forms] of grouped(inFile, ({ municipality }) => municipality ?? ''))
      diagnostics.push({
        code: 'set.outside-round',
        at: { file: forms[0].form.at.file },
        params: { municipality: survey.geography.nameOf(code), forms: forms.length },
      });
  return {
    forms: placed.filter(({ municipality }) => isInside(municipality)).map(({ form }) => form),
    diagnostics,
  };
}

function municipalityOf({ answers }: PersonForm, { persons }: Survey): string | undefined {
  return persons?.settings.municipality
    .flatMap((variable) => answers[variable]?.slice(0, 1) ?? [])
    .find((code) => /^\d{4}$/u.test(code));
}
