import type { Language } from '@kartlagg/model';
import { formatNumber, listWords, plural } from '../numbers.js';

/** Words that stand over parts of what the sender is told. */
export function feedbackHeading(part: 'important' | 'together' | 'file', language: Language): string {
  return HEADINGS[part][language];
}

const HEADINGS = {
  important: { sv: 'Viktigast först', en: 'Most important first' },
  together: { sv: 'Leveranserna tillsammans', en: 'The deliveries together' },
  file: { sv: 'Hela filen', en: 'The whole file' },
} as const;

/** The heading over the findings of a sheet: `Blad Antal`. */
export function sheetHeading(sheet: string, language: Language): string {
  return `${language === 'sv' ? 'Blad' : 'Sheet'} ${sheet}`;
}

/** What was read, over the findings of a file: `Stockholm: 112 tal.` */
export function readLine(counts: number, municipality: string | null, language: Language): string {
  const who = municipality === null ? '' : `${municipality}: `;
  const numbers = language === 'sv' ? 'tal' : plural(counts, 'number', 'numbers');
  return `${who}${formatNumber(counts, 0, language)} ${numbers}.`;
}

/** A kind of finding with how often it stands: `Svaret är inget heltal (12 ställen i 3 filer)`. */
export function gistWords(title: string, places: number, files: number, language: Language): string {
  if (places === 1) return title;
  const number = (value: number): string => formatNumber(value, 0, language);
  const inFiles = files < 2 ? '' : ` i ${number(files)} filer`;
  return language === 'sv'
    ? `${title} (${number(places)} ställen${inFiles})`
    : `${title} (${number(places)} places${files < 2 ? '' : ` in ${number(files)} files`})`;
}

/** Said where there are more kinds of finding than are told at the top. */
export function moreKinds(rest: number, language: Language): string {
  const number = formatNumber(rest, 0, language);
  return language === 'sv'
    ? `… och ${number} ${plural(rest, 'slag', 'slag')} till, nedan`
    : `… and ${number} more ${plural(rest, 'kind', 'kinds')}, below`;
}

/** Said where a file has many findings of one kind and not all are written out. */
export function moreOfTheSame(rest: number, language: Language): string {
  const number = formatNumber(rest, 0, language);
  return language === 'sv'
    ? `… och ${number} till av samma slag (visa alla med --alla)`
    : `… and ${number} more of the same kind (show all with --all)`;
}

/** Files that nothing was found in, when there are too many to tell one by one. */
export function filesWithoutFindings(names: readonly string[], shown: number, language: Language): string[] {
  const number = formatNumber(names.length, 0, language);
  const rest = names.length - shown;
  const listed = names.slice(0, shown);
  const more = formatNumber(rest, 0, language);
  const all = rest > 0 ? [...listed, language === 'sv' ? `${more} till` : `${more} more`] : [...listed];
  const hint = language === 'sv' ? ' Visa alla med --alla.' : ' Show all with --all.';
  return language === 'sv'
    ? [`${number} filer utan fynd`, `${listWords(all, 'sv')}.${rest > 0 ? hint : ''}`]
    : [`${number} files without findings`, `${listWords(all, 'en')}.${rest > 0 ? hint : ''}`];
}

/** How the rules of the round came out. A rule that nothing could be compared for is not counted. */
export interface RuleTally {
  readonly passed: number;
  readonly failed: number;
  readonly undecided: number;
}

/** `12 regler stämmer, 1 stämmer inte, 2 går inte att avgöra.` Empty where no rule was confronted. */
export function rulesLine({ passed, failed, undecided }: RuleTally, language: Language): string {
  const parts = [
    { number: passed, ...RULES[language].passed },
    { number: failed, ...RULES[language].failed },
    { number: undecided, ...RULES[language].undecided },
  ].filter(({ number }) => number > 0);
  const [one, many] = RULES[language].rule;
  const said = parts.map(({ number, is, are, alone }, index) => {
    const noun = index === 0 ? ` ${plural(number, one, many)}` : '';
    return `${formatNumber(number, 0, language)}${noun} ${plural(number, is, are)}${index === 0 ? alone : ''}`;
  });
  return said.length === 0 ? '' : `${said.join(', ')}.`;
}

const RULES = {
  sv: {
    rule: ['regel', 'regler'],
    passed: { is: 'stämmer', are: 'stämmer', alone: '' },
    failed: { is: 'stämmer inte', are: 'stämmer inte', alone: '' },
    undecided: { is: 'går inte att avgöra', are: 'går inte att avgöra', alone: '' },
  },
  en: {
    rule: ['rule', 'rules'],
    passed: { is: 'holds', are: 'hold', alone: '' },
    failed: { is: 'does not', are: 'do not', alone: ' hold' },
    undecided: { is: 'cannot be decided', are: 'cannot be decided', alone: '' },
  },
} as const;
