import { isFilterText, isTokenText } from '@kartlagg/linkage';

/** Whether a text is a pseudonym as this program makes them. */
export function isPseudonym(text: string): boolean {
  return isTokenText(text) || isFilterText(text);
}
