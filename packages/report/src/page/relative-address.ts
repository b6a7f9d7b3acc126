/** A path seen from the page as an address: `relativeAddress('tabeller', 'å.csv')` is `tabeller/%C3%A5.csv`. */
export function relativeAddress(...parts: readonly string[]): string {
  return parts.flatMap((part) => part.split('/').map(encodeURIComponent)).join('/');
}
