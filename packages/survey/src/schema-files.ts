/** The folder `schemas/`, however it is kept. Paths are seen from it, for example `rounds/2023/round.json`. */
export interface SchemaFiles {
  readonly list: () => readonly string[];
  /** The parsed JSON of a file that `list` names; throws a SyntaxError where it is not JSON. */
  readonly read: (path: string) => unknown;
}
