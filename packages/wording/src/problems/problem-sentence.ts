import type { Language } from '@kartlagg/model';

import { KEYWORD_WORDS, OTHER_KEYWORD, type ProblemWords } from './keyword-words.js';

/** Something that is wrong in a file that describes the survey, as the check against its schema tells it. */
export interface SchemaProblem {
  readonly file: string;
  /** JSON pointer to where it stands, for example `/tables/3/rows`; empty for the whole file. */
  readonly pointer: string;
  /**
   * The schema keyword that failed, or one of ours: `unknown-reference`, `duplicate-code`,
   * `unknown-round`, `not-json`.
   */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const AT: Readonly<Record<Language, readonly [file: string, at: string]>> = {
  sv: ['Filen', 'vid'],
  en: ['The file', 'at'],
};

/**
 * A problem in words: `{ message: 'Filen rounds/2023.json, vid /denominator: fältet ’date’ saknas.', fix: 'Lägg till
 * fältet ’date’.' }`.
 */
export function problemSentence(
  problem: SchemaProblem,
  language: Language,
): { readonly message: string; readonly fix: string } {
  const words: ProblemWords = (KEYWORD_WORDS[problem.keyword] ?? OTHER_KEYWORD)[language];
  const [file, at] = AT[language];
  const where = `${file} ${problem.file}${problem.pointer === '' ? '' : `, ${at} ${problem.pointer}`}`;
  const say = {
    quoted: (name: string) => quoted(problem.params[name], language),
    plain: (name: string) => plain(problem.params[name]),
    choices: choicesIn(problem.params['known'], language),
    keyword: problem.keyword,
  };
  return { message: `${where}: ${words.wrong(say)}.`, fix: words.fix(say) };
}

/** What can be chosen, where the problem has it in both languages; blank otherwise. */
function choicesIn(known: unknown, language: Language): string {
  if (typeof known !== 'object' || known === null || !('sv' in known) || !('en' in known)) return '';
  const own: unknown = known[language];
  return Array.isArray(own) ? own.map((one: unknown) => plain(one)).join(', ') : '';
}

function quoted(value: unknown, language: Language): string {
  const [open, close] = language === 'sv' ? ['’', '’'] : ['‘', '’'];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => `${open}${plain(one)}${close}`).join(', ');
}

function plain(value: unknown): string {
  if (value === undefined || value === null) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
