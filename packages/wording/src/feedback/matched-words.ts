import type { Choice, Language } from '@kartlagg/model';

/** The words of the sheets that show how every person was found, and which answers count. */
export interface MatchedWords {
  readonly matches: {
    readonly sheet: string;
    readonly title: string;
    readonly lead: readonly string[];
    readonly headings: readonly [string, string, string, string, string];
    readonly joined: string;
    readonly apart: string;
  };
  readonly choices: {
    readonly sheet: string;
    readonly title: string;
    readonly lead: readonly string[];
    readonly headings: readonly [string, string, string, string, string, string];
    readonly by: Readonly<Record<Choice['by'], string>>;
    /** Said in place of a free text, which is never shown. */
    readonly notShown: string;
  };
  readonly more: (left: string) => string;
}

/** The words of how persons were found and what counts of their answers. */
export function matchedWords(language: Language): MatchedWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}

const SWEDISH: MatchedWords = {
  matches: {
    sheet: 'Träffar',
    title: 'Vad som gjorde formulär till samma person',
    lead: [
      'En rad för varje par av formulär som förde ihop två grupper till en person, och sist de par som hölls isär.',
      'Vikter är i bitar: varje helt steg uppåt fördubblar oddsen för att det är samma person.',
    ],
    headings: ['Formulär A', 'Formulär B', 'Utfall', 'Sannolikhet', 'Varför'],
    joined: 'Samma person',
    apart: 'Hölls isär',
  },
  choices: {
    sheet: 'Valda svar',
    title: 'Vilket svar som gäller när formulär om samma person säger olika',
    lead: [
      'En rad för varje fråga där formulären skiljer sig, eller där ett svar hämtades från ett annat formulär. Situation, boendeform och kommun står först.',
      'Följer ett annat svar betyder att svaret är taget ur det formulär som avgjorde en annan fråga, så att uppgifter som hör ihop kommer från samma formulär.',
      'Ett streck betyder att formuläret inte svarar på frågan. Datum, uppgiftslämnare och enhet skiljer sig alltid mellan formulär och står inte här.',
    ],
    headings: [
      'Person (första formuläret)',
      'Fråga',
      'Svar som gäller',
      'Hämtat från',
      'Vad som avgjorde',
      'Svar som fick stå tillbaka',
    ],
    by: {
      order: 'Regelns ordning',
      reporter: 'Uppgiftslämnaren',
      latest: 'Senaste datum',
      'most-forms': 'Flest formulär',
      'most-complete': 'Mest fullständiga formuläret',
      with: 'Följer ett annat svar',
      union: 'Alla svar gäller',
      fill: 'Det enda formuläret med svar',
      place: 'Ingenting: kodernas ordning',
    },
    notShown: '(text, visas inte)',
  },
  more: (left) => `… och ${left} rader till, som inte ryms här.`,
};

const ENGLISH: MatchedWords = {
  matches: {
    sheet: 'Matches',
    title: 'What made forms one person',
    lead: [
      'A line for every pair of forms that brought two groups together as one person, and last the pairs that were kept apart.',
      'Weights are in bits: every whole step up doubles the odds that it is the same person.',
    ],
    headings: ['Form A', 'Form B', 'Outcome', 'Probability', 'Why'],
    joined: 'Same person',
    apart: 'Kept apart',
  },
  choices: {
    sheet: 'Answers chosen',
    title: 'Which answer counts where forms about one person disagree',
    lead: [
      'A line for every question on which the forms differ, or whose answer was taken from another form. Situation, living form and municipality stand first.',
      'Follows another answer means that the answer was taken from the form that settled another question, so that what belongs together comes from one form.',
      'A dash means that the form does not answer the question. Dates, respondents and units always differ between forms and do not stand here.',
    ],
    headings: [
      'Person (first form)',
      'Question',
      'Answer that counts',
      'Taken from',
      'What settled it',
      'Answers set aside',
    ],
    by: {
      order: 'The order of the rule',
      reporter: 'The respondent',
      latest: 'The latest date',
      'most-forms': 'Most forms',
      'most-complete': 'The most complete form',
      with: 'Follows another answer',
      union: 'All answers count',
      fill: 'The only form that answers',
      place: 'Nothing: the order of the codes',
    },
    notShown: '(text, not shown)',
  },
  more: (left) => `… and ${left} lines more, for which there is no room here.`,
};
