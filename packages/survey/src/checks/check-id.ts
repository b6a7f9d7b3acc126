import type { Problem } from '../problem.js';

/** A document's id is its file's name (a round's is its folder's), so that what is named is what is read. */
export function checkId(file: string, id: string): readonly Problem[] {
  const parts = file.replace(/(\/round)?\.json$/u, '').split('/');
  const expected = parts.at(-1);
  if (id === expected) return [];
  return [{ file, pointer: '/id', keyword: 'const', params: { allowedValue: expected } }];
}
