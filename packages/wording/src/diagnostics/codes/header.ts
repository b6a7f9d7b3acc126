import type { Language } from '@kartlagg/model';
import { plural } from '../../numbers.js';
import { howWords, readingsWords } from '../machine-words.js';
import type { KindWords } from '../words.js';

/** What is said of the headings of a table. */
export const HEADER_WORDS: KindWords<'header'> = {
  'header.missing-column': {
    sv: {
      title: 'En kolumn saknas',
      meaning: 'Tabellen saknar en kolumn som behövs för att siffrorna ska gå att tolka.',
      message: (say) =>
        `${say.where}: kolumnen ${say.word('column')} saknas. De rubriker som finns är ${say.word('found')}.`,
      fix: 'Lägg till kolumnen, med rubrik och ett värde på varje rad.',
      fixHere: (say) => `Lägg till kolumnen ${say.word('column')}, med ett värde på varje rad.`,
    },
    en: {
      title: 'A column is missing',
      meaning: 'The table lacks a column that is needed to interpret the numbers.',
      message: (say) =>
        `${say.where}: the column ${say.word('column')} is missing. The headings found are ${say.word('found')}.`,
      fix: 'Add the column, with a heading and a value on every row.',
      fixHere: (say) => `Add the column ${say.word('column')}, with a value on every row.`,
    },
  },
  'header.unknown-column': {
    sv: {
      title: 'En kolumn känns inte igen',
      meaning: 'Rubriken är inte en av dem som läses. Det som står i kolumnen har inte använts.',
      message: (say) =>
        `${say.where}: kolumnen ${say.quoted('column')} känns inte igen. ${say.word('cells')} ${plural(say.count('cells'), 'ifylld cell', 'ifyllda celler')} i den har inte använts.`,
      fix: 'Rätta rubriken om den är felskriven. Ta annars bort kolumnen, särskilt om den rör enskilda personer.',
    },
    en: {
      title: 'A column is not recognised',
      meaning: 'The heading is not one of those that are read. What stands in the column was not used.',
      message: (say) =>
        `${say.where}: the column ${say.quoted('column')} is not recognised. ${say.word('cells')} ${plural(say.count('cells'), 'cell', 'cells')} in it ${plural(say.count('cells'), 'was', 'were')} not used.`,
      fix: 'Correct the heading if it is misspelt. Otherwise remove the column, above all if it is about individuals.',
    },
  },
  'header.repeated-column': {
    sv: {
      title: 'En kolumn finns två gånger',
      meaning: 'Två rubriker betyder samma sak, och det går inte att avgöra vilken kolumn som gäller.',
      message: (say) =>
        `${say.where}: kolumnen ${say.quoted('column')} betyder samma sak som kolumnen i ${say.word('first')}.`,
      fix: 'Behåll den kolumn som har rätt värden och ta bort den andra.',
    },
    en: {
      title: 'A column occurs twice',
      meaning: 'Two headings mean the same thing, and it cannot be told which column holds.',
      message: (say) =>
        `${say.where}: the column ${say.quoted('column')} means the same as the column in ${say.word('first')}.`,
      fix: 'Keep the column with the right values and remove the other.',
    },
  },
  'header.read-as': {
    sv: {
      title: 'En rubrik har tolkats',
      meaning:
        'Rubriken är inte en av dem som läses rakt av, men kan bara betyda en sak. Kolumnen har använts så.',
      message: (say) =>
        `${say.where}: rubriken ${say.quoted('column')} har lästs som ${say.word('meant')} (${howWords(say.word('how'), 'sv')}).`,
      fix: 'Kontrollera att tolkningen är rätt. Är den fel: rätta rubriken, eller gör en tolkning av filen med kartlagg tolka.',
    },
    en: {
      title: 'A heading was interpreted',
      meaning:
        'The heading is not one of those that are read as they stand, but can mean one thing only. The column was used so.',
      message: (say) =>
        `${say.where}: the heading ${say.quoted('column')} was read as ${say.word('meant')} (${howWords(say.word('how'), 'en')}).`,
      fix: 'Check that the reading is right. If it is wrong, correct the heading, or make a mapping of the file with kartlagg map.',
    },
  },
  'header.ambiguous-column': {
    sv: {
      title: 'En rubrik kan betyda flera saker',
      meaning:
        'Rubriken går att läsa på mer än ett sätt, eller är märkt som osäker i en tolkning, och ingen gissning görs. Kolumnen har inte använts.',
      message: (say) =>
        `${say.where}: kolumnen ${say.quoted('column')} ${canMean(say.word('readings'), 'sv')}. Den har inte använts.`,
      fix: 'Skriv en rubrik som bara kan betyda en sak, eller gör en tolkning av filen med kartlagg tolka och rätta den. I en tolkning: ta bort kolumnens doubt när den är rättad.',
    },
    en: {
      title: 'A heading can mean several things',
      meaning:
        'The heading can be read in more than one way, or a mapping marks it as doubtful, and no guess is made. The column was not used.',
      message: (say) =>
        `${say.where}: the column ${say.quoted('column')} ${canMean(say.word('readings'), 'en')}. It was not used.`,
      fix: 'Write a heading that can mean one thing only, or make a mapping of the file with kartlagg map and correct it. In a mapping, remove the doubt of the column once it is corrected.',
    },
  },
};

/** What a column could be: one of several things, or one thing that is in doubt. */
function canMean(readings: string, language: Language): string {
  const said = readingsWords(readings, language);
  const isChoice = said !== readings;
  if (language === 'sv')
    return isChoice ? `kan betyda ${said}` : `betyder kanske ${said}, men det är inte säkert`;
  return isChoice ? `can mean ${said}` : `may mean ${said}, which is not certain`;
}
