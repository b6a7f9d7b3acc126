import type { Language } from '@kartlagg/model';

/** The words of the workbook in which a person decides which forms are about the same person. */
export interface ReviewWords {
  readonly author: string;
  readonly subject: string;
  readonly title: string;
  readonly sheet: string;
  readonly lead: readonly string[];
  readonly found: (pairs: string) => string;
  readonly more: (left: string) => string;
  readonly headings: Readonly<
    Record<
      | 'pair'
      | 'form'
      | 'situation'
      | 'place'
      | 'together'
      | 'likelihood'
      | 'evidence'
      | 'today'
      | 'decision'
      | 'note',
      string
    >
  >;
  /** How the forms count before anything is decided. */
  readonly today: {
    readonly same: string;
    readonly different: string;
    readonly alone: string;
    /** Beside the places that are named there may be more. */
    readonly together: (places: string, more: string | null) => string;
  };
  /** The choices of the decision column. The reader of decisions knows them in both languages. */
  readonly choices: readonly [same: string, different: string, unsure: string];
  readonly input: { readonly title: string; readonly prompt: string; readonly error: string };
  readonly noteInput: { readonly title: string; readonly prompt: string; readonly error: string };
  readonly unanswered: string;
  readonly footer: string;
}

/** The words of the review workbook. */
export function reviewWords(language: Language): ReviewWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}

const SWEDISH: ReviewWords = {
  author: 'Kartlägg',
  subject: 'Formulär som kan gälla samma person',
  title: 'Samma person?',
  sheet: 'Granskning',
  lead: [
    'Varje par är två formulär som kan gälla samma person. Jämför raderna A och B, och välj i kolumnen Beslut.',
    'Välj Vet inte, eller lämna tomt, där det inte går att avgöra. Då gäller det som står i kolumnen Räknas i dag som.',
    'Välj Samma för att räkna paret som en person, Olika för att hålla isär det. Med Samma följer också de formulär med som A och B redan räknas ihop med, om inget säkert skiljer dem åt.',
    'Inga identiteter står här. Formulären hittar ni på sin plats i filerna. Skriv inga namn eller personnummer i anteckningen.',
  ],
  found: (pairs) => `Här finns ${pairs} par att granska, de mest lika först.`,
  more: (left) => `… och ${left} par till, som inte ryms här. Granska de här först.`,
  headings: {
    pair: 'Par',
    form: 'Formulär',
    situation: 'Situation enligt reglerna',
    place: 'Plats',
    together: 'Räknas ihop med',
    likelihood: 'Samma person',
    evidence: 'Vad som talar för och emot',
    today: 'Räknas i dag som',
    decision: 'Beslut',
    note: 'Anteckning',
  },
  today: {
    same: 'Samma person',
    different: 'Olika personer',
    alone: 'egen person',
    together: (places, more) => `tillsammans med ${places}${more === null ? '' : ` och ${more} till`}`,
  },
  choices: ['Samma', 'Olika', 'Vet inte'],
  input: {
    title: 'Samma person?',
    prompt: 'Samma, Olika eller Vet inte.',
    error: 'Välj Samma, Olika eller Vet inte.',
  },
  noteInput: {
    title: 'Anteckning',
    prompt: 'Varför, i korthet. Inga namn och inga personnummer.',
    error: 'Skriv en kort text.',
  },
  unanswered: '–',
  footer: 'Kartlägg – formulär som kan gälla samma person',
};

const ENGLISH: ReviewWords = {
  author: 'Kartlägg',
  subject: 'Forms that may be about the same person',
  title: 'The same person?',
  sheet: 'Review',
  lead: [
    'Each pair is two forms that may be about the same person. Compare rows A and B, and choose in the column Decision.',
    'Choose Not known, or leave it blank, where it cannot be told. What stands in the column Counts today as then holds.',
    'Choose Same to count the pair as one person, Different to keep it apart. With Same, the forms that A and B already count together with come along, unless something keeps them apart for certain.',
    'No identities stand here. You find the forms at their place in the files. Write no names or personal numbers in the note.',
  ],
  found: (pairs) => `There are ${pairs} pairs to look at, those most alike first.`,
  more: (left) => `… and ${left} pairs more, for which there is no room here. Look at these first.`,
  headings: {
    pair: 'Pair',
    form: 'Form',
    situation: 'Situation by the rules',
    place: 'Place',
    together: 'Counts together with',
    likelihood: 'Same person',
    evidence: 'What speaks for and against',
    today: 'Counts today as',
    decision: 'Decision',
    note: 'Note',
  },
  today: {
    same: 'The same person',
    different: 'Different persons',
    alone: 'a person of its own',
    together: (places, more) => `together with ${places}${more === null ? '' : ` and ${more} more`}`,
  },
  choices: ['Same', 'Different', 'Not known'],
  input: {
    title: 'The same person?',
    prompt: 'Same, Different or Not known.',
    error: 'Choose Same, Different or Not known.',
  },
  noteInput: {
    title: 'Note',
    prompt: 'Why, in short. No names and no personal numbers.',
    error: 'Write a short text.',
  },
  unanswered: '–',
  footer: 'Kartlägg – forms that may be about the same person',
};
