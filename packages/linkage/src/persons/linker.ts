import type { Estimate } from '@kartlagg/model';

/** What telling persons apart asks of the room that finds duplicates. */
export interface Linked {
  readonly clusters: readonly (readonly string[])[];
  readonly review: readonly unknown[];
  readonly unlinkable: number;
  readonly expected: { readonly falseMerges: Estimate; readonly missedPairs: Estimate };
}

/** Which records are about the same person. */
export type Linker<L extends Linked> = (
  records: readonly { readonly id: string; readonly fields: Readonly<Record<string, string>> }[],
) => L;
