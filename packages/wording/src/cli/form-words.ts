import type { Language } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';

/** What was written by the form command. */
export function formsWritten(forms: number, kept: number, folder: string, language: Language): string {
  const written = newForms(forms, folder, language);
  if (kept === 0) return written;
  return language === 'sv'
    ? `${written} ${formatNumber(kept, 0, 'sv')} fanns redan och är orörda.`
    : `${written} ${formatNumber(kept, 0, 'en')} ${plural(kept, 'was', 'were')} there already and left alone.`;
}

function newForms(forms: number, folder: string, language: Language): string {
  return language === 'sv'
    ? `${formatNumber(forms, 0, 'sv')} nya formulär finns i ${folder}.`
    : `${formatNumber(forms, 0, 'en')} ${plural(forms, 'form is', 'forms are')} now in ${folder}.`;
}
