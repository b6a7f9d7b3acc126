import { plural } from '../../numbers.js';
import type { KindWords } from '../words.js';

type PersonCode =
  | 'cell.outside-range'
  | 'cell.bad-personal-number'
  | 'cell.unreadable-token'
  | 'cell.unusable-identity'
  | 'cell.missing-answer'
  | 'cell.not-asked';

/** What is said of cells in rows about persons. */
export const PERSON_CELL_WORDS: Pick<KindWords<'cell'>, PersonCode> = {
  'cell.outside-range': {
    sv: {
      title: 'Talet kan inte vara rätt',
      meaning: 'Talet är mindre eller större än vad som kan gälla för en person. Svaret har inte använts.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} kan inte vara rätt. Här tas tal från ${say.word('least')} till ${say.word('most')} emot.`,
      fix: 'Rätta talet mot underlaget. Är det inte känt: lämna cellen tom.',
    },
    en: {
      title: 'The number cannot be right',
      meaning: 'The number is smaller or larger than it can be for a person. The answer was not used.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} cannot be right. Numbers from ${say.word('least')} to ${say.word('most')} are taken here.`,
      fix: 'Correct the number against your records. If it is not known, leave the cell empty.',
    },
  },
  'cell.bad-personal-number': {
    sv: {
      title: 'Personnumret är felskrivet',
      meaning:
        'Kontrollsiffran stämmer inte, eller så finns inte datumet. Numret kan inte användas för att hitta dubbletter. Raden räknas ändå. Numret skrivs aldrig ut.',
      message: (say) =>
        `${say.where}: personnumret är felskrivet på ${plural(say.cells, 'raden', 'raderna')}. Kontrollsiffran stämmer inte, eller så finns inte datumet.`,
      fix: 'Skriv hela numret på nytt efter underlaget, med fyra siffror i året.',
    },
    en: {
      title: 'The personal number is misspelt',
      meaning:
        'The check digit is wrong, or the date does not exist. The number cannot be used to find duplicates. The row is counted all the same. The number is never printed.',
      message: (say) =>
        `${say.where}: the personal number is misspelt on the ${plural(say.cells, 'row', 'rows')}. The check digit is wrong, or the date does not exist.`,
      fix: 'Write the whole number anew from your records, with four digits in the year.',
    },
  },
  'cell.unusable-identity': {
    sv: {
      title: 'Id eller initialer går inte att använda',
      meaning:
        'Det som står kan inte användas för att hitta dubbletter. Ett id ska ha den form som omgången räknar med, och det ska framgå vems det är: två kommuner kan ha samma id för olika personer. Initialer är två till fyra bokstäver. Raden räknas ändå. Det som står skrivs aldrig ut.',
      message: (say) =>
        `${say.where}: det som står på ${plural(say.cells, 'raden', 'raderna')} går inte att känna igen personen på.`,
      fix: 'Skriv id:t som i verksamhetssystemet, med kommun eller uppgiftslämnare på raden, och initialer som två till fyra bokstäver.',
    },
    en: {
      title: 'An id or initials cannot be used',
      meaning:
        'What stands there cannot be used to find duplicates. An id has the form that the round expects, and it must be known whose it is: two municipalities may have the same id for different persons. Initials are two to four letters. The row is counted all the same. What stands there is never printed.',
      message: (say) =>
        `${say.where}: what stands on the ${plural(say.cells, 'row', 'rows')} cannot be used to recognise the person.`,
      fix: 'Write the id as in your case system, with the municipality or the reporting unit on the row, and initials as two to four letters.',
    },
  },
  'cell.unreadable-token': {
    sv: {
      title: 'Pseudonymen går inte att läsa',
      meaning:
        'Det som står är ingen pseudonym från Kartlägg. Det kan inte användas för att hitta dubbletter. Raden räknas ändå.',
      message: (say) => `${say.where}: det som står är ingen pseudonym från Kartlägg.`,
      fix: 'Gör om pseudonymerna från den ursprungliga filen, och ändra dem inte efteråt.',
    },
    en: {
      title: 'The pseudonym cannot be read',
      meaning:
        'What stands there is no pseudonym from Kartlägg. It cannot be used to find duplicates. The row is counted all the same.',
      message: (say) => `${say.where}: what stands there is no pseudonym from Kartlägg.`,
      fix: 'Make the pseudonyms anew from the original file, and do not change them afterwards.',
    },
  },
  'cell.missing-answer': {
    sv: {
      title: 'Ett svar som behövs saknas',
      meaning:
        'Frågan behövs för att räkna personen rätt, och den är inte besvarad. Raden räknas ändå, men situationen kan bli Situation saknas.',
      message: (say) =>
        `${say.where}: ${say.word('column')} är inte ifyllt på ${say.word('rows')} ${plural(say.count('rows'), 'rad', 'rader')}.`,
      fix: 'Fyll i svaret, eller välj Vet inte om det inte är känt.',
    },
    en: {
      title: 'An answer that is needed is missing',
      meaning:
        'The question is needed to count the person rightly, and it is not answered. The row is counted all the same, but the situation may be Situation missing.',
      message: (say) =>
        `${say.where}: ${say.word('column')} is not filled in on ${say.word('rows')} ${plural(say.count('rows'), 'row', 'rows')}.`,
      fix: 'Fill in the answer, or choose Not known if it is not known.',
    },
  },
  'cell.not-asked': {
    sv: {
      title: 'Frågan är besvarad fast den inte gäller personen',
      meaning:
        'Frågan ställs bara i vissa boendeformer. Svaret behålls, men något av svaren är troligen fel.',
      message: (say) =>
        `${say.where}: ${say.word('column')} är ifyllt, men efter övriga svar på ${plural(say.cells, 'raden', 'raderna')} ställs inte frågan.`,
      fix: 'Kontrollera boendeformen. Är den rätt: ta bort svaret.',
    },
    en: {
      title: 'The question is answered though it does not concern the person',
      meaning:
        'The question is asked in some living forms alone. The answer is kept, but one of the answers is probably wrong.',
      message: (say) =>
        `${say.where}: ${say.word('column')} is filled in, but by the other answers on the ${plural(say.cells, 'row', 'rows')} the question is not asked.`,
      fix: 'Check the living form. If it is right, take the answer away.',
    },
  },
};
