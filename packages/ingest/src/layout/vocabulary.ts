import type { CodeList } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { wordsOf } from './heading-words.js';

/** One thing that a phrase in a heading, label or title can mean. */
export type PhraseMeaning =
  | { readonly is: 'variable'; readonly variable: string }
  /** `weak` where it is so short (`1`, `k`) that its neighbours must say the same. A measure is a code too. */
  | { readonly is: 'code'; readonly variable: string; readonly code: string; readonly weak: boolean }
  | { readonly is: 'total'; readonly variable: string }
  | { readonly is: 'count' }
  | { readonly is: 'share' };

/** What the round's words mean, by their words joined with spaces. */
export interface Vocabulary {
  readonly survey: Survey;
  readonly phrases: ReadonlyMap<string, readonly PhraseMeaning[]>;
  /** How many words the longest phrase has. */
  readonly longest: number;
  /** The variables that a number can be divided by. */
  readonly divisions: readonly string[];
}

/** Variables with a list whose codes are no parts of a number. */
const NO_DIVISION: ReadonlySet<string> = new Set(['measure', 'reply', 'exactness', 'version']);
/** What the program's own files call a variable that deliveries call something else. */
const ALIAS: ReadonlyMap<string, string> = new Map([
  ['geo', 'municipality'],
  ['year', 'round'],
]);
const NOT_DELIVERED: ReadonlySet<string> = new Set(['reply']);
const SHARES = [
  '%',
  'andel',
  'andelar',
  'andelen',
  'procent',
  'proc',
  'procentuell',
  'share',
  'percent',
  'per cent',
];

/** Gathers the headings of the survey's variables and the names of its codes. */
export function vocabularyOf(survey: Survey): Vocabulary {
  const phrases = new Map<string, PhraseMeaning[]>();
  const add = (name: string | undefined, meaning: PhraseMeaning): void => {
    const key = wordsOf(name ?? '').join(' ');
    if (key === '') return;
    const known = phrases.get(key) ?? [];
    if (!known.some((other) => JSON.stringify(other) === JSON.stringify(meaning)))
      phrases.set(key, [...known, meaning]);
  };
  for (const share of SHARES) add(share, { is: 'share' });
  for (const { id, columns } of survey.variables) {
    if (NOT_DELIVERED.has(id)) continue;
    const variable = ALIAS.get(id) ?? id;
    for (const column of columns)
      add(column, id === 'count' ? { is: 'count' } : { is: 'variable', variable });
  }
  const divisions = [...survey.lists.keys()].filter((variable) => !NO_DIVISION.has(variable));
  for (const variable of divisions) addList(survey.lists.get(variable), variable, add);
  addList(deliveredMeasures(survey), 'measure', add);
  const longest = Math.max(...[...phrases.keys()].map((key) => key.split(' ').length));
  return { survey, phrases, longest, divisions };
}

/** The measures that a delivery can hold: not those that are worked out. */
export function deliveredMeasures({ measures }: Survey): CodeList {
  return { ...measures, codes: measures.codes.filter(({ role }) => role !== 'computed') };
}

function addList(
  list: CodeList | undefined,
  variable: string,
  add: (name: string | undefined, meaning: PhraseMeaning) => void,
): void {
  for (const { code, label, short, synonyms = [], role } of list?.codes ?? [])
    for (const name of [code, label.sv, label.en, short?.sv, short?.en, ...synonyms])
      add(name, role === 'total' ? { is: 'total', variable } : asCode(variable, code, name));
}

function asCode(variable: string, code: string, name = ''): PhraseMeaning {
  const words = wordsOf(name);
  const weak = words.length === 1 && /^(?:\d+|\p{L})$/u.test(words[0] ?? '');
  return { is: 'code', variable, code, weak };
}
