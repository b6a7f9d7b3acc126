/** A file to be written. `path` is seen from the output folder, with `/` between its parts. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
