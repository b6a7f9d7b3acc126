import type { PersonSurvey } from '@kartlagg/survey';
import { nameIndex, type Name } from '../codecs/name-index.js';
import type { CodeReading } from '../codecs/reading.js';
import { sameText } from '../same-text.js';
import { personQuestions, type PersonQuestion } from './person-questions.js';

const OPENED = new WeakMap<PersonSurvey, (heading: string) => CodeReading>();

/**
 * The key of the question that a heading means: by its label in either language, by the other headings that the form
 * lists, by its id, or by `Orsaker: Vräkning` for one choice; loosely too, and `how` says so. A choice is known by its
 * own label only where no other question has the same.
 */
export function headingReader(persons: PersonSurvey): (heading: string) => CodeReading {
  const read = OPENED.get(persons) ?? openHeadings(persons);
  OPENED.set(persons, read);
  return read;
}

function openHeadings(persons: PersonSurvey): (heading: string) => CodeReading {
  const questions = personQuestions(persons);
  const whole = questions.filter(({ choice }) => choice === undefined).flatMap(questionNames);
  const parts = questions.filter(({ choice }) => choice !== undefined);
  const find = nameIndex([...whole, ...parts.flatMap(choiceNames), ...loneChoices(parts, whole)]);
  return (heading) => {
    const said = heading.replaceAll(/\s+/gu, ' ').trim();
    const bare = withoutFormat(said);
    return find(said) ?? (bare === said ? undefined : find(bare));
  };
}

/** What a heading says of how its cells are written, and not of what is asked. */
const FORMAT =
  /^(?:[\dåämdnx\s.,/-]+|(?:\d+|tio|tolv)\s*(?:siffror|tecken)|år|st|antal|kod|text|datum|ja\s*\/\s*nej|kryss|[mk]\s*\/\s*[mk]|obligatorisk|frivillig|valfri|frivilligt|valfritt|om känt|om känd|digits|yes\s*\/\s*no)$/iu;

/** `Personnummer (12 siffror)` is `Personnummer`; `Personnummer (barn)` asks something else. */
function withoutFormat(heading: string): string {
  const [, name, within, after] = /^(.+?)\s*(?:[([]([^()[\]]*)[)\]]|,\s*([^,]+))$/u.exec(heading) ?? [];
  return name !== undefined && FORMAT.test((within ?? after ?? '').trim()) ? name : heading;
}

function questionNames({ key, asked }: PersonQuestion): readonly Name[] {
  const { label, headings = [], variable } = asked;
  return [label.sv, label.en ?? '', variable, ...headings].map((name) => ({ name, code: key }));
}

function choiceNames({ key, asked, choice }: PersonQuestion): readonly Name[] {
  const before = [
    asked.label.sv,
    asked.label.en ?? asked.label.sv,
    asked.variable,
    ...(asked.headings ?? []),
  ];
  const after = [
    choice?.label.sv ?? '',
    choice?.label.en ?? '',
    choice?.code ?? '',
    ...(choice?.synonyms ?? []),
  ];
  const names = before.flatMap((question) => after.map((own) => `${question}: ${own}`));
  return [key, ...names].map((name) => ({ name, code: key }));
}

function loneChoices(parts: readonly PersonQuestion[], whole: readonly Name[]): readonly Name[] {
  const taken = new Set(whole.map(({ name }) => sameText(name)));
  const names = parts.flatMap(({ key, choice }) => {
    const { label, synonyms = [] } = choice ?? { label: { sv: '' } };
    return [label.sv, label.en ?? '', ...synonyms].map((name) => ({ name, code: key }));
  });
  const owners = new Map<string, Set<string>>();
  for (const { name, code } of names)
    owners.set(sameText(name), (owners.get(sameText(name)) ?? new Set()).add(code));
  return names.filter(({ name }) => !taken.has(sameText(name)) && owners.get(sameText(name))?.size === 1);
}
