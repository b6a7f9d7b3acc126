import type { Language, Verdict } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';

const VERDICTS: Readonly<Record<Verdict, Readonly<Record<Language, string>>>> = {
  accepted: { sv: 'Godkänd: inga fel.', en: 'Accepted: no errors.' },
  'accepted-with-findings': {
    sv: 'Godkänd, men se varningarna.',
    en: 'Accepted, but see the warnings.',
  },
  rejected: {
    sv: 'Behöver rättas: siffrorna räknas inte med förrän felen är borta.',
    en: 'Needs mending: the numbers are left out until the errors are gone.',
  },
};

/** The verdict on a file, as a sentence. */
export function verdictSentence(verdict: Verdict, language: Language): string {
  return VERDICTS[verdict][language];
}

/** What a check ends with: `3 filer, 1 fel, 2 varningar.` */
export function checkSummary(files: number, errors: number, warnings: number, language: Language): string {
  const count = (value: number): string => formatNumber(value, 0, language);
  return language === 'sv'
    ? `${count(files)} ${plural(files, 'fil', 'filer')}, ${count(errors)} fel, ${count(warnings)} ${plural(warnings, 'varning', 'varningar')}.`
    : `${count(files)} ${plural(files, 'file', 'files')}, ${count(errors)} ${plural(errors, 'error', 'errors')}, ${count(warnings)} ${plural(warnings, 'warning', 'warnings')}.`;
}

/** What was read, over the findings of a file. */
export function readLine(
  facts: { readonly cells: number; readonly counts: number; readonly municipality: string | null },
  language: Language,
): string {
  const count = (value: number): string => formatNumber(value, 0, language);
  const who = facts.municipality === null ? '' : `${facts.municipality}: `;
  return language === 'sv'
    ? `${who}${count(facts.counts)} tal i ${count(facts.cells)} ifyllda celler.`
    : `${who}${count(facts.counts)} numbers in ${count(facts.cells)} filled cells.`;
}

/** The heading over findings that concern several files. */
export function setHeading(language: Language): string {
  return language === 'sv' ? 'Leveranserna tillsammans' : 'The deliveries together';
}

/** What was written by the form command. */
export function formsWritten(forms: number, folder: string, language: Language): string {
  return language === 'sv'
    ? `${formatNumber(forms, 0, 'sv')} formulär finns nu i ${folder}.`
    : `${formatNumber(forms, 0, 'en')} ${plural(forms, 'form is', 'forms are')} now in ${folder}.`;
}
