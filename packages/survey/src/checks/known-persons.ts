import type { PersonColumn } from '@kartlagg/model';
import type { PersonDocuments, RoundDocuments } from '../round-documents.js';

/** What the person documents of a round may refer to. */
export interface KnownPersons {
  readonly column: (variable: string) => PersonColumn | undefined;
  readonly hasList: (variable: string) => boolean;
  /** Whether a code is in the variable's list: the person form's own where it has one, otherwise the round's. */
  readonly hasCode: (variable: string, code: string) => boolean;
}

/** What exists in the person documents of a round. */
export function knownPersons({ form, lists }: PersonDocuments, round: RoundDocuments): KnownPersons {
  const columns = new Map(form.value.columns.map((column) => [column.variable, column]));
  const codes = new Map(
    [...round.lists, ...lists].map(([variable, { value }]) => [
      variable,
      new Set(value.codes.map(({ code }) => code)),
    ]),
  );
  return {
    column: (variable) => columns.get(variable),
    hasList: (variable) => codes.has(variable),
    hasCode: (variable, code) => codes.get(variable)?.has(code) ?? false,
  };
}
