import { textIn, type Language, type Text } from '@kartlagg/model';
import { howWords } from '../diagnostics/machine-words.js';

/** What a proposed mapping has to say of a column. */
export type MappingRemarkParts =
  | { readonly is: 'understood'; readonly how: string }
  | { readonly is: 'ignored'; readonly why: string }
  | { readonly is: 'unknown-column' }
  | { readonly is: 'several-readings'; readonly readings: readonly Text[] }
  | { readonly is: 'unknown-values'; readonly values: readonly string[] };

/** Why a column of a mapping is read as it is, or what to check in it: `liknande stavning`, `kan vara Kön eller Ålder`. */
export function mappingRemark(remark: MappingRemarkParts, language: Language): string {
  const words = WORDS[language];
  switch (remark.is) {
    case 'understood':
      return howWords(remark.how, language);
    case 'ignored':
      return words.ignored[remark.why] ?? remark.why;
    case 'unknown-column':
      return words.unknownColumn;
    case 'several-readings':
      return words.several(remark.readings.map((reading) => textIn(reading, language)));
    case 'unknown-values':
      return words.unknownValues(remark.values);
  }
}

interface RemarkVocabulary {
  readonly ignored: Readonly<Record<string, string>>;
  readonly unknownColumn: string;
  readonly several: (readings: readonly string[]) => string;
  readonly unknownValues: (values: readonly string[]) => string;
}

const WORDS: Readonly<Record<Language, RemarkVocabulary>> = {
  sv: {
    ignored: {
      share: 'andelar räknas inte',
      'other-year': 'gäller ett annat år',
      'same-column': 'säger samma sak som en annan kolumn',
      'other-measure': 'mäter något som inte räknas',
    },
    unknownColumn: 'rubriken känns inte igen',
    several: (readings) => `kan vara ${readings.join(' eller ')}`,
    unknownValues: (values) => `skriv under values vad de här orden betyder: ${values.join(', ')}`,
  },
  en: {
    ignored: {
      share: 'shares are not counted',
      'other-year': 'is about another year',
      'same-column': 'says the same as another column',
      'other-measure': 'measures something that is not counted',
    },
    unknownColumn: 'the heading is not recognised',
    several: (readings) => `can be ${readings.join(' or ')}`,
    unknownValues: (values) => `write under values what these words mean: ${values.join(', ')}`,
  },
};
