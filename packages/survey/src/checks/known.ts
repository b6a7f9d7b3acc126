import type { RoundDocuments } from '../round-documents.js';

/** What the documents of a round may refer to. */
export interface Known {
  readonly hasVariable: (id: string) => boolean;
  /** Whether the round has a code list for a variable. */
  readonly hasList: (variable: string) => boolean;
  readonly hasCode: (variable: string, code: string) => boolean;
  readonly hasMeasure: (id: string) => boolean;
  /** Whether a code is the country, a county, a group of municipalities or a municipality. */
  readonly hasArea: (code: string) => boolean;
  readonly hasMunicipality: (code: string) => boolean;
}

/** What exists in the documents of a round. */
export function knownIn(documents: RoundDocuments): Known {
  const places = documents.geography.value;
  const variables = new Set(documents.variables.value.variables.map(({ id }) => id));
  const municipalities = codeSet(places.municipalities);
  const areas = new Set([
    places.country.code,
    ...codeSet(places.counties),
    ...places.skrGroupings.flatMap(({ groups }) => groups.map(({ code }) => code)),
    ...municipalities,
  ]);
  const codes = new Map(
    [...documents.lists].map(([variable, { value }]) => [variable, codeSet(value.codes)]),
  );
  return {
    hasVariable: (id) => variables.has(id),
    hasList: (variable) => codes.has(variable),
    hasCode: (variable, code) => codes.get(variable)?.has(code) ?? false,
    hasMeasure: (id) => codes.get('measure')?.has(id) ?? false,
    hasArea: (code) => areas.has(code),
    hasMunicipality: (code) => municipalities.has(code),
  };
}

function codeSet(items: readonly { readonly code: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ code }) => code));
}
