import type { DiagnosticParam } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';

/** Stands instead of what may point out a person. */
export const HIDDEN = '●●●';

const WORD = /[\p{L}\p{M}]+/gu;
/** Words that people write beside numbers. */
const BESIDE_NUMBERS = [
  'ca',
  'cirka',
  'omkring',
  'runt',
  'minst',
  'högst',
  'över',
  'under',
  'år',
  'st',
  'barn',
];
const OPENED = new WeakMap<PersonSurvey, ReadonlySet<string>>();

/**
 * The params of a finding about a row of a person, with all texts hidden that could be a name, a date or a number of the
 * person's: only the words of the survey's own lists are quoted, and numbers of three digits or a year.
 */
export function quotableParams(
  params: Readonly<Record<string, DiagnosticParam>>,
  persons: PersonSurvey,
): Readonly<Record<string, DiagnosticParam>> {
  const said = [params['value'], params['number'], params['formula']].filter((param) => param !== undefined);
  if (said.every((param) => isQuotable(`${param as string | number}`, persons))) return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, SAFE.has(name) ? param : HIDDEN]),
  );
}

/** Params that the survey itself says. */
const SAFE: ReadonlySet<string> = new Set(['column', 'known', 'least', 'most', 'meant', 'how']);

/** True for a text of words of the survey's own lists, and at most one number of three digits or a year. */
export function isQuotable(text: string, persons: PersonSurvey): boolean {
  const known = OPENED.get(persons) ?? wordsOf(persons);
  OPENED.set(persons, known);
  const words = text.toLocaleLowerCase('sv').match(WORD) ?? [];
  const numbers = text.match(/\d+/gu) ?? [];
  return (
    words.every((word) => known.has(word)) &&
    numbers.length <= 1 &&
    numbers.every((number) => /^(?:\d{1,3}|(?:1[6-9]|20)\d\d)$/u.test(number))
  );
}

function wordsOf({ lists }: PersonSurvey): ReadonlySet<string> {
  const names = [...lists.values()].flatMap(({ codes }) =>
    codes.flatMap(({ code, label, short, one, synonyms = [] }) => [
      code,
      label.sv,
      label.en ?? '',
      short?.sv ?? '',
      short?.en ?? '',
      one?.sv ?? '',
      one?.en ?? '',
      ...synonyms,
    ]),
  );
  const words = names.flatMap((name) => name.toLocaleLowerCase('sv').match(WORD) ?? []);
  return new Set([...words, ...BESIDE_NUMBERS]);
}
