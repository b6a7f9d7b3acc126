import { howWords, isZeroOrNoAnswer, readingsWords } from '../machine-words.js';
import type { KindWords } from '../words.js';

type ReadCode =
  | 'cell.number-read-as'
  | 'cell.approximate'
  | 'cell.number-with-words'
  | 'cell.range'
  | 'cell.withheld'
  | 'cell.percent'
  | 'cell.date-for-number'
  | 'cell.read-as'
  | 'cell.ambiguous';

/** What is said of cells that had to be interpreted, and of those that no one reading fits. */
export const READ_CELL_WORDS: Pick<KindWords<'cell'>, ReadCode> = {
  'cell.number-read-as': {
    sv: {
      title: 'Ett tal är skrivet på ett ovanligt sätt',
      meaning: 'Det som står kan bara betyda ett heltal, och talet har använts.',
      message: (say) => `${say.where}: ${say.quoted('value')} har lästs som ${say.word('number')}.`,
      fix: 'Kontrollera att talet är rätt läst. Skriv helst bara siffror.',
    },
    en: {
      title: 'A number is written in an unusual way',
      meaning: 'What stands there can mean one whole number only, and the number was used.',
      message: (say) => `${say.where}: ${say.quoted('value')} was read as ${say.word('number')}.`,
      fix: 'Check that the number was read right. Digits alone are best.',
    },
  },
  'cell.approximate': {
    sv: {
      title: 'Antalet är ungefärligt',
      meaning: 'Antalet är angivet som ungefärligt eller osäkert. Det räknas inte förrän det är bestämt.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} är ett ungefärligt antal. Det har inte räknats.`,
      fix: 'Skriv antalet med bara siffror. Är det inte känt: lämna cellen tom.',
      fixHere: (say) =>
        `Skriv ${say.word('number')} om det är rätt antal. Är det inte känt: lämna cellen tom.`,
    },
    en: {
      title: 'The number is approximate',
      meaning: 'The number is given as approximate or uncertain. It does not count until it is settled.',
      message: (say) => `${say.where}: ${say.quoted('value')} is an approximate number. It was not counted.`,
      fix: 'Write the number in digits alone. If it is not known, leave the cell blank.',
      fixHere: (say) =>
        `Write ${say.word('number')} if that is the right number. If it is not known, leave the cell blank.`,
    },
  },
  'cell.number-with-words': {
    sv: {
      title: 'Antalet har ord bredvid sig',
      meaning:
        'I cellen står ett tal och något mer, som kan ändra vad talet betyder. Talet har inte räknats.',
      message: (say) => `${say.where}: ${say.quoted('value')} är mer än ett tal. Det har inte räknats.`,
      fix: 'Skriv bara antalet i cellen, med siffror, och det övriga under Kommentar.',
      fixHere: (say) =>
        `Skriv ${say.word('number')} om det är antalet, och det övriga under Kommentar. Personuppgifter får aldrig stå där.`,
    },
    en: {
      title: 'The number has words beside it',
      meaning:
        'The cell holds a number and something more, which may change what it means. It was not counted.',
      message: (say) => `${say.where}: ${say.quoted('value')} is more than a number. It was not counted.`,
      fix: 'Write the number alone in the cell, in digits, and the rest under Comment.',
      fixHere: (say) =>
        `Write ${say.word('number')} if that is the number, and the rest under Comment. Personal data must never stand there.`,
    },
  },
  'cell.range': {
    sv: {
      title: 'Antalet är ett intervall',
      meaning: 'I cellen står ett intervall, till exempel <5 eller 1–4. Det går inte att räkna med.',
      message: (say) => `${say.where}: ${say.quoted('value')} är ett intervall. Det har inte räknats.`,
      fix: 'Skriv det exakta antalet. Små tal döljs först när tabellerna publiceras; i leveransen ska de stå.',
    },
    en: {
      title: 'The number is a range',
      meaning: 'The cell holds a range, for example <5 or 1–4. It cannot be counted with.',
      message: (say) => `${say.where}: ${say.quoted('value')} is a range. It was not counted.`,
      fix: 'Write the exact number. Small numbers are hidden when the tables are published; the delivery should have them.',
    },
  },
  'cell.withheld': {
    sv: {
      title: 'Antalet är utelämnat',
      meaning:
        'I cellen står ett tecken för att uppgiften saknas eller har dolts. Det är varken noll eller ett antal.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} står i stället för ett antal. Det har inte räknats.`,
      fix: 'Skriv antalet, eller 0 om ni vet att det inte fanns någon. Är det inte känt: lämna cellen tom.',
    },
    en: {
      title: 'The number is left out',
      meaning: 'The cell holds a sign that the figure is missing or hidden. It is neither zero nor a number.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} stands instead of a number. It was not counted.`,
      fix: 'Write the number, or 0 if you know that there was nobody. If it is not known, leave the cell blank.',
    },
  },
  'cell.percent': {
    sv: {
      title: 'Svaret är en andel',
      meaning: 'I cellen står en andel i procent, men frågan gäller ett antal.',
      message: (say) => `${say.where}: ${say.quoted('value')} är en andel, inte ett antal.`,
      fix: 'Skriv antalet personer med siffror. Är det inte känt: lämna cellen tom.',
    },
    en: {
      title: 'The answer is a share',
      meaning: 'The cell holds a share in per cent, but the question is about a number.',
      message: (say) => `${say.where}: ${say.quoted('value')} is a share, not a number.`,
      fix: 'Write the number of persons in digits. If it is not known, leave the cell blank.',
    },
  },
  'cell.date-for-number': {
    sv: {
      title: 'Ett datum står där ett antal ska stå',
      meaning:
        'Kalkylprogram gör om till exempel 1-4 till ett datum. Vad som skrevs från början går inte att veta säkert.',
      message: (say) =>
        `${say.where}: här står datumet ${say.quoted('value')}. Det kan ha varit ${readingsWords(say.word('readings'), 'sv')}.`,
      fix: 'Ställ om cellen till talformat och skriv antalet igen.',
    },
    en: {
      title: 'A date stands where a number should be',
      meaning: 'Spreadsheets turn 1-4, for example, into a date. What was typed cannot be known for certain.',
      message: (say) =>
        `${say.where}: the date ${say.quoted('value')} stands here. It may have been ${readingsWords(say.word('readings'), 'en')}.`,
      fix: 'Set the cell to a number format and write the number again.',
    },
  },
  'cell.read-as': {
    sv: {
      title: 'Ett värde har tolkats',
      meaning: 'Värdet är inte skrivet som i omgången men kan bara betyda en sak. Det har använts så.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} har lästs som ${say.word('meant')} (${howWords(say.word('how'), 'sv')}).`,
      fix: 'Kontrollera att det är rätt läst. I övrigt behöver ingenting göras.',
    },
    en: {
      title: 'A value was interpreted',
      meaning: 'The value is not written as in the round but can mean one thing only. It was used so.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} was read as ${say.word('meant')} (${howWords(say.word('how'), 'en')}).`,
      fix: 'Check that it was read right. Nothing else needs to be done.',
    },
  },
  'cell.ambiguous': {
    sv: {
      title: 'Ett värde kan betyda flera saker',
      meaning: 'Det som står går att läsa på mer än ett sätt, och ingen gissning görs. Det har inte använts.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} kan betyda ${readingsWords(say.word('readings'), 'sv')}.`,
      fix: 'Skriv det som avses, så att det bara kan läsas på ett sätt.',
      fixHere: (say) =>
        isZeroOrNoAnswer(say.word('readings'))
          ? `Skriv 0 om ni vet att det inte fanns någon. Är antalet inte känt: ${say.inTextFile ? 'ta bort raden' : 'lämna cellen tom'}.`
          : 'Skriv det som avses, så att det bara kan läsas på ett sätt.',
    },
    en: {
      title: 'A value can mean several things',
      meaning: 'What stands there can be read in more than one way, and no guess is made. It was not used.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} can mean ${readingsWords(say.word('readings'), 'en')}.`,
      fix: 'Write what is meant, so that it can be read in one way only.',
      fixHere: (say) =>
        isZeroOrNoAnswer(say.word('readings'))
          ? `Write 0 if you know that there was nobody. If the number is not known, ${say.inTextFile ? 'remove the row' : 'leave the cell blank'}.`
          : 'Write what is meant, so that it can be read in one way only.',
    },
  },
};
