/** Orders codes by their characters: the same on every machine. */
export function compareCodes(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
