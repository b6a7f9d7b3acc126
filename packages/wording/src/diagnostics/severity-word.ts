import type { Language, Severity } from '@kartlagg/model';

const WORDS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  sv: { error: 'fel', warning: 'varning', note: 'notering' },
  en: { error: 'error', warning: 'warning', note: 'note' },
};

/** How bad a finding is, in a word: `fel`, `varning` or `notering`. */
export function severityWord(severity: Severity, language: Language): string {
  return WORDS[language][severity];
}
