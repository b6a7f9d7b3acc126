import type { Language } from '@kartlagg/model';

/** What stands before a list of what Kartlägg has chosen for itself. */
export function ownChoicesLead(language: Language): string {
  return LEADS[language];
}

const LEADS: Readonly<Record<Language, string>> = {
  sv: 'Kartläggs egna val, inte officiella ordalydelser:',
  en: 'Kartlägg’s own choices, not official wordings:',
};
