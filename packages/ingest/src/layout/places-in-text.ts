import type { Survey } from '@kartlagg/survey';

/** A municipality that a text names, and how plainly: after `Kommun:` or as the whole of it; as a kommun or stad; by its name. */
export interface PlaceInText {
  readonly code: string;
  readonly strength: 3 | 2 | 1;
}

const TOKEN = /[\p{L}-]+|\d+/gu;
/** Names that are ordinary words too: they count only where something else says that they are places. */
const ORDINARY: ReadonlySet<string> = new Set([
  'vara',
  'mark',
  'berg',
  'kil',
  'ale',
  'sala',
  'lund',
  'mora',
  'flen',
  'nora',
  'eda',
]);
/** What can be a year is no code of a municipality, unless a word says that it is one. */
const YEAR = /^(?:19[89]\d|20[0-4]\d)$/u;
/** Who answers, and where letters go: the names there are those of persons and of postal towns. */
const CONTACT =
  /@|(?<!\p{L})(?:kontakt\p{L}*|handläggare|uppgiftslämnare|ansvarig|ifyll[td] av|namn|tel|telefon|mobil|e-?post|epost|mejl|mail|adress|box|gatan|skickas|sänds|insänds|socialstyrelsen|\d{3} ?\d{2})(?!\p{L}|\d)/iu;
/** A word with a capital before a name makes it a surname, unless it says what the numbers are or who gives them. */
const BEFORE =
  /^(?:hemlös|bostadslös|kartlägg|tabell|blad|bilaga|rapport|redovisning|sammanställning|statistik|uppgift|svar|antal|leverans|underlag|mätning|omgång|social|resultat|situation|kvinn|män|person|total|vecka|år)|(?:förvaltning|förvaltningen|nämnd|nämnden|tjänst|tjänsten|enhet|enheten|kontor|kontoret|avdelning|avdelningen|sektor)$/iu;
const SUFFIX = /^(?:kommuns?|stads?|kn)$/iu;
/** Words that make a name another kind of place. */
const OTHER_PLACE = /^(?:län|läns|region|regionen|landsting|länsstyrelsen|universitet|tingsrätt)$/iu;
const LONGEST_NAME = 4;

/** Finds the municipalities that a title names: the longest names first, so that `Stockholms län` is none. */
export function placesInText(text: string, survey: Survey): readonly PlaceInText[] {
  const whole = YEAR.test(text.trim()) ? undefined : municipality(text, survey);
  if (whole !== undefined) return [{ code: whole, strength: 3 }];
  const labelled = /^\s*kommun(?:ens namn|namn|kod)?\s*[:=]?\s+(.+)$/iu.exec(text)?.[1];
  const said = labelled === undefined ? undefined : municipality(labelled, survey);
  if (said !== undefined) return [{ code: said, strength: 3 }];
  const tokens = [...text.matchAll(TOKEN)].map(([word]) => word);
  const found: PlaceInText[] = [];
  for (let at = 0; at < tokens.length;) {
    const hit = longestName(tokens, at, survey);
    if (hit?.place !== undefined) found.push(hit.place, ...otherCode(tokens[at - 1], hit.place, survey));
    at += hit?.length ?? 1;
  }
  return CONTACT.test(text) ? found.filter(({ strength }) => strength > 1) : found;
}

/** `1281 Malmö`: a code before the name that is another municipality's says that one of them is wrong. */
function otherCode(
  before: string | undefined,
  { code, strength }: PlaceInText,
  { geography }: Survey,
): readonly PlaceInText[] {
  if (before === undefined || before === code || YEAR.test(before)) return [];
  return geography.municipality(before) === undefined ? [] : [{ code: before, strength }];
}

function longestName(
  tokens: readonly string[],
  at: number,
  survey: Survey,
): { readonly place?: PlaceInText; readonly length: number } | undefined {
  const [before = '', after] = [tokens[at - 1], undefined];
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    const [first = ''] = words;
    if (!/^\p{Lu}/u.test(first)) return undefined;
    const found = survey.geography.find(words.join(' ')) ?? genitive(words, survey);
    if (found === undefined) continue;
    const next = tokens[at + length] ?? after ?? '';
    if (found.level !== 'municipality' || OTHER_PLACE.test(next) || OTHER_PLACE.test(before))
      return { length };
    const isNamed = SUFFIX.test(words.at(-1) ?? '') || SUFFIX.test(next) || /^kommun(?:en)?$/iu.test(before);
    const isSurname = /^\p{Lu}/u.test(before) && !BEFORE.test(before) && !isPlace(before, survey);
    if (!isNamed && isSurname) return { length };
    const listed = /^(?:och|samt)$/iu.test(next) ? (tokens[at + length + 1] ?? '') : next;
    const isTold = /^\d/u.test(next) || isPlace(listed, survey);
    if (!isNamed && !isTold && at === 0 && ORDINARY.has(words.join(' ').toLocaleLowerCase('sv')))
      return { length };
    return { place: { code: found.code, strength: isNamed ? 2 : 1 }, length };
  }
  return undefined;
}

/** True for a word beside a name that is a place itself: a list of them. */
function isPlace(word: string, survey: Survey): boolean {
  return (survey.geography.find(word) ?? genitive([word], survey)) !== undefined;
}

/** `Malmös` and `Lunds` are Malmö and Lund. */
function genitive(words: readonly string[], survey: Survey): ReturnType<Survey['geography']['find']> {
  const name = words.join(' ');
  return name.endsWith('s') ? survey.geography.find(name.slice(0, -1)) : undefined;
}

function municipality(text: string, { geography }: Survey): string | undefined {
  const found = geography.find(text.replaceAll(/^[\s:–-]+|[\s:–.-]+$/gu, ''));
  return found?.level === 'municipality' ? found.code : undefined;
}
