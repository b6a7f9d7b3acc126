import type { Language, ResponsibilityGround, ResponsibilityStep } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';

/** What is said of who may be responsible for a person's case. */
export interface ResponsibilityWords {
  readonly author: string;
  readonly subject: string;
  readonly title: string;
  readonly summarySheet: string;
  readonly personsSheet: string;
  /** Said on every sheet. */
  readonly lead: readonly string[];
  readonly footer: string;
  readonly grounds: Readonly<Record<ResponsibilityGround, { readonly name: string; readonly rule: string }>>;
  readonly states: Readonly<Record<ResponsibilityStep['state'], string>>;
  readonly disputed: string;
  /** The suggestion in a sentence; null where the municipality is not known. */
  readonly suggestion: (ground: ResponsibilityGround, municipality: string | null) => string;
  /** The suggestion where it stands by itself. */
  readonly marked: (sentence: string) => string;
  /** Who has the rest, where an acute need comes first. */
  readonly beside: (sentence: string) => string;
  readonly ask: string;
  readonly nothingToAsk: string;
  readonly reference: (number: number) => string;
  readonly headings: {
    readonly summary: readonly [string, string, string, string, string];
    readonly person: readonly [string, string, string, string, string];
  };
  readonly forms: string;
  /** Said of persons together of whom no form says anything to go by. */
  readonly unclearFor: (persons: number) => string;
  readonly unclearWhy: string;
  /** The numbers of the first and the last of them. */
  readonly references: (first: number, last: number) => string;
  readonly seePersons: string;
  /** `Anknytning: Solna (personen själv)`. */
  readonly says: (variable: string, value: string, reporter: string | null) => string;
  readonly nobodySays: string;
  readonly more: (left: string) => string;
}

/** The words about case responsibility. */
export function responsibilityWords(language: Language): ResponsibilityWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}

const SWEDISH: ResponsibilityWords = {
  author: 'Kartlägg',
  subject: 'Förslag om ärendeansvar',
  title: 'Ärendeansvar: förslag, inget beslut',
  summarySheet: 'Översikt',
  personsSheet: 'Personer',
  lead: [
    'Det här är förslag, inga beslut. De bygger bara på vad formulären säger och måste prövas av den som handlägger.',
    'Personerna står här utan identitet. Formuläret hittar ni i er egen fil, på det blad och den rad som anges.',
    'Överenskommelsens egna tidsgränser är inte kända och ingår inte.',
  ],
  footer: 'Kartlägg – förslag, inget beslut',
  grounds: {
    acute_need: {
      name: 'Akut behov',
      rule: 'Har personen ett akut behov här och nu ska kommunen där personen vistas hjälpa till.',
    },
    placement: {
      name: 'Placering',
      rule: 'En kommun som har beslutat om en placering behåller hela ansvaret.',
    },
    permanent_residence: {
      name: 'Stadigvarande bosatt',
      rule: 'Bor personen stadigvarande i en kommun ansvarar den. Folkbokföringen talar för det men är inget bevis.',
    },
    connection: {
      name: 'Starkast anknytning',
      rule: 'Annars ansvarar kommunen med den starkaste anknytningen. Personens egen uppfattning räknas in.',
    },
    unclear: {
      name: 'Oklart',
      rule: 'Så länge det är oklart har kommunen där personen vistas hela ansvaret.',
    },
  },
  states: { applies: 'Gäller', 'does-not': 'Gäller inte', unknown: 'Går inte att avgöra' },
  disputed: 'Formulären säger olika.',
  suggestion: (ground, municipality) => {
    const who = municipality ?? 'Kommunen där personen vistas (vilken är inte känt)';
    return {
      acute_need: `${who} hjälper till här och nu, eftersom behovet är akut.`,
      placement: `${who} behåller hela ansvaret, efter sitt beslut om placering.`,
      permanent_residence: `${who} ansvarar, eftersom personen är stadigvarande bosatt där.`,
      connection: `${who} ansvarar, eftersom anknytningen dit är starkast.`,
      unclear: `${who} har hela ansvaret tills det är klarlagt vilken kommun som ansvarar.`,
    }[ground];
  },
  marked: (sentence) => `Förslag, inget beslut: ${sentence}`,
  beside: (sentence) => `I övrigt: ${sentence}`,
  ask: 'Fråga om',
  nothingToAsk: 'Inget mer behöver frågas för förslaget.',
  reference: (number) => `Person ${number}`,
  headings: {
    summary: ['Person', 'Förslag, inget beslut', 'Grund', 'Fråga om', 'Formulär'],
    person: ['Grund', 'Regel', 'Läge', 'Kommun', 'Vad formulären säger'],
  },
  forms: 'Formulär',
  unclearFor: (persons) =>
    `Oklart för ${formatNumber(persons, 0, 'sv')} ${plural(persons, 'person', 'personer')}`,
  unclearWhy:
    'Inget formulär säger något om akut behov, placering, stadigvarande boende eller anknytning. Så länge det är oklart har kommunen där personen vistas hela ansvaret.',
  references: (first, last) => (first === last ? `Person ${first}` : `Person ${first}–${last}`),
  seePersons: 'Formulären står sist på bladet Personer.',
  says: (variable, value, reporter) =>
    reporter === null ? `${variable}: ${value}` : `${variable}: ${value} (${reporter})`,
  nobodySays: 'Inget formulär säger något om det.',
  more: (left) => `… och ${left} personer till, som inte ryms i boken.`,
};

