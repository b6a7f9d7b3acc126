/**
 * Undoes the escape that spreadsheets use for characters that XML cannot hold: `_x000D_` is a carriage return and
 * `_x005F_` the underscore itself. Half of a pair of UTF-16 is replaced. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replaceAll(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
