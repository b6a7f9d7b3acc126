/** Something that is wrong in a definition: a value with no sentence in it. */
export interface Problem {
  /** Seen from `schemas/`, for example `rounds/2023/round.json`. */
  readonly file: string;
  /** JSON pointer to what is wrong, for example `/lists/sex`; empty for the whole file. */
  readonly pointer: string;
  /** What is asked for: a keyword of JSON Schema, or one of our own. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What can be referred to. */
export type ReferenceKind =
  | 'file'
  | 'variable'
  | 'list'
  | 'code'
  | 'measure'
  | 'question'
  | 'dimension'
  | 'table'
  | 'series'
  | 'version'
  | 'area'
  | 'diagnostic'
  | 'group'
  | 'outcome';

/** Something is named that does not exist. */
export function unknownReference(file: string, pointer: string, kind: ReferenceKind, value: string): Problem {
  return { file, pointer, keyword: 'unknown-reference', params: { kind, reference: value } };
}

/** The same code, id or name stands twice. */
export function duplicateCode(file: string, pointer: string, value: string): Problem {
  return { file, pointer, keyword: 'duplicate-code', params: { code: value } };
}
