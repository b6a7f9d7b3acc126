/** Compares two places in a table, outermost dimension first. */
export function compareOrders(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((index, place) => index !== right[place]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
