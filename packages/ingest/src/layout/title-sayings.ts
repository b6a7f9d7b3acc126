import type { RawCell } from '@kartlagg/model';
import type { How } from '../codecs/reading.js';
import type { LayoutContext } from './context.js';
import { wordsOf } from './heading-words.js';
import { isPair } from './heading-title.js';
import { placesInText, type PlaceInText } from './places-in-text.js';
import type { PhraseMeaning } from './vocabulary.js';

/** What a text beside the tables says of their numbers. */
export interface Saying {
  readonly cell?: RawCell;
  /** The cell that says what it is, where that is another. */
  readonly label?: RawCell;
  readonly places: readonly PlaceInText[];
  /** Variable id to the codes that are named: several say nothing. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly years: readonly string[];
  readonly isShare: boolean;
  /** True where every word was understood: it is a title and no note. */
  readonly isSure: boolean;
  readonly how?: How;
}

/** Words of titles that say nothing of what is counted. */
const TITLE_WORDS = new Set(
  `tabell tabellen bilaga blad flik rapport redovisning redovisade sammanställning kartläggning kartläggningen statistik svar uppgifter
   resultat underlag antalet andra hela mätning mätningen omgång lokal nationell kommun kommuns kommunen stad stads vecka januari februari
   mars april maj juni juli augusti september oktober november december socialförvaltningen socialtjänsten personer boende vår höst bild
   inskickat insamling socialstyrelsen kommunens alla`.split(/\s+/u),
);
/** A text with more words, or with a full stop at its end, is a note. */
const LONGEST_TITLE = 12;

/** What a title, the text of a section or the name of a sheet says; undefined for a note. */
export function titleSaying(text: string, context: LayoutContext, cell?: RawCell): Saying | undefined {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > LONGEST_TITLE || /[.!?]\s*$/u.test(text.trim())) return undefined;
  const sense = context.senseOf(text);
  const places = placesInText(text, context.survey);
  const names = new Set(places.flatMap(({ code }) => nameWords(code, context)));
  const codes = codesOf(sense.phrases);
  const years = /\d{4}[/:]\d/u.test(text) ? [] : sense.years;
  const isShare = sense.phrases.some((meanings) => meanings.some(({ is }) => is === 'share'));
  const isPlace = places.some(({ strength }) => strength === 3) && sense.phrases.length === 0;
  const isSure =
    isPlace ||
    sense.unknown.every((word) => names.has(word) || TITLE_WORDS.has(word) || /^\d{1,3}$/u.test(word));
  return { ...(cell !== undefined && { cell }), places, codes, years, isShare, isSure };
}

function nameWords(code: string, { survey }: LayoutContext): readonly string[] {
  return wordsOf(survey.geography.nameOf(code).sv).flatMap((word) => [word, `${word}s`]);
}

/** The codes that the phrases name, where they can be nothing else. Weak ones name nothing in a title. */
function codesOf(phrases: readonly (readonly PhraseMeaning[])[]): Saying['codes'] {
  const codes = new Map<string, Set<string>>();
  for (const meanings of phrases) {
    const named = meanings.filter((meaning) => meaning.is === 'code');
    const [only, ...others] = named;
    if (only?.is !== 'code' || others.length > 0 || only.weak) continue;
    codes.set(only.variable, (codes.get(only.variable) ?? new Set()).add(only.code));
  }
  return codes;
}

/** True where a title says something of the numbers. */
export function says({ codes, places, years, isShare }: Saying): boolean {
  return codes.size > 0 || places.length > 0 || years.length > 0 || isShare;
}

/** What the cells that belong to no table say: titles, and pairs such as `Kommun: | Lund`. */
export function sayingsOf(cells: readonly RawCell[], context: LayoutContext): readonly Saying[] {
  const sayings: Saying[] = [];
  for (let at = 0; at < cells.length && sayings.length < MOST; at += 1) {
    const [cell, next] = [cells[at], cells[at + 1]];
    if (cell === undefined || cell.kind === 'date' || cell.shown.length > 200) continue;
    const pair =
      next?.row === cell.row && isPair(cell, next, context) ? pairSaying(cell, next, context) : undefined;
    const saying = pair ?? titleSaying(cell.shown, context, cell);
    if (pair !== undefined) at += 1;
    if (saying !== undefined) sayings.push(saying);
  }
  return sayings;
}

/** So many texts beside the tables are listened to. */
const MOST = 500;

function pairSaying(label: RawCell, cell: RawCell, context: LayoutContext): Saying | undefined {
  const base = { cell, label, isShare: false, isSure: true };
  const variables = context
    .senseOf(label.shown)
    .phrases.flatMap((meanings) =>
      meanings.flatMap((meaning) => (meaning.is === 'variable' ? [meaning.variable] : [])),
    );
  const [variable] = variables;
  if (variable === undefined) return undefined;
  const text = cell.shown.trim();
  const { years } = context.senseOf(text);
  if (variable === 'round') return { ...base, places: [], codes: new Map(), years };
  const reading = context.labels.loose(variable, text);
  if (reading === undefined || !('code' in reading)) return undefined;
  const how = reading.how === undefined ? {} : { how: reading.how };
  if (variable !== 'municipality')
    return { ...base, ...how, places: [], codes: new Map([[variable, new Set([reading.code])]]), years: [] };
  const isTown = context.survey.geography.municipality(reading.code) !== undefined;
  return isTown || context.published
    ? { ...base, ...how, places: [{ code: reading.code, strength: 3 }], codes: new Map(), years: [] }
    : undefined;
}
