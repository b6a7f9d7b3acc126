import { plural } from '../../numbers.js';
import type { KindWords } from '../words.js';

/** What is said of the rows of a table. */
export const ROW_WORDS: KindWords<'row'> = {
  'row.repeated': {
    sv: {
      title: 'Samma uppgift finns på två rader',
      meaning:
        'Två rader gäller samma kommun, situation och grupp. De läggs inte ihop, för då kan någon räknas dubbelt.',
      message: (say) => `${say.where}: samma uppgift står redan i ${say.word('first')}.`,
      fix: 'Behåll den rad som är rätt och ta bort den andra. Gäller raderna olika grupper: skriv ut det som skiljer dem, till exempel kön eller ålder.',
    },
    en: {
      title: 'The same number stands on two rows',
      meaning:
        'Two rows are about the same municipality, situation and group. They are not added, as someone might count twice.',
      message: (say) => `${say.where}: the same number already stands in ${say.word('first')}.`,
      fix: 'Keep the row that is right and remove the other. If the rows are about different groups, write out what tells them apart, for example sex or age.',
    },
  },
  'row.other-round': {
    sv: {
      title: 'Raden gäller en annan omgång',
      meaning: 'Raden gäller en annan omgång än den som bearbetas. Dess antal har inte använts.',
      message: (say) =>
        `${say.where}: ${plural(say.cells, 'raden', 'raderna')} gäller en annan omgång än den som bearbetas: ${say.quoted('found')}, inte ${say.word('expected')}.`,
      fix: 'Flytta raden till en fil för sin egen omgång, eller rätta omgången om den är felskriven.',
      fixHere: (say) =>
        `Flytta ${plural(say.cells, 'raden till en fil för sin', 'raderna till filer för sin')} egen omgång, eller rätta omgången om den är felskriven.`,
    },
    en: {
      title: 'The row is about another round',
      meaning: 'The row is about another round than the one being processed. Its number was not used.',
      message: (say) =>
        `${say.where}: the ${plural(say.cells, 'row is', 'rows are')} about another round than the one being processed: ${say.quoted('found')}, not ${say.word('expected')}.`,
      fix: 'Move the row to a file for its own round, or correct the round if it is misspelt.',
      fixHere: (say) =>
        `Move the ${plural(say.cells, 'row', 'rows')} to a file for that round, or correct the round if it is misspelt.`,
    },
  },
};
