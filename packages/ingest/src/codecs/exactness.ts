import type { Exactness } from '@kartlagg/model';

const EXACTNESS: readonly Exactness[] = ['exact', 'approximate', 'minimum'];

/** A code as an exactness; exact where nothing is said. */
export function asExactness(code: string | undefined): Exactness {
  return EXACTNESS.find((exactness) => exactness === code) ?? 'exact';
}
