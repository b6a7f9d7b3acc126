import { plural } from '../../numbers.js';
import type { KindWords } from '../words.js';
import { COUNT_CELL_WORDS } from './count-cell.js';
import { PERSON_CELL_WORDS } from './person-cell.js';
import { READ_CELL_WORDS } from './read-cell.js';

/** What is said of single cells. */
export const CELL_WORDS: KindWords<'cell'> = {
  ...COUNT_CELL_WORDS,
  ...PERSON_CELL_WORDS,
  ...READ_CELL_WORDS,
  'cell.missing-code': {
    sv: {
      title: 'Ett värde saknas på en rad',
      meaning: 'En kolumn som behövs för att tolka raden är tom på den.',
      message: (say) =>
        `${say.where}: ${say.word('column')} saknas på ${plural(say.cells, 'raden', 'raderna')}.`,
      fix: 'Fyll i det som raden gäller. Går det inte att avgöra: ta bort raden.',
    },
    en: {
      title: 'A value is missing on a row',
      meaning: 'A column that is needed to interpret the row is blank on it.',
      message: (say) =>
        `${say.where}: ${say.word('column')} is missing on the ${plural(say.cells, 'row', 'rows')}.`,
      fix: 'Fill in what the row is about. If that cannot be told, remove the row.',
    },
  },
  'cell.unknown-code': {
    sv: {
      title: 'Värdet känns inte igen',
      meaning: 'Värdet är inte ett av dem som kolumnen kan ha i omgången. Raden har inte använts.',
      message: (say) => `${say.where}: ${say.quoted('value')} är inget känt värde för ${say.word('column')}.`,
      fix: 'Skriv ett av de värden som omgången använder.',
      fixHere: (say) =>
        say.has('known')
          ? `Skriv ett av de värden som omgången använder: ${withFullStop(say.word('known'))}`
          : 'Skriv ett av de värden som omgången använder.',
    },
    en: {
      title: 'The value is not recognised',
      meaning: 'The value is not one of those that the column can have in the round. The row was not used.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} is not a known value for ${say.word('column')}.`,
      fix: 'Write one of the values that the round uses.',
      fixHere: (say) =>
        say.has('known')
          ? `Write one of the values that the round uses: ${withFullStop(say.word('known'))}`
          : 'Write one of the values that the round uses.',
    },
  },
  'cell.unknown-decision': {
    sv: {
      title: 'Beslutet känns inte igen',
      meaning:
        'I kolumnen med beslut om två formulär gäller samma person står något annat än Samma, Olika eller Vet inte. Beslutet har inte använts.',
      message: (say) => `${say.where}: här står varken Samma, Olika eller Vet inte.`,
      fix: 'Välj Samma, Olika eller Vet inte. Skriv sådant som behöver förklaras i kolumnen för anteckningar.',
    },
    en: {
      title: 'The decision is not recognised',
      meaning:
        'The column with decisions on whether two forms are about the same person holds something other than Same, Different or Not known. The decision was not used.',
      message: (say) => `${say.where}: neither Same, Different nor Not known stands here.`,
      fix: 'Choose Same, Different or Not known. Write what needs to be explained in the column for notes.',
    },
  },
  'cell.unknown-municipality': {
    sv: {
      title: 'Kommunen känns inte igen',
      meaning:
        'Det som står är varken en känd kod eller ett känt namn, och liknar inte heller ett enda av dem. I en tabell får det också stå ett län, en kommungrupp eller Riket: sådana rader jämförs med kommunernas summor och läggs aldrig till dem.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} är varken en känd kommunkod eller ett känt kommunnamn.`,
      fix: 'Skriv kommunens kod med fyra siffror, till exempel 0180, eller dess namn, till exempel Stockholm. Kodens inledande nolla ska vara kvar.',
    },
    en: {
      title: 'The municipality is not recognised',
      meaning:
        'What stands there is neither a known code nor a known name, nor is it like just one of them. In a table it may also be a county, a group of municipalities or the country (Riket): such rows are compared with the sums of the municipalities, and never added to them.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} is neither a known municipality code nor a known municipality name.`,
      fix: 'Write the code of the municipality with four digits, for example 0180, or its name, for example Stockholm. Keep the leading zero of the code.',
    },
  },
  'cell.other-municipality': {
    sv: {
      title: 'Formuläret är gjort för en annan kommun',
      meaning:
        'Varje formulär är märkt med den kommun som det är gjort för, och försättsbladet anger en annan.',
      message: (say) =>
        `${say.where}: här står ${say.quoted('value')}, men formuläret är gjort för ${say.word('expected')}.`,
      fix: 'Fyll i det formulär som är gjort för kommunen som siffrorna gäller. Ändra inte kommunen på försättsbladet.',
    },
    en: {
      title: 'The form was made for another municipality',
      meaning: 'Each form is marked with the municipality that it was made for, and the cover names another.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} stands here, but the form was made for ${say.word('expected')}.`,
      fix: 'Fill in the form made for the municipality that the numbers are about. Do not change the municipality on the cover.',
    },
  },
  'cell.other-round': {
    sv: {
      title: 'Formuläret är gjort för en annan omgång',
      meaning:
        'Varje formulär är märkt med den omgång som det är gjort för, och försättsbladet anger en annan.',
      message: (say) =>
        `${say.where}: här står ${say.quoted('value')}, men formuläret är gjort för ${say.word('expected')}.`,
      fix: 'Fyll i det formulär som är gjort för omgången som siffrorna gäller. Ändra inte omgången på försättsbladet.',
    },
    en: {
      title: 'The form was made for another round',
      meaning: 'Each form is marked with the round that it was made for, and the cover names another.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} stands here, but the form was made for ${say.word('expected')}.`,
      fix: 'Fill in the form made for the round that the numbers are about. Do not change the round on the cover.',
    },
  },
  'cell.not-a-date': {
    sv: {
      title: 'Svaret är inget datum, eller kan vara flera',
      meaning: 'Datumet används bara för att avgöra vilken av två leveranser som är den senare.',
      message: (say) =>
        say.has('readings')
          ? `${say.where}: ${say.quoted('value')} kan betyda ${say.word('readings')}. Det har inte använts.`
          : `${say.where}: ${say.quoted('value')} är inget datum.`,
      fix: 'Skriv datumet med år, månad och dag, till exempel 2023-04-14.',
    },
    en: {
      title: 'The answer is not a date, or could be several',
      meaning: 'The date is used only to tell which of two deliveries is the later.',
      message: (say) =>
        say.has('readings')
          ? `${say.where}: ${say.quoted('value')} can mean ${say.word('readings')}. It was not used.`
          : `${say.where}: ${say.quoted('value')} is not a date.`,
      fix: 'Write the date as year, month and day, for example 2023-04-14.',
    },
  },
  'cell.number-outside-form': {
    sv: {
      title: 'Ett tal står utanför formuläret',
      meaning:
        'Ett tal står i en cell som formuläret inte frågar efter. Det kan vara ett antal som har hamnat fel, och har inte räknats.',
      message: (say) =>
        `${say.where}: här står ${say.word('value')}, men ingen fråga i formuläret hör till ${plural(say.cells, 'den cellen. Talet är inte medräknat', 'de cellerna. Talen är inte medräknade')}.`,
      fix: 'Flytta talet till rätt cell om det ska räknas. Ta annars bort det.',
    },
    en: {
      title: 'A number stands outside the form',
      meaning:
        'A number stands in a cell that the form does not ask for. It may be a count in the wrong place, and was not counted.',
      message: (say) =>
        `${say.where}: ${say.word('value')} stands here, but no question of the form belongs to ${plural(say.cells, 'that cell. The number was', 'those cells. The numbers were')} not counted.`,
      fix: 'Move the number to its right cell if it should count. Otherwise remove it.',
    },
  },
  'cell.outside-form': {
    sv: {
      title: 'Något står utanför formuläret',
      meaning:
        'Något som inte är ett tal står i en cell som formuläret inte frågar efter. Det har inte använts.',
      message: (say) =>
        `${say.where}: här står ${say.quoted('value')}, som inte hör till formuläret och inte har använts.`,
      fix: 'Flytta ett antal som ska räknas till rätt cell, skrivet med siffror. Ta bort anteckningar; personuppgifter får aldrig stå i formuläret.',
    },
    en: {
      title: 'Something stands outside the form',
      meaning:
        'Something that is no number stands in a cell that the form does not ask for. It was not used.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} stands here, which does not belong to the form and was not used.`,
      fix: 'Move a number that should count to its right cell, written in digits. Remove notes; personal data must never stand in the form.',
    },
  },
  'cell.personal-number': {
    sv: {
      title: 'Något ser ut som ett personnummer',
      meaning:
        'I cellen står något som ser ut som ett personnummer eller ett samordningsnummer: datumet och kontrollsiffran stämmer. Numret skrivs aldrig ut. Personuppgifter får aldrig stå i en leverans.',
      message: (say) =>
        `${say.where}: här står något som ser ut som ett personnummer eller ett samordningsnummer.`,
      fix: 'Ta bort det, och skicka inte filen vidare. Har filen redan skickats: säg till dem som har tagit emot den.',
    },
    en: {
      title: 'Something looks like a personal identity number',
      meaning:
        'The cell holds something that looks like a Swedish personal identity number or coordination number: the date and the check digit are right. The number is never printed. Personal data must never stand in a delivery.',
      message: (say) =>
        `${say.where}: something here looks like a personal identity number or a coordination number.`,
      fix: 'Remove it, and do not send the file on. If the file has been sent already, tell those who received it.',
    },
  },
};

/** A list that is cut short ends with its own dots. */
function withFullStop(text: string): string {
  return text.endsWith('…') ? text : `${text}.`;
}
