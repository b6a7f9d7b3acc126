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

/** What was read, over the findings of a file: `Stockholm: 112 tal.` */
export function readLine(counts: number, municipality: string | null, language: Language): string {
  const who = municipality === null ? '' : `${municipality}: `;
  const numbers = language === 'sv' ? 'tal' : plural(counts, 'number', 'numbers');
  return `${who}${formatNumber(counts, 0, language)} ${numbers}.`;
}

/** The heading over findings that concern several files. */
export function setHeading(language: Language): string {
  return language === 'sv' ? 'Leveranserna tillsammans' : 'The deliveries together';
}

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

/** Said where a file has many findings of one kind and not all are written out. */
export function moreOfTheSame(rest: number, language: Language): string {
  const number = formatNumber(rest, 0, language);
  return language === 'sv'
    ? `… och ${number} till av samma slag (alla finns med --format json)`
    : `… and ${number} more of the same kind (all are there with --format json)`;
}
