import type { Language } from '@kartlagg/model';
import { referenceWord } from './reference-word.js';

/** The params of a problem as words. */
export interface ProblemSay {
  readonly quoted: (name: string) => string;
  readonly plain: (name: string) => string;
  readonly keyword: string;
  /** What can be chosen instead; blank where nobody has said. */
  readonly choices: string;
}

/** What is wrong, as a clause without its full stop, and what to do. */
export interface ProblemWords {
  readonly wrong: (say: ProblemSay) => string;
  readonly fix: (say: ProblemSay) => string;
}

type InBoth = Readonly<Record<Language, ProblemWords>>;

const SEE_SCHEMA = {
  sv: 'Jämför med filens schema i schemas/meta.',
  en: 'Compare with the schema of the file in schemas/meta.',
};

/** Schema keywords, and our own, to what is said of them. */
export const KEYWORD_WORDS: Readonly<Record<string, InBoth>> = {
  required: {
    sv: {
      wrong: (say) => `fältet ${say.quoted('missingProperty')} saknas`,
      fix: (say) => `Lägg till fältet ${say.quoted('missingProperty')}.`,
    },
    en: {
      wrong: (say) => `the field ${say.quoted('missingProperty')} is missing`,
      fix: (say) => `Add the field ${say.quoted('missingProperty')}.`,
    },
  },
  additionalProperties: {
    sv: {
      wrong: (say) => `fältet ${say.quoted('additionalProperty')} är okänt`,
      fix: () => `Rätta fältets namn eller ta bort det. ${SEE_SCHEMA.sv}`,
    },
    en: {
      wrong: (say) => `the field ${say.quoted('additionalProperty')} is unknown`,
      fix: () => `Correct the name of the field or remove it. ${SEE_SCHEMA.en}`,
    },
  },
  type: {
    sv: {
      wrong: (say) => `värdet är inte av typen ${say.quoted('type')}`,
      fix: () => 'Skriv ett värde av den typen. Koder är alltid text inom citattecken, till exempel "0180".',
    },
    en: {
      wrong: (say) => `the value is not of the type ${say.quoted('type')}`,
      fix: () =>
        'Write a value of that type. Codes are always text within quotation marks, for example "0180".',
    },
  },
  enum: {
    sv: {
      wrong: () => 'värdet är inte ett av de tillåtna',
      fix: (say) => `Skriv ett av de tillåtna värdena: ${say.quoted('allowedValues')}.`,
    },
    en: {
      wrong: () => 'the value is not one of those allowed',
      fix: (say) => `Write one of the values allowed: ${say.quoted('allowedValues')}.`,
    },
  },
  const: {
    sv: {
      wrong: (say) => `värdet är inte ${say.quoted('allowedValue')}`,
      fix: (say) => `Skriv ${say.quoted('allowedValue')}.`,
    },
    en: {
      wrong: (say) => `the value is not ${say.quoted('allowedValue')}`,
      fix: (say) => `Write ${say.quoted('allowedValue')}.`,
    },
  },
  pattern: {
    sv: {
      wrong: (say) => `texten följer inte mönstret ${say.quoted('pattern')}`,
      fix: () => `Skriv om texten så att den följer mönstret. ${SEE_SCHEMA.sv}`,
    },
    en: {
      wrong: (say) => `the text does not follow the pattern ${say.quoted('pattern')}`,
      fix: () => `Rewrite the text so that it follows the pattern. ${SEE_SCHEMA.en}`,
    },
  },
  format: {
    sv: {
      wrong: (say) => `texten är inte skriven som ${say.quoted('format')}`,
      fix: () => 'Skriv datum som 2023-04-14 och webbadresser med https:// framför.',
    },
    en: {
      wrong: (say) => `the text is not written as ${say.quoted('format')}`,
      fix: () => 'Write dates as 2023-04-14 and web addresses with https:// in front.',
    },
  },
  minLength: {
    sv: {
      wrong: () => 'texten är tom eller för kort',
      fix: () => 'Skriv texten, eller ta bort fältet om det får saknas.',
    },
    en: {
      wrong: () => 'the text is blank or too short',
      fix: () => 'Write the text, or remove the field if it may be absent.',
    },
  },
  maxLength: {
    sv: {
      wrong: (say) => `texten är längre än ${say.plain('limit')} tecken`,
      fix: (say) => `Korta texten till högst ${say.plain('limit')} tecken.`,
    },
    en: {
      wrong: (say) => `the text is longer than ${say.plain('limit')} characters`,
      fix: (say) => `Shorten the text to at most ${say.plain('limit')} characters.`,
    },
  },
  minItems: {
    sv: {
      wrong: (say) => `listan har färre poster än ${say.plain('limit')}`,
      fix: (say) => `Lägg till poster så att listan har minst ${say.plain('limit')}.`,
    },
    en: {
      wrong: (say) => `the list has fewer items than ${say.plain('limit')}`,
      fix: (say) => `Add items so that the list has at least ${say.plain('limit')}.`,
    },
  },
  minimum: {
    sv: {
      wrong: (say) => `talet är mindre än ${say.plain('limit')}`,
      fix: (say) => `Skriv ett tal som är minst ${say.plain('limit')}.`,
    },
    en: {
      wrong: (say) => `the number is less than ${say.plain('limit')}`,
      fix: (say) => `Write a number that is at least ${say.plain('limit')}.`,
    },
  },
  maximum: {
    sv: {
      wrong: (say) => `talet är större än ${say.plain('limit')}`,
      fix: (say) => `Skriv ett tal som är högst ${say.plain('limit')}.`,
    },
    en: {
      wrong: (say) => `the number is greater than ${say.plain('limit')}`,
      fix: (say) => `Write a number that is at most ${say.plain('limit')}.`,
    },
  },
  oneOf: {
    sv: {
      wrong: () => 'värdet passar inte in på exakt en av de former som det kan ha',
      fix: () => `Välj en av formerna och fyll i alla dess fält. ${SEE_SCHEMA.sv}`,
    },
    en: {
      wrong: () => 'the value does not fit exactly one of the forms that it can have',
      fix: () => `Choose one of the forms and fill in all its fields. ${SEE_SCHEMA.en}`,
    },
  },
  'unknown-reference': {
    sv: {
      wrong: (say) => `${referenceWord(say.plain('kind'), 'sv')} ${say.quoted('reference')} finns inte`,
      fix: ({ choices }) =>
        choices === ''
          ? 'Rätta namnet, eller lägg till det som det hänvisar till.'
          : `Välj en av: ${choices}.`,
    },
    en: {
      wrong: (say) =>
        `the ${referenceWord(say.plain('kind'), 'en')} ${say.quoted('reference')} does not exist`,
      fix: ({ choices }) =>
        choices === '' ? 'Correct the name, or add what it refers to.' : `Choose one of: ${choices}.`,
    },
  },
  'duplicate-code': {
    sv: {
      wrong: (say) => `${say.quoted('code')} finns mer än en gång`,
      fix: () => 'Ge varje post sin egen kod, eller ta bort den som är för mycket.',
    },
    en: {
      wrong: (say) => `${say.quoted('code')} occurs more than once`,
      fix: () => 'Give each item a code of its own, or remove the one too many.',
    },
  },
  unreachable: {
    sv: {
      wrong: (say) =>
        `regeln ${say.quoted('rule')} kan aldrig gälla, för regeln ${say.quoted('earlier')} gäller alltid före den`,
      fix: () => 'Flytta upp regeln, eller ta bort den.',
    },
    en: {
      wrong: (say) =>
        `the rule ${say.quoted('rule')} can never hold, for the rule ${say.quoted('earlier')} always holds before it`,
      fix: () => 'Move the rule up, or remove it.',
    },
  },
  'unknown-round': {
    sv: {
      wrong: (say) => `omgången ${say.quoted('round')} finns inte`,
      fix: (say) => `Välj en av omgångarna ${say.quoted('known')}, eller definiera en ny i schemas/rounds.`,
    },
    en: {
      wrong: (say) => `the round ${say.quoted('round')} does not exist`,
      fix: (say) => `Choose one of the rounds ${say.quoted('known')}, or define a new one in schemas/rounds.`,
    },
  },
  'unknown-municipality': {
    sv: {
      wrong: (say) => `kommunen ${say.quoted('municipality')} finns inte`,
      fix: () => 'Skriv kommunens namn eller dess kod inom citattecken, till exempel "Växjö" eller "0780".',
    },
    en: {
      wrong: (say) => `there is no municipality ${say.quoted('municipality')}`,
      fix: () =>
        'Write the name of the municipality or its code within quotation marks, for example "Växjö" or "0780".',
    },
  },
  'not-json': {
    sv: {
      wrong: () => 'filen är inte giltig JSON',
      fix: () =>
        'Kontrollera citattecken, kommatecken och klamrar i filen. En textredigerare som känner till JSON visar var felet är.',
    },
    en: {
      wrong: () => 'the file is not valid JSON',
      fix: () =>
        'Check quotation marks, commas and brackets in the file. A text editor that knows JSON shows where the error is.',
    },
  },
};

/** What is said of a keyword that is not listed. */
export const OTHER_KEYWORD: InBoth = {
  sv: { wrong: (say) => `innehållet bryter mot schemats krav ’${say.keyword}’`, fix: () => SEE_SCHEMA.sv },
  en: { wrong: (say) => `the content breaks the schema’s demand ‘${say.keyword}’`, fix: () => SEE_SCHEMA.en },
};
