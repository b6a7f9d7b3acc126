const WORDS: Readonly<Record<string, 'woman' | 'man'>> = {
  woman: 'woman',
  kvinna: 'woman',
  k: 'woman',
  f: 'woman',
  female: 'woman',
  man: 'man',
  m: 'man',
  male: 'man',
};

/** The code of a written sex, `woman` or `man`; undefined where it is another word, or unknown. */
export function readSex(written: string): 'woman' | 'man' | undefined {
  const word = written.normalize('NFC').trim().toLowerCase();
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
