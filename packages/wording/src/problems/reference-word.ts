import type { Language } from '@kartlagg/model';

/** What kind of thing is named that does not exist: `kodlistan`. */
export function referenceWord(kind: string, language: Language): string {
  return (REFERENCES[kind] ?? { sv: 'namnet', en: 'name' })[language];
}

const REFERENCES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  file: { sv: 'filen', en: 'file' },
  variable: { sv: 'variabeln', en: 'variable' },
  list: { sv: 'kodlistan', en: 'code list' },
  code: { sv: 'koden', en: 'code' },
  measure: { sv: 'måttet', en: 'measure' },
  question: { sv: 'frågan', en: 'question' },
  dimension: { sv: 'indelningen', en: 'dimension' },
  table: { sv: 'tabellen', en: 'table' },
  series: { sv: 'serien', en: 'series' },
  version: { sv: 'serieversionen', en: 'series version' },
  area: { sv: 'området', en: 'area' },
  diagnostic: { sv: 'fyndkoden', en: 'finding code' },
  group: { sv: 'gruppen', en: 'group' },
  outcome: { sv: 'utfallet', en: 'outcome' },
};
