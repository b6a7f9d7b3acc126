import { formatWords, limitWords, reasonWords } from '../machine-words.js';
import type { KindWords } from '../words.js';
import { PERSON_FILE_WORDS } from './person-file.js';

/** What is said of whole files. */
export const FILE_WORDS: KindWords<'file'> = {
  ...PERSON_FILE_WORDS,
  'file.unreadable': {
    sv: {
      title: 'Filen går inte att läsa',
      meaning: 'Filen är skadad eller ofullständig. Inga siffror har hämtats ur den. Övriga filer har lästs.',
      message: (say) => `${say.where} går inte att läsa: ${reasonWords(say.word('reason'), 'sv')}.`,
      fix: 'Öppna filen i Excel eller LibreOffice, spara den på nytt som .xlsx, eller som CSV i UTF-8, och skicka den igen. Går den inte att öppna behöver formuläret fyllas i på nytt.',
    },
    en: {
      title: 'The file cannot be read',
      meaning: 'The file is damaged or not whole. No numbers were taken from it. Other files were read.',
      message: (say) => `${say.where} cannot be read: ${reasonWords(say.word('reason'), 'en')}.`,
      fix: 'Open the file in Excel or LibreOffice, save it again as .xlsx, or as CSV in UTF-8, and send it again. If it cannot be opened, the form must be filled in anew.',
    },
  },
  'file.format-not-read': {
    sv: {
      title: 'Filformatet läses inte',
      meaning: 'Bara arbetsböcker (.xlsx, .xlsm, .ods) och textfiler med tabell (.csv, .tsv, .txt) läses.',
      message: (say) =>
        `${say.where} är ${formatWords(say.word('format'), 'sv')}, och det formatet läses inte.`,
      fix: 'Spara filen som Excelarbetsbok (.xlsx) eller CSV om den är ett kalkylark. För annars över siffrorna till omgångens formulär och skicka det.',
    },
    en: {
      title: 'The file format is not read',
      meaning: 'Only workbooks (.xlsx, .xlsm, .ods) and text files with a table (.csv, .tsv, .txt) are read.',
      message: (say) =>
        `${say.where} is ${formatWords(say.word('format'), 'en')}, and that format is not read.`,
      fix: 'Save the file as an Excel workbook (.xlsx) or CSV if it is a spreadsheet. Otherwise carry the numbers over to the form of the round and send that.',
    },
  },
  'file.encrypted': {
    sv: {
      title: 'Filen är skyddad med lösenord',
      meaning: 'Det krävs ett lösenord för att öppna filen. Inga siffror har hämtats ur den.',
      message: (say) => `${say.where} är skyddad med lösenord och går inte att öppna.`,
      fix: 'Ta bort lösenordet och spara filen på nytt. Formulärets låsta celler kan vara kvar: de hindrar inte läsningen.',
    },
    en: {
      title: 'The file is protected with a password',
      meaning: 'A password is needed to open the file. No numbers were taken from it.',
      message: (say) => `${say.where} is protected with a password and cannot be opened.`,
      fix: 'Remove the password and save the file again. The locked cells of the form may stay: they do not hinder the reading.',
    },
  },
  'file.too-large': {
    sv: {
      title: 'Filen är för stor',
      meaning: 'Filen är långt större än ett ifyllt formulär och läses därför inte.',
      message: (say) =>
        `${say.where} är för stor för att läsas: ${limitWords(say.word('limit'), say.count('value'), 'sv')}.`,
      fix: 'Behåll bara formulärets blad och ta bort bilder, bilagor samt rader och kolumner utanför formuläret. Spara och skicka filen på nytt.',
    },
    en: {
      title: 'The file is too large',
      meaning: 'The file is far larger than a form that has been filled in and is therefore not read.',
      message: (say) =>
        `${say.where} is too large to be read: ${limitWords(say.word('limit'), say.count('value'), 'en')}.`,
      fix: 'Keep only the sheets of the form and remove pictures, attachments, and rows and columns outside the form. Save the file and send it again.',
    },
  },
  'file.empty': {
    sv: {
      title: 'Filen är tom',
      meaning: 'Filen innehåller ingenting. Det räknas inte som noll och inte heller som ett svar.',
      message: (say) => `${say.where} är tom.`,
      fix: 'Kontrollera att rätt fil skickades och skicka den ifyllda. Finns inget att rapportera: kryssa för det i formuläret.',
    },
    en: {
      title: 'The file is empty',
      meaning: 'The file holds nothing. That counts neither as zero nor as an answer.',
      message: (say) => `${say.where} is empty.`,
      fix: 'Check that the right file was sent and send the one that was filled in. If there is nothing to report, tick that in the form.',
    },
  },
  'file.ignored': {
    sv: {
      title: 'Filen har inte lästs',
      meaning: 'Filen ligger bland leveranserna men är ingen leverans. Den påverkar inga siffror.',
      message: (say) => `${say.where} är ingen leverans och har inte lästs.`,
      fix: 'Ingenting behöver göras. Skulle filen ha varit med: spara den som .xlsx eller .csv bland leveranserna.',
    },
    en: {
      title: 'The file was not read',
      meaning: 'The file lies among the deliveries but is not one. It affects no numbers.',
      message: (say) => `${say.where} is not a delivery and was not read.`,
      fix: 'Nothing needs to be done. If the file should have been included, save it as .xlsx or .csv among the deliveries.',
    },
  },
  'file.not-understood': {
    sv: {
      title: 'Filen känns inte igen',
      meaning: 'Filen går att läsa, men den är varken ett formulär eller en tabell med kända kolumner.',
      message: (say) =>
        `${say.where} är varken ett formulär från Kartlägg eller en tabell med kända kolumner.`,
      fix: 'Använd omgångens formulär, eller en tabell vars rubriker säger vad talen gäller, till exempel situation, kön eller ålder.',
      fixHere: (say) =>
        say.has('wanted')
          ? `Använd en tabell med kolumnerna ${say.word('wanted')}.`
          : 'Använd omgångens formulär, eller en tabell vars rubriker säger vad talen gäller, till exempel situation, kön eller ålder.',
    },
    en: {
      title: 'The file is not recognised',
      meaning: 'The file can be read, but it is neither a form nor a table with known columns.',
      message: (say) => `${say.where} is neither a form from Kartlägg nor a table with known columns.`,
      fix: 'Use the form of the round, or a table whose headings say what the numbers are about, for example situation, sex or age.',
      fixHere: (say) =>
        say.has('wanted')
          ? `Use a table with the columns ${say.word('wanted')}.`
          : 'Use the form of the round, or a table whose headings say what the numbers are about, for example situation, sex or age.',
    },
  },
  'file.other-round': {
    sv: {
      title: 'Filen hör till en annan omgång',
      meaning: 'Filen gäller en annan omgång än den som bearbetas. Inga siffror ur den har använts.',
      message: (say) =>
        `${say.where} gäller en annan omgång än den som bearbetas: ${say.word('found')}, inte ${say.word('expected')}.`,
      fix: 'Flytta filen till sin egen omgång, eller fyll i formuläret för den omgång som bearbetas.',
    },
    en: {
      title: 'The file belongs to another round',
      meaning: 'The file is about another round than the one being processed. None of its numbers were used.',
      message: (say) =>
        `${say.where} is about another round than the one being processed: ${say.word('found')}, not ${say.word('expected')}.`,
      fix: 'Move the file to its own round, or fill in the form of the round being processed.',
    },
  },
  'file.other-form-version': {
    sv: {
      title: 'Formuläret har en annan version',
      meaning:
        'Filen är ifylld i en annan version av formuläret än omgångens, och frågorna kan skilja sig åt.',
      message: (say) =>
        `${say.where} är ifylld i version ${say.word('found')} av formuläret, men omgången använder version ${say.word('expected')}.`,
      fix: 'Hämta omgångens formulär, jämför frågorna, för över de siffror som frågorna gäller och skicka det.',
    },
    en: {
      title: 'The form has another version',
      meaning:
        'The file was filled in on another version of the form than that of the round; questions may differ.',
      message: (say) =>
        `${say.where} was filled in on version ${say.word('found')} of the form, but the round uses version ${say.word('expected')}.`,
      fix: 'Get the form of the round, compare the questions, carry over the numbers that they ask for and send it.',
    },
  },
  'file.other-kind': {
    sv: {
      title: 'Filen är inte vad namnet säger',
      meaning: 'Filens ändelse säger ett, men innehållet är något annat. Innehållet har lästs som det är.',
      message: (say) =>
        `${say.where} heter ${say.quoted('extension')} men är ${formatWords(say.word('format'), 'sv')}. Den har lästs som det.`,
      fix: 'Ingenting behöver göras. Spara filen med rätt ändelse om den ska användas i andra program.',
    },
    en: {
      title: 'The file is not what its name says',
      meaning: 'The ending of the file says one thing, its content another. The content was read as it is.',
      message: (say) =>
        `${say.where} is called ${say.quoted('extension')} but is ${formatWords(say.word('format'), 'en')}. It was read as that.`,
      fix: 'Nothing needs to be done. Save the file with the right ending if other programs are to use it.',
    },
  },
  'file.macros': {
    sv: {
      title: 'Filen innehåller makron',
      meaning: 'Arbetsboken innehåller makron (program). De körs aldrig; bara cellerna har lästs.',
      message: (say) => `${say.where} innehåller makron. De har inte körts, bara cellerna har lästs.`,
      fix: 'Ingenting behöver göras. Spara helst som .xlsx nästa gång: makron hör inte hemma i en leverans.',
    },
    en: {
      title: 'The file holds macros',
      meaning: 'The workbook holds macros (programs). They are never run; only the cells were read.',
      message: (say) => `${say.where} holds macros. They were not run; only the cells were read.`,
      fix: 'Nothing needs to be done. Save as .xlsx next time: macros do not belong in a delivery.',
    },
  },
  'file.municipality-from-name': {
    sv: {
      title: 'Kommunen framgår bara av filens namn',
      meaning: 'Inne i filen står inte vilken kommun den gäller. Kommunen har tagits ur filens namn.',
      message: (say) =>
        `${say.where} säger inte vilken kommun den gäller. Av filens namn har den lästs som ${say.word('municipality')}.`,
      fix: 'Kontrollera att kommunen är rätt. Skriv den annars i filen, i en kolumn Kommun eller ovanför tabellen.',
    },
    en: {
      title: 'Only the name of the file tells the municipality',
      meaning:
        'The file itself does not say which municipality it is about. It was taken from the name of the file.',
      message: (say) =>
        `${say.where} does not say which municipality it is about. By the name of the file it was read as ${say.word('municipality')}.`,
      fix: 'Check that the municipality is right. Otherwise write it in the file, in a column Kommun or above the table.',
    },
  },
  'file.municipality-missing': {
    sv: {
      title: 'Det framgår inte vilken kommun filen gäller',
      meaning:
        'Varken filens innehåll eller dess namn säger vilken kommun siffrorna gäller. De har inte använts.',
      message: (say) =>
        `${say.where} säger inte vilken kommun den gäller, varken i innehållet eller i namnet.`,
      fix: 'Skriv kommunens namn eller kod ovanför tabellen, eller lägg till en kolumn Kommun.',
    },
    en: {
      title: 'It is not told which municipality the file is about',
      meaning: 'Neither the content of the file nor its name says whose the numbers are. They were not used.',
      message: (say) =>
        `${say.where} does not say which municipality it is about, in its content or its name.`,
      fix: 'Write the name or code of the municipality above the table, or add a column Kommun.',
    },
  },
};
