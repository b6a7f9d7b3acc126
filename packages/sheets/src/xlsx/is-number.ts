/** Whether a text is a number as XML Schema writes it, for example `-1.5E+3`, and not too large to be one. */
export function isNumber(text: string): boolean {
  let at = isSign(text.charCodeAt(0)) ? 1 : 0;
  const whole = digitsEnd(text, at);
  let count = whole - at;
  at = whole;
  if (text.charCodeAt(at) === POINT) {
    at = digitsEnd(text, whole + 1);
    count += at - whole - 1;
  }
  if (count === 0) return false;
  if ((text.charCodeAt(at) & 0xdf) === LETTER_E) {
    const from = isSign(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
    at = digitsEnd(text, from);
    if (at === from) return false;
  }
  return at === text.length && Number.isFinite(Number(text));
}

const POINT = 0x2e;
const LETTER_E = 0x45;

function isSign(code: number): boolean {
  return code === 0x2b || code === 0x2d;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code >= 0x30 && code <= 0x39; code = text.charCodeAt(at)) at += 1;
  return at;
}
