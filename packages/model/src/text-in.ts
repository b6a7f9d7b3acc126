import type { Text } from './definitions.js';

/** The languages that the program speaks. */
export type Language = 'sv' | 'en';

/** A text in a language; Swedish where the other is missing. */
export function textIn(text: Text, language: Language): string {
  return language === 'en' ? (text.en ?? text.sv) : text.sv;
}
