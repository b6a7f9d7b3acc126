import type { Language } from '@kartlagg/model';
import { shownPath } from '../diagnostics/personal-number.js';
import { formatNumber, listWords, plural } from '../numbers.js';

/** What is told of a pseudonymised file. Columns are told by their headings; what stood in them is not among it. */
export interface ShownPseudonyms {
  readonly source: string;
  readonly target: string;
  readonly rows: number;
  /** How many rows, or children, have a pseudonym of each kind. */
  readonly made: Readonly<Record<MadeKind, number>>;
  /** Rows that had pseudonyms when they came. */
  readonly before: number;
  /** Rows by which nobody can be found again. */
  readonly without: number;
  readonly misspelt: number;
  readonly replaced: readonly string[];
  readonly dropped: readonly string[];
  readonly suspected: readonly string[];
  /** What was found in the source: `2 fel och 1 varning`; empty for nothing. */
  readonly found: string;
}

export type MadeKind =
  | 'personal_number'
  | 'local_id'
  | 'birth_key'
  | 'given_filter'
  | 'family_filter'
  | 'date_filter'
  | 'children';

/** What was written, what was replaced and taken away, and what to do next: a line each. */
export function pseudonymiseLines(shown: ShownPseudonyms, language: Language): readonly string[] {
  const words = WORDS[language];
  const { made, before, without, misspelt, found, rows } = shown;
  const kinds = KINDS.flatMap((kind) => (made[kind] === 0 ? [] : [words.kind(made[kind], kind)]));
  const listed = (headings: readonly string[]): string =>
    listWords(
      headings.map((heading) => (heading.trim() === '' ? words.unnamed : shownPath(heading))),
      language,
    );
  const source = shownPath(shown.source);
  return [
    words.written(shownPath(shown.target), rows),
    kinds.length === 0 ? words.nothingMade : words.made(listWords(kinds, language)),
    ...(before === 0 ? [] : [words.before(before)]),
    ...(shown.replaced.length === 0 ? [] : [words.replaced(listed(shown.replaced), shown.replaced.length)]),
    ...(shown.dropped.length === 0 ? [] : [words.dropped(listed(shown.dropped), shown.dropped.length)]),
    ...(shown.suspected.length === 0
      ? []
      : [words.suspected(listed(shown.suspected), shown.suspected.length)]),
    ...(misspelt === 0 ? [] : [words.misspelt(misspelt)]),
    ...(without === 0 ? [] : [words.without(without)]),
    words.readBack,
    ...(found === '' ? [] : [words.found(found, source)]),
    words.next,
  ];
}

const KINDS: readonly MadeKind[] = [
  'personal_number',
  'local_id',
  'birth_key',
  'given_filter',
  'family_filter',
  'date_filter',
  'children',
];

interface PseudonymiseVocabulary {
  readonly written: (target: string, rows: number) => string;
  readonly kind: (number: number, kind: MadeKind) => string;
  readonly made: (kinds: string) => string;
  readonly nothingMade: string;
  readonly before: (rows: number) => string;
  readonly unnamed: string;
  readonly replaced: (columns: string, number: number) => string;
  readonly dropped: (columns: string, number: number) => string;
  readonly suspected: (columns: string, number: number) => string;
  readonly misspelt: (cells: number) => string;
  readonly without: (rows: number) => string;
  readonly readBack: string;
  readonly found: (found: string, source: string) => string;
  readonly next: string;
}

const sv = (value: number): string => formatNumber(value, 0, 'sv');
const en = (value: number): string => formatNumber(value, 0, 'en');

