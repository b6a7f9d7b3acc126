import type { LinkRecord, LinkSpec, PersonForm } from '@kartlagg/model';
import type { IsUnknown } from './standing.js';

/**
 * What is compared of each form, and nothing else: the fields that the spec reads, from the form's identity, else its
 * answers to questions with one answer, such as sex. An answer that means unknown is none.
 */
export function linkRecords(
  forms: readonly PersonForm[],
  spec: LinkSpec,
  isUnknown: IsUnknown,
): readonly LinkRecord[] {
  const fields = fieldsIn(spec);
  return forms.map((form) => linkRecord(form, fields, isUnknown));
}

function fieldsIn({ keys, comparisons, doubts = [], blocking }: LinkSpec): readonly string[] {
  const parts = blocking.flatMap((pass) => [...pass.parts, ...(pass.refine ?? [])]);
  return [
    ...new Set([
      ...keys.flatMap((key) => key.fields),
      ...comparisons.flatMap(({ ways }) => ways.map(({ field }) => field)),
      ...doubts.flatMap(({ fields, alike = [] }) => [...fields, ...alike]),
      ...parts.flatMap((part) => part.fields),
    ]),
  ];
}

function linkRecord(form: PersonForm, names: readonly string[], isUnknown: IsUnknown): LinkRecord {
  const fields: Record<string, string> = {};
  for (const name of names) {
    const answers = form.answers[name];
    const value = form.identity[name] ?? (answers?.length === 1 ? answers[0] : undefined);
    if (value !== undefined && !isUnknown(name, value)) fields[name] = value;
  }
  return { id: form.id, fields };
}
