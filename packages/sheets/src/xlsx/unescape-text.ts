/**
 * Undoes the escape that spreadsheets use for characters that XML cannot hold: `_x000D_` is a carriage return and
 * `_x005F_` the underscore itself. Half of a pair of UTF-16 is replaced. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function unescapeText(text: string): string {
  let from = text.indexOf('_x');
  if (from === -1) return text;
  let whole = text.slice(0, from);
  while (from !== -1) {
    const code = codeAt(text, from);
    const end = code === undefined ? from + 1 : from + LENGTH;
    whole += code === undefined ? '_' : String.fromCharCode(code);
    from = text.indexOf('_x', end);
    whole += from === -1 ? text.slice(end) : text.slice(end, from);
  }
  return whole.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** `_x000D_`. */
const LENGTH = 7;

function codeAt(text: string, from: number): number | undefined {
  if (text.charAt(from + LENGTH - 1) !== '_') return undefined;
  let code = 0;
  for (let at = from + 2; at < from + 6; at += 1) {
    const digit = DIGITS.indexOf(text.charAt(at).toLowerCase());
    if (digit === -1) return undefined;
    code = code * 16 + digit;
  }
  return code;
}

const DIGITS = '0123456789abcdef';
