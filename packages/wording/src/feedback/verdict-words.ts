import type { Language, Verdict } from '@kartlagg/model';
import { formatNumber, listWords, plural } from '../numbers.js';

/** How many findings there are of each severity. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** The verdict on a file, as a sentence: `Godkänd: inga fel.` */
export function verdictSentence(verdict: Verdict, tally: Tally, language: Language): string {
  if (verdict === 'rejected') return rejected(tally.errors, language);
  const rest = listWords(tallyParts({ ...tally, errors: 0 }, language), language);
  const words = ACCEPTED[language];
  if (rest === '') return `${words.accepted}.`;
  return `${words.accepted}, ${tally.warnings === 0 ? rest : words.but(rest)}.`;
}

/** What a check ends with: `3 filer: 1 fel och 2 varningar.`, or `3 filer: inga fel.` */
export function checkSummary(files: number, tally: Tally, language: Language): string {
  const number = formatNumber(files, 0, language);
  const what = `${number} ${language === 'sv' ? plural(files, 'fil', 'filer') : plural(files, 'file', 'files')}`;
  return `${what}: ${tallyWords(tally, language)}.`;
}

/** `2 fel, 1 varning och 3 noteringar`: of each kind that there is. */
export function foundWords(tally: Tally, language: Language): string {
  return listWords(tallyParts(tally, language), language);
}

/** The same where that there are no errors is always said: `inga fel och 1 varning`. */
export function tallyWords(tally: Tally, language: Language): string {
  const none = tally.errors === 0 ? [NO_ERRORS[language]] : [];
  return listWords([...none, ...tallyParts(tally, language)], language);
}

const NO_ERRORS = { sv: 'inga fel', en: 'no errors' } as const;

const ACCEPTED = {
  sv: { accepted: 'Godkänd: inga fel', but: (rest: string) => `men ${rest} att kontrollera` },
  en: { accepted: 'Accepted: no errors', but: (rest: string) => `but ${rest} to check` },
} as const;

function rejected(errors: number, language: Language): string {
  const number = formatNumber(errors, 0, language);
  return language === 'sv'
    ? `Behöver rättas: ${number} fel. Siffrorna räknas inte med förrän ${plural(errors, 'felet', 'felen')} är borta.`
    : `Needs mending: ${number} ${plural(errors, 'error', 'errors')}. The numbers are left out until ${plural(errors, 'it is', 'they are')} gone.`;
}

function tallyParts({ errors, warnings, notes }: Tally, language: Language): string[] {
  const words = NAMES[language];
  return [
    { number: errors, names: words.error },
    { number: warnings, names: words.warning },
    { number: notes, names: words.note },
  ].flatMap(({ number, names: [one, many] }) =>
    number === 0 ? [] : [`${formatNumber(number, 0, language)} ${plural(number, one, many)}`],
  );
}

const NAMES = {
  sv: { error: ['fel', 'fel'], warning: ['varning', 'varningar'], note: ['notering', 'noteringar'] },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], note: ['note', 'notes'] },
} as const;
