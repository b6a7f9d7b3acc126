/**
 * A name as it is compared: small letters, composed (NFC), diacritics kept, any dash as `-`, any apostrophe as `'`, and
 * single spaces. `ANNA–LENA  Åberg` is `anna-lena åberg`.
 */
export function normalName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/[\u2018\u2019\u00B4`]/gu, "'")
    .replaceAll(/[^\p{Letter}\p{Mark}' -]/gu, ' ')
    .replaceAll(/\s*-\s*/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * A name with what is often left out or written in several ways taken away: diacritics, spaces, hyphens, apostrophes,
 * and `von`, `af` and their like where a name remains without them. `Åsa`, `Anna-Lena` and `af Klercker` are `asa`,
 * `annalena` and `klercker`.
 */
export function foldedName(text: string): string {
  const parts = nameParts(text).flatMap((part) => part.split('-'));
  return parts.map(foldedLetters).join('').replaceAll("'", '');
}

/** The parts of a name, hyphens kept inside them, without `von`, `af` and their like where a name remains. */
export function nameParts(text: string): readonly string[] {
  const parts = normalName(text)
    .split(' ')
    .filter((part) => part !== '');
  const weighty = parts.filter((part) => !PARTICLES.has(part));
  return weighty.length === 0 ? parts : weighty;
}

const PARTICLES = new Set(['af', 'av', 'von', 'van', 'de', 'der', 'den', 'el', 'al']);

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

function foldedLetters(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[æøœßđðþłı]/gu, (letter) => LETTERS[letter] ?? letter);
}
