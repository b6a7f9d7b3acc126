import { plural } from '../../numbers.js';
import type { KindWords } from '../words.js';

type PersonCode = 'file.person-rows' | 'file.identity-in-clear';

/** What is said of whole files about persons. */
export const PERSON_FILE_WORDS: Pick<KindWords<'file'>, PersonCode> = {
  'file.person-rows': {
    sv: {
      title: 'Filen har en rad per person',
      meaning:
        'Varje rad ser ut att gälla en person. Sådana rader kan inte läggas ihop till antal utan att samma person riskerar att räknas flera gånger, och filen har inte använts.',
      message: (say) =>
        `${say.where} har ${say.word('rows')} ${plural(say.count('rows'), 'rad som ser ut att gälla en person', 'rader som ser ut att gälla en person var')}. De kan inte räknas som antal.`,
      fix: 'Skicka inte personuppgifter. Räkna personerna och fyll i omgångens formulär, eller en tabell med antal. Frågar omgången om personer: använd personformuläret.',
      fixHere: (say) =>
        say.has('form')
          ? 'Omgången frågar om personer. Tolka filens rubriker med kartlagg tolka, eller gör ett personformulär med kartlagg mall --personer.'
          : 'Skicka inte personuppgifter. Räkna personerna och fyll i omgångens formulär, eller en tabell med antal.',
    },
    en: {
      title: 'The file has one row per person',
      meaning:
        'Each row seems to be about one person. Such rows cannot be made into numbers without counting some person more than once, and the file was not used.',
      message: (say) =>
        `${say.where} has ${say.word('rows')} ${plural(say.count('rows'), 'row that seems to be about one person', 'rows that each seem to be about one person')}. They cannot be taken as numbers.`,
      fix: 'Do not send personal data. Count the persons and fill in the form of the round, or a table of numbers. If the round asks about persons, use the person form.',
      fixHere: (say) =>
        say.has('form')
          ? 'The round asks about persons. Map the headings of the file with kartlagg map, or make a person form with kartlagg template --persons.'
          : 'Do not send personal data. Count the persons and fill in the form of the round, or a table of numbers.',
    },
  },
  'file.identity-in-clear': {
    sv: {
      title: 'Filen innehåller personnummer eller namn i klartext',
      meaning:
        'Personnummer eller namn står så att vem som helst kan läsa dem. De har använts för att hitta dubbletter och sparas inte, men filen själv är känslig.',
      message: (say) =>
        `${say.where} har personnummer eller namn i klartext på ${say.word('rows')} ${plural(say.count('rows'), 'rad', 'rader')}.`,
      fix: 'Gör en fil med pseudonymer på den egna datorn med kartlagg pseudonymisera, och skicka bara den nya filen.',
    },
    en: {
      title: 'The file holds personal numbers or names in clear text',
      meaning:
        'Personal numbers or names stand so that anybody can read them. They were used to find duplicates and are not kept, but the file itself is sensitive.',
      message: (say) =>
        `${say.where} has personal numbers or names in clear text on ${say.word('rows')} ${plural(say.count('rows'), 'row', 'rows')}.`,
      fix: 'Make a file with pseudonyms on your own computer with kartlagg pseudonymise, and send only the new file.',
    },
  },
};
