/** A JSON pointer: `pointer('lists', 'a/b', 0)` is `/lists/a~1b/0`. */
export function pointer(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
