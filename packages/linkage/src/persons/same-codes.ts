/** Are these the same answers, in whatever order they were given? */
export function sameCodes(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((code) => right.includes(code));
}
