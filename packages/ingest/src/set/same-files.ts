import type { Batch, Diagnostic } from '@kartlagg/model';
import { compareNatural } from './natural-order.js';

/**
 * Sorts out files that are the same to the byte; one that could not be opened is like no other. The first by name stays; each of the others is reported with it.
 *
 * @returns The files that differ, by name.
 */
export function sameFiles(batches: readonly Batch[]): {
  readonly distinct: readonly Batch[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const first = new Map<string, Batch>();
  const diagnostics: Diagnostic[] = [];
  for (const batch of batches.toSorted((a, b) => compareNatural(a.source.path, b.source.path))) {
    const { sha256, path } = batch.source;
    const content = sha256 === '' ? path : sha256;
    const other = first.get(content);
    if (other === undefined) first.set(content, batch);
    else
      diagnostics.push({ code: 'set.same-file', at: { file: path }, params: { other: other.source.path } });
  }
  return { distinct: [...first.values()], diagnostics };
}
