import { nameParts, normalName } from './names.js';

/**
 * Reads initials: two to four letters with stops, spaces or hyphens between them (`A.B.`, `a b`, `A-L B`), or two or
 * three that stand together in one size (`AB`, `abc`). Undefined for anything else: `Anna Berg` and `Bo` are names, and
 * one letter says too little. The letters come large and together: `AB`.
 */
export function readInitials(written: string): string | undefined {
  const text = written.normalize('NFC').trim();
  const apart = /^\p{Letter}(?:[\s.-]+\p{Letter}){1,3}\.?$/u.test(text);
  const together = /^(?:\p{Uppercase_Letter}{2,3}|\p{Lowercase_Letter}{2,3})$/u.test(text);
  return apart || together ? initialLetters(text.replaceAll(/[\s.-]/gu, '')) : undefined;
}

/**
 * The initials of a name, for a sender that has names and no initials: the first letter of the first given name and the
 * first of the family name, `von`, `af` and their like passed over. (`Anna-Lena Maria`, `af Berg`) is `AB`. Undefined
 * where either is missing.
 */
export function initialsOfName(givenName: string, familyName: string): string | undefined {
  const [given] = nameParts(givenName);
  const [family] = nameParts(familyName);
  return given === undefined || family === undefined
    ? undefined
    : initialLetters(`${firstLetter(given)}${firstLetter(family)}`);
}

function firstLetter(part: string): string {
  return /\p{Letter}/u.exec(normalName(part))?.[0] ?? '';
}

/** Swedish letters are letters of their own, also as Danish and Norwegian write them; other marks go: `é` is `E`. */
function initialLetters(letters: string): string {
  return [...letters.toUpperCase().replaceAll('Æ', 'Ä').replaceAll('Ø', 'Ö')]
    .map((letter) => ('ÅÄÖ'.includes(letter) ? letter : letter.normalize('NFD').replaceAll(/\p{Mark}/gu, '')))
    .join('');
}
