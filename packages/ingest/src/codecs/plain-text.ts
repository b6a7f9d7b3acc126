/** Marks that nobody sees and that change nothing. Marks that turn the order of letters are left: they change what is seen. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const SPACES = /[\s\u0085]+/gu;
const TO_ASCII = 0xfee0;
const SIMPLE = /^[!-~]+$/u;

/** A text as it is read: signs of full width as ordinary ones, no marks that nobody sees, one space between words. */
export function plainText(text: string): string {
  if (SIMPLE.test(text)) return text;
  return text
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
    .replaceAll(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_ASCII))
    .replaceAll(SPACES, ' ')
    .trim();
}
