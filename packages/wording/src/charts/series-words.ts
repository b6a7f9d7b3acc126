import type { Language } from '@kartlagg/model';
import { sentences } from './sentences.js';

/** The label of a break mark. */
export function seriesBreakWord(language: Language): string {
  return language === 'sv' ? 'brott i serien' : 'break in series';
}

/** What the points and lines of a series mean; only what occurs in it is explained. */
export function seriesKeyNote(
  occurs: { readonly hollow: boolean; readonly dashed: boolean },
  language: Language,
): string {
  const sv = language === 'sv';
  return sentences([
    occurs.hollow
      ? sv
        ? 'Ofylld punkt: ungefärligt tal eller minsta antal'
        : 'Hollow point: approximate number or minimum'
      : '',
    occurs.dashed
      ? sv
        ? 'Streckad linje: jämför med försiktighet'
        : 'Dashed line: compare with caution'
      : '',
  ]);
}
