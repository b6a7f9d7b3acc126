import type { Language } from '@kartlagg/model';
import { plural } from '../numbers.js';
import { sentences } from './sentences.js';

/** Where the numbers come from: `Källa: Socialstyrelsen 2024.` Empty where no source is known. */
export function sourceText(titles: readonly string[], language: Language): string {
  if (titles.length === 0) return '';
  const word =
    language === 'sv' ? plural(titles.length, 'Källa', 'Källor') : plural(titles.length, 'Source', 'Sources');
  return sentences([`${word}: ${titles.join('; ')}`]);
}
