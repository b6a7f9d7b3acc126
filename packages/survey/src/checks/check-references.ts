import type { Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';

/** Everything that the documents of a round say of each other and that does not hold. */
export function checkReferences(documents: RoundDocuments): readonly Problem[] {
  void documents;
  return [];
}
