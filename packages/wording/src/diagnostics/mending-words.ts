import type { Language, Suspect } from '@kartlagg/model';

import { formatNumber, plural } from '../numbers.js';
import { placeWords } from './place-words.js';

/**
 * What to do about findings that one number would mend: `Kontrollera först ett tal mot underlaget. Blad Antal, cell D7
 * (Situation 1, män): med 8 i stället för 9 skulle det här fyndet och 2 till vara lösta. …`
 */
export function suspectWords({ at, value, instead, mends }: Suspect, language: Language): string {
  const number = (count: number): string => formatNumber(count, 0, language);
  const others = mends - 1;
  return language === 'sv'
    ? `Kontrollera först ett tal mot underlaget. ${placeWords(at, language)}: med ${number(instead)} i stället för ${number(value)} skulle det här fyndet och ${number(others)} ${plural(others, 'annat', 'andra')} vara lösta. Ändra bara om underlaget säger det.`
    : `First check one number against your records. ${placeWords(at, language)}: with ${number(instead)} in place of ${number(value)}, this finding and ${number(others)} ${plural(others, 'other', 'others')} would be solved. Change it only if your records say so.`;
}

/** What to do about a finding that asks for an explanation, where the sender has commented. */
export function explainedWords(language: Language): string {
  return language === 'sv'
    ? 'Avsändaren har skrivit en kommentar på försättsbladet. Läs den: förklarar den skillnaden behöver inget mer göras.'
    : 'The sender has written a comment on the cover. Read it: if it explains the difference, nothing more needs to be done.';
}
