import type { Language } from '@kartlagg/model';

/** What every output says once: the survey never sees everyone. */
export function minimumSentence(language: Language): string {
  return SENTENCES[language];
}

const SENTENCES: Readonly<Record<Language, string>> = {
  sv: 'Kartläggningen omfattar personer som har kontakt med kommuner, myndigheter och organisationer. Antalen är därför alltid ett minsta antal.',
  en: 'The survey covers persons in contact with municipalities, authorities and organisations. Its numbers are therefore always a minimum.',
};