const ENGLISH: ResponsibilityWords = {
  author: 'Kartlägg',
  subject: 'Suggestions of case responsibility',
  title: 'Case responsibility: suggestions, no rulings',
  summarySheet: 'Overview',
  personsSheet: 'Persons',
  lead: [
    'These are suggestions, no rulings. They rest on what the forms say alone and must be tried by whoever handles the case.',
    'The persons stand here without identity. You find the form in your own file, on the sheet and row that are given.',
    'The agreement’s own deadlines are not known and are not included.',
  ],
  footer: 'Kartlägg – a suggestion, no ruling',
  grounds: {
    acute_need: {
      name: 'Acute need',
      rule: 'Where the person has an acute need here and now, the municipality of stay is to help.',
    },
    placement: {
      name: 'Placement',
      rule: 'A municipality that has decided on a placement keeps the whole responsibility.',
    },
    permanent_residence: {
      name: 'Permanent residence',
      rule: 'Where the person lives permanently in a municipality, that is responsible. Registration is evidence of it but no proof.',
    },
    connection: {
      name: 'Strongest connection',
      rule: 'Otherwise the municipality with the strongest connection is responsible. The person’s own view is included.',
    },
    unclear: {
      name: 'Unclear',
      rule: 'While it is unclear, the municipality of stay has the whole responsibility.',
    },
  },
  states: { applies: 'Applies', 'does-not': 'Does not apply', unknown: 'Cannot be told' },
  disputed: 'The forms differ.',
  suggestion: (ground, municipality) => {
    const who = municipality ?? 'The municipality of stay (which one is not known)';
    return {
      acute_need: `${who} helps here and now, because the need is acute.`,
      placement: `${who} keeps the whole responsibility, by its decision on a placement.`,
      permanent_residence: `${who} is responsible, because the person lives there permanently.`,
      connection: `${who} is responsible, because the connection is strongest there.`,
      unclear: `${who} has the whole responsibility until it is clear which municipality is responsible.`,
    }[ground];
  },
  marked: (sentence) => `A suggestion, no ruling: ${sentence}`,
  beside: (sentence) => `Otherwise: ${sentence}`,
  ask: 'Ask about',
  nothingToAsk: 'Nothing more has to be asked for the suggestion.',
  reference: (number) => `Person ${number}`,
  headings: {
    summary: ['Person', 'Suggestion, no ruling', 'Ground', 'Ask about', 'Forms'],
    person: ['Ground', 'Rule', 'State', 'Municipality', 'What the forms say'],
  },
  forms: 'Forms',
  unclearFor: (persons) =>
    `Unclear for ${formatNumber(persons, 0, 'en')} ${plural(persons, 'person', 'persons')}`,
  unclearWhy:
    'No form says anything of acute need, placement, permanent residence or connection. While it is unclear, the municipality of stay has the whole responsibility.',
  references: (first, last) => (first === last ? `Person ${first}` : `Persons ${first}–${last}`),
  seePersons: 'The forms stand last on the sheet Persons.',
  says: (variable, value, reporter) =>
    reporter === null ? `${variable}: ${value}` : `${variable}: ${value} (${reporter})`,
  nobodySays: 'No form says anything about it.',
  more: (left) => `… and ${left} persons more, for whom the workbook has no room.`,
};
