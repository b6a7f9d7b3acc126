import { plural } from '../../numbers.js';
import type { KindWords } from '../words.js';

/** What is said of sheets. */
export const SHEET_WORDS: KindWords<'sheet'> = {
  'sheet.missing': {
    sv: {
      title: 'Ett blad saknas',
      meaning:
        'Ett av formulärets blad finns inte i filen. Det har tagits bort, eller så har bladet förlorat sin märkning.',
      message: (say) => `${say.file} saknar bladet ${say.word('sheet')}.`,
      fix: 'Skicka hela arbetsboken som .xlsx, inte ett blad sparat som CSV. Saknas bladet i arbetsboken: hämta ett nytt formulär och för över siffrorna. Alla blad ska vara kvar, även de som inte är ifyllda.',
    },
    en: {
      title: 'A sheet is missing',
      meaning: 'One of the sheets of the form is not in the file. It was removed, or has lost its mark.',
      message: (say) => `${say.file} lacks the sheet ${say.word('sheet')}.`,
      fix: 'Send the whole workbook as .xlsx, not one sheet saved as CSV. If the workbook lacks the sheet, get a new form and carry the numbers over. All sheets must stay, also those not filled in.',
    },
  },
  'sheet.repeated': {
    sv: {
      title: 'Samma blad finns två gånger',
      meaning: 'Två blad i filen svarar på samma frågor, till exempel för att ett blad har kopierats.',
      message: (say) =>
        `${say.where} har samma frågor som bladet ${say.word('first')}. Bara ett av dem får finnas.`,
      fix: 'Behåll det blad som har rätt siffror och ta bort det andra.',
    },
    en: {
      title: 'The same sheet occurs twice',
      meaning: 'Two sheets of the file answer the same questions, for example because a sheet was copied.',
      message: (say) =>
        `${say.where} has the same questions as the sheet ${say.word('first')}. Only one of them may stay.`,
      fix: 'Keep the sheet with the right numbers and remove the other.',
    },
  },
  'sheet.unknown': {
    sv: {
      title: 'Ett blad hör inte till formuläret',
      meaning: 'Filen har ett blad som inte hör till formuläret. Det som står där har inte räknats.',
      message: (say) =>
        `${say.where} hör inte till formuläret. ${say.word('cells')} ${plural(say.count('cells'), 'ifylld cell', 'ifyllda celler')} i det har inte använts.`,
      fix: 'För över siffror som ska räknas till formulärets egna blad och ta sedan bort det här bladet.',
    },
    en: {
      title: 'A sheet does not belong to the form',
      meaning: 'The file has a sheet that does not belong to the form. What stands there was not counted.',
      message: (say) =>
        `${say.where} does not belong to the form. ${say.word('cells')} ${plural(say.count('cells'), 'cell', 'cells')} in it ${plural(say.count('cells'), 'was', 'were')} not used.`,
      fix: 'Carry numbers that should count over to the sheets of the form itself, then remove this sheet.',
    },
  },
  'sheet.blank': {
    sv: {
      title: 'Ett blad är inte ifyllt',
      meaning: 'Inget svar står på bladet. Frågorna redovisas som ej besvarade, inte som noll.',
      message: (say) =>
        `${say.where} är inte ${notFilledIn(say.cells)}. Frågorna redovisas som ej besvarade.`,
      fix: 'Fyll i bladet, med 0 där ingen fanns. Saknas uppgifterna kan bladet vara tomt.',
    },
    en: {
      title: 'A sheet is not filled in',
      meaning: 'No answer stands on the sheet. The questions are reported as not answered, not as zero.',
      message: (say) =>
        `${say.where} ${plural(Math.max(say.cells, 1), 'is', 'are')} not filled in. The questions are reported as not answered.`,
      fix: 'Fill in the sheet, with 0 where there was nobody. If the numbers are not known it may be left blank.',
    },
  },
  'sheet.partly-blank': {
    sv: {
      title: 'Ett blad är delvis ifyllt',
      meaning: 'Några celler på bladet är tomma. De redovisas som ej besvarade, inte som noll.',
      message: (say) =>
        `${say.where}: ${say.word('blank')} av ${say.word('answers')} celler är inte ${plural(say.count('blank'), 'ifylld och redovisas som ej besvarad', 'ifyllda och redovisas som ej besvarade')}.`,
      fix: 'Skriv 0 där ingen fanns. Låt cellen vara tom bara där antalet inte är känt.',
    },
    en: {
      title: 'A sheet is partly filled in',
      meaning: 'Some cells of the sheet are blank. They are reported as not answered, not as zero.',
      message: (say) =>
        `${say.where}: ${say.word('blank')} of ${say.word('answers')} cells ${plural(say.count('blank'), 'is not filled in and is', 'are not filled in and are')} reported as not answered.`,
      fix: 'Write 0 where there was nobody. Leave the cell blank only where the number is not known.',
    },
  },
  'sheet.read-as': {
    sv: {
      title: 'En tabell som inte är omgångens formulär har tolkats',
      meaning:
        'Bladet är ingen del av formuläret men en tabell som kan förstås. Fyndet säger hur den har lästs.',
      message: (say) =>
        `${say.where} är inte omgångens formulär utan har lästs så här: ${say.word('layout')}.`,
      fix: 'Kontrollera att tolkningen är rätt: kartlagg kontrollera FIL --visa-tolkning visar den kolumn för kolumn.',
    },
    en: {
      title: 'A table that is not the form of the round was interpreted',
      meaning: 'The sheet is no part of the form but a table that can be understood. The finding says how.',
      message: (say) =>
        `${say.where} is not the form of the round and was read like this: ${say.word('layout')}.`,
      fix: 'Check that the reading is right: kartlagg check FILE --show-reading shows it column by column.',
    },
  },
  'sheet.same-as': {
    sv: {
      title: 'Två blad säger samma sak',
      meaning: 'Bladet har samma tabell med samma siffror som ett annat. Siffrorna har räknats en gång.',
      message: (say) =>
        `${say.where} säger samma sak som bladet ${say.word('first')}. Siffrorna har räknats en gång.`,
      fix: 'Ta bort det ena bladet, så att det är tydligt vilket som gäller.',
    },
    en: {
      title: 'Two sheets say the same',
      meaning:
        'The sheet has the same table with the same numbers as another. The numbers were counted once.',
      message: (say) =>
        `${say.where} says the same as the sheet ${say.word('first')}. The numbers were counted once.`,
      fix: 'Remove one of the sheets, so that it is plain which one holds.',
    },
  },
  'sheet.notes': {
    sv: {
      title: 'Text runt tabellen',
      meaning: 'Rubriker och anmärkningar ovanför, under eller bredvid en tabell har inte använts som svar.',
      message: (say) =>
        `${say.where}: ${say.word('cells')} ${plural(say.count('cells'), 'cell med text hör', 'celler med text hör')} inte till tabellen och har inte använts som svar.`,
      fix: 'Ingenting behöver göras om det är rubriker och anmärkningar. Personuppgifter får aldrig stå i en leverans.',
    },
    en: {
      title: 'Text around the table',
      meaning: 'Titles and notes above, below or beside a table were not used as answers.',
      message: (say) =>
        `${say.where}: ${say.word('cells')} ${plural(say.count('cells'), 'cell of text does', 'cells of text do')} not belong to the table and ${plural(say.count('cells'), 'was', 'were')} not used as ${plural(say.count('cells'), 'an answer', 'answers')}.`,
      fix: 'Nothing needs to be done if they are titles and notes. Personal data must never stand in a delivery.',
    },
  },
  'sheet.hidden-numbers': {
    sv: {
      title: 'Siffror i dolda rader eller kolumner',
      meaning: 'Siffror som inte syns när filen öppnas har räknats med.',
      message: (say) =>
        `${say.where}: ${say.word('numbers')} tal står dolt, på dolda rader, i dolda kolumner eller på ett dolt blad, och har räknats med.`,
      fix: 'Visa det som är dolt och kontrollera det. Ta bort siffror som inte ska räknas.',
    },
    en: {
      title: 'Numbers in hidden rows or columns',
      meaning: 'Numbers that are not seen when the file is opened were counted.',
      message: (say) =>
        `${say.where}: ${say.word('numbers')} ${plural(say.count('numbers'), 'number stands', 'numbers stand')} hidden, in hidden rows, hidden columns or a hidden sheet, and ${plural(say.count('numbers'), 'was', 'were')} counted.`,
      fix: 'Show what is hidden and check it. Remove numbers that should not count.',
    },
  },
  'sheet.other-year': {
    sv: {
      title: 'Tabellen nämner ett annat år',
      meaning:
        'I rubriken står ett annat år än omgångens. Det kan vara en tabell från en tidigare kartläggning.',
      message: (say) =>
        `${say.where}: här står ${say.word('found')}, men omgången gäller ${say.word('expected')}.`,
      fix: 'Kontrollera att siffrorna gäller den här omgången. Rätta året om det bara har blivit kvar.',
    },
    en: {
      title: 'The table names another year',
      meaning: 'The title names another year than that of the round. It may be a table of an earlier survey.',
      message: (say) =>
        `${say.where}: ${say.word('found')} stands here, but the round is ${say.word('expected')}.`,
      fix: 'Check that the numbers are of this round. Correct the year if it was merely left behind.',
    },
  },
};

/** In the number of what is named: a sheet is `ifyllt`, a cell `ifylld`, several cells are `ifyllda`. */
function notFilledIn(cells: number): string {
  return cells === 0 ? 'ifyllt' : plural(cells, 'ifylld', 'ifyllda');
}
