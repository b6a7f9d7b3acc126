/**
 * How something was understood where it was not written as the round writes it: the param `how` of `header.read-as` and
 * `cell.read-as`.
 */
export type How =
  'near-name' | 'broken-encoding' | 'old-name' | 'lost-zeros' | 'values' | 'position' | 'words' | 'mapping';

/**
 * What a text means: one thing, and how it was understood unless exactly; or the several that it could mean, of which
 * none is guessed at. Undefined for nothing that is known.
 */
export type CodeReading =
  { readonly code: string; readonly how?: How } | { readonly readings: readonly string[] } | undefined;
