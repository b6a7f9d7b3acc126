import type { Language } from '@kartlagg/model';

/**
 * The words as the commands know them: option names in any Unicode form and with å, ä, ö (`--omgång`) become their
 * plain spelling, so that a keyboard or a shell without Swedish letters does not matter. Values are left alone.
 */
export function normalArguments(words: readonly string[]): string[] {
  return words.map((word, index) => {
    const composed = word.normalize('NFC');
    if (index === 0 && !composed.startsWith('-')) return composed.toLowerCase();
    const match = /^(--[^=]+)(=.*)?$/su.exec(composed);
    return match === null ? word : `${plainLetters(match[1] ?? '')}${match[2] ?? ''}`;
  });
}

/** The language that `--lang` asks for; Swedish where it is not given. */
export function chosenLanguage(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = words[at]?.split('=')[1] ?? words[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'sv';
}

function plainLetters(text: string): string {
  return text.replaceAll(/[åä]/gu, 'a').replaceAll('ö', 'o');
}
