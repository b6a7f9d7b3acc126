/** One file that was read. `path` is seen from the delivery folder, with `/` between its parts. */
export interface Source {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}
