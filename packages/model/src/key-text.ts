/** Several parts as one key that no part can imitate: `keyText(['Malmö', '1'])` is `["Malmö","1"]`. */
export function keyText(parts: readonly (string | number | null)[]): string {
  return JSON.stringify(parts.map((part) => (typeof part === 'string' ? part.normalize('NFC') : part)));
}