const WORDS: Readonly<Record<Language, PseudonymiseVocabulary>> = {
  sv: {
    written: (target, rows) => `Skrivet: ${target}, med ${sv(rows)} ${plural(rows, 'rad', 'rader')}.`,
    kind: (number, kind) => `${sv(number)} ${plural(number, ...SV_KINDS[kind])}`,
    made: (kinds) => `Pseudonymer finns i stället för ${kinds}.`,
    nothingMade: 'Filen har inget att göra pseudonymer av.',
    before: (rows) =>
      `${sv(rows)} ${plural(rows, 'rad hade pseudonymer redan. De är kvar som de var', 'rader hade pseudonymer redan. De är kvar som de var')}.`,
    unnamed: 'en utan rubrik',
    replaced: (columns, number) =>
      `${plural(number, 'Kolumnen', 'Kolumnerna')} ${columns} är ${plural(number, 'borttagen: den har', 'borttagna: de har')} blivit pseudonymer.`,
    dropped: (columns, number) =>
      `Dessutom ${plural(number, 'är kolumnen', 'är kolumnerna')} ${columns} ${plural(number, 'borttagen och inte använd', 'borttagna och inte använda')}.`,
    suspected: (columns, number) =>
      `${plural(number, 'Kolumnen', 'Kolumnerna')} ${columns} ser ut att peka ut personer men ${plural(number, 'är inte känd', 'är inte kända')}. Ska den användas: skriv rubriken som i personformuläret, till exempel Förnamn och Efternamn var för sig, eller ge en tolkning med --tolkning, och gör om.`,
    misspelt: (cells) =>
      `${sv(cells)} ${plural(cells, 'personnummer är felskrivet och har', 'personnummer är felskrivna och har')} inte använts.`,
    without: (rows) =>
      `${sv(rows)} ${plural(rows, 'rad har', 'rader har')} inget som pekar ut personen och går inte att jämföra med andras.`,
    readBack:
      'Filen är läst tillbaka: alla svar är desamma, och inget av det som pekade ut personerna står kvar.',
    found: (found, source) =>
      `I ${source} finns ${found}. Det som inte gick att läsa är tomt i den nya filen. Se var med kartlagg kontrollera, rätta och gör om.`,
    next: 'Skicka bara den nya filen. Den är fortfarande känslig: skicka den säkert, och aldrig tillsammans med nyckeln.',
  },
  en: {
    written: (target, rows) => `Written: ${target}, with ${en(rows)} ${plural(rows, 'row', 'rows')}.`,
    kind: (number, kind) => `${en(number)} ${plural(number, ...EN_KINDS[kind])}`,
    made: (kinds) => `Pseudonyms stand in place of ${kinds}.`,
    nothingMade: 'The file has nothing to make pseudonyms of.',
    before: (rows) =>
      `${en(rows)} ${plural(rows, 'row had', 'rows had')} pseudonyms already. They were left as they were.`,
    unnamed: 'one without a heading',
    replaced: (columns, number) =>
      `The ${plural(number, 'column', 'columns')} ${columns} ${plural(number, 'was taken away: it has', 'were taken away: they have')} become pseudonyms.`,
    dropped: (columns, number) =>
      `The ${plural(number, 'column', 'columns')} ${columns} ${plural(number, 'was', 'were')} taken away as well and not used.`,
    suspected: (columns, number) =>
      `The ${plural(number, 'column', 'columns')} ${columns} ${plural(number, 'seems', 'seem')} to point out persons but ${plural(number, 'is', 'are')} not known. If it is to be used: write the heading as in the person form, for example Given name and Family name apart, or give a mapping with --mapping, and do it again.`,
    misspelt: (cells) =>
      `${en(cells)} personal ${plural(cells, 'number is misspelt and was', 'numbers are misspelt and were')} not used.`,
    without: (rows) =>
      `${en(rows)} ${plural(rows, 'row has', 'rows have')} nothing that points out the person and cannot be compared with those of others.`,
    readBack:
      'The file was read back: all answers are the same, and nothing is left of what pointed out the persons.',
    found: (found, source) =>
      `In ${source} there is this: ${found}. What could not be read is empty in the new file. See where with kartlagg check, mend it and do it again.`,
    next: 'Send only the new file. It is still sensitive: send it safely, and never together with the key.',
  },
};

const SV_KINDS: Readonly<Record<MadeKind, readonly [string, string]>> = {
  personal_number: ['personnummer', 'personnummer'],
  local_id: ['reservnummer eller lokalt id', 'reservnummer eller lokala id'],
  birth_key: ['födelsedatum med initialer', 'födelsedatum med initialer'],
  given_filter: ['förnamn', 'förnamn'],
  family_filter: ['efternamn', 'efternamn'],
  date_filter: ['födelsedatum', 'födelsedatum'],
  children: ['barn', 'barn'],
};

const EN_KINDS: Readonly<Record<MadeKind, readonly [string, string]>> = {
  personal_number: ['personal number', 'personal numbers'],
  local_id: ['reserve number or local id', 'reserve numbers or local ids'],
  birth_key: ['date of birth with initials', 'dates of birth with initials'],
  given_filter: ['given name', 'given names'],
  family_filter: ['family name', 'family names'],
  date_filter: ['date of birth', 'dates of birth'],
  children: ['child', 'children'],
};
