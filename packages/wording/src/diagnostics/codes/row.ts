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
  'row.age-differs': {
    sv: {
      title: 'Åldern stämmer inte med födelseuppgiften',
      meaning:
        'Åldern på raden skiljer sig mer än ett år från den som födelseåret, födelsedatumet eller personnumret ger. Personen räknas efter födelseuppgiften.',
      message: (say) =>
        `${say.where}: åldern stämmer inte med när ${plural(say.cells, 'personen är född', 'personerna är födda')}.`,
      fix: 'Kontrollera både åldern och födelseuppgiften, och rätta den som är fel.',
    },
    en: {
      title: 'The age does not agree with the birth',
      meaning:
        'The age in the row differs by more than a year from what the year of birth, the birth date or the personal number gives. The person is counted by the birth.',
      message: (say) =>
        `${say.where}: the age does not agree with when the ${plural(say.cells, 'person was', 'persons were')} born.`,
      fix: 'Check both the age and the birth, and mend the one that is wrong.',
    },
  },
  'row.situation-differs': {
    sv: {
      title: 'Situationen följer inte av svaren',
      meaning:
        'Raden anger en situation, men svaren på den ger en annan. Båda behålls, och personen räknas i den situation som svaren ger.',
      message: (say) =>
        `${say.where}: här står ${say.word('stated')}, men svaren på ${plural(say.cells, 'raden', 'raderna')} ger ${say.word('derived')}.`,
      fix: 'Kontrollera boendeformen och följdfrågorna. Stämmer de behöver ingenting göras.',
    },
    en: {
      title: 'The situation does not follow from the answers',
      meaning:
        'The row states a situation, but its answers give another. Both are kept, and the person is counted in the situation that the answers give.',
      message: (say) =>
        `${say.where}: ${say.word('stated')} stands here, but the answers on the ${plural(say.cells, 'row', 'rows')} give ${say.word('derived')}.`,
      fix: 'Check the living form and the questions that follow it. If they are right, nothing needs to be done.',
    },
  },
  'row.no-identity': {
    sv: {
      title: 'Raden saknar uppgift om vem den gäller',
      meaning:
        'Ingenting på raden pekar ut personen: varken personnummer, id, pseudonym eller initialer med födelsedatum. Den räknas som en egen person, så att någon kan räknas två gånger.',
      message: (say) =>
        `${say.where}: ${say.word('rows')} ${plural(say.count('rows'), 'rad', 'rader')} saknar uppgift om vem den gäller, och dubbletter kan inte upptäckas.`,
      fix: 'Skriv personnummer, lokalt id eller initialer och födelsedatum om ni får lämna ut det. Annars behöver ingenting göras.',
    },
    en: {
      title: 'The row does not say whom it is about',
      meaning:
        'Nothing on the row points out the person: neither a personal number, an id, a pseudonym nor initials with a date of birth. It is counted as a person of its own, so somebody may count twice.',
      message: (say) =>
        `${say.where}: ${say.word('rows')} ${plural(say.count('rows'), 'row does', 'rows do')} not say whom it is about, and duplicates cannot be found.`,
      fix: 'Write a personal number, a local id, or initials and date of birth if you may disclose it. Otherwise nothing needs to be done.',
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
