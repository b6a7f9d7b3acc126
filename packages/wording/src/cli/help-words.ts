import type { Language, Text } from '@kartlagg/model';
import { textIn } from '@kartlagg/model';

const HELP = {
  program: {
    sv: 'Kartlägg: räkna hemlöshet, från kommunernas kalkylblad till färdiga tabeller och diagram.',
    en: 'Kartlägg: count homelessness, from the municipalities’ spreadsheets to finished tables and charts.',
  },
  template: {
    sv: 'Skriv ett formulär (en arbetsbok) som en kommun fyller i.',
    en: 'Write a form (a workbook) for a municipality to fill in.',
  },
  check: {
    sv: 'Kontrollera leveranser och säg vad som är fel, var och hur det rättas.',
    en: 'Check deliveries and say what is wrong, where, and how to mend it.',
  },
  run: {
    sv: 'Läs en mapp med leveranser och skriv tabeller, diagram och en sida att öppna.',
    en: 'Read a folder of deliveries and write tables, charts and a page to open.',
  },
  tables: { sv: 'Som kör, men bara tabellerna.', en: 'As run, but the tables alone.' },
  chart: { sv: 'Som kör, men bara diagrammen.', en: 'As run, but the charts alone.' },
  explain: {
    sv: 'Visa vilka filer och celler en siffra kommer från.',
    en: 'Show which files and cells a figure comes from.',
  },
  status: {
    sv: 'Visa vilka kommuner som har svarat och vilka som inte har det.',
    en: 'Show which municipalities have answered and which have not.',
  },
  roundOption: { sv: 'omgång, till exempel 2023', en: 'round, for example 2023' },
  municipalityOption: { sv: 'kommunens kod eller namn', en: 'the municipality’s code or name' },
  allOption: {
    sv: 'ett formulär till var och en av omgångens kommuner',
    en: 'a form for every municipality of the round',
  },
  personsOption: {
    sv: 'formuläret med en rad för varje person; utan kommun ett som alla kan använda',
    en: 'the form with a row for each person; without a municipality one that anybody can use',
  },
  templateOutOption: { sv: 'mappen som formulären skrivs i', en: 'the folder that the forms are written in' },
  outOption: { sv: 'mappen som resultatet skrivs i', en: 'the folder that the result is written in' },
  languageOption: { sv: 'språk: sv eller en', en: 'language: sv or en' },
  formatOption: {
    sv: 'text för människor eller json för maskiner',
    en: 'text for people or json for machines',
  },
  publishedOption: {
    sv: 'filerna är publicerade siffror, med flera år eller områden',
    en: 'the files are published figures, of several years or areas',
  },
  markOption: {
    sv: 'mappen som en märkt kopia av varje fil med fynd skrivs i',
    en: 'the folder that a marked copy of every file with findings is written in',
  },
  mappingOption: {
    sv: 'fil som säger hur en främmande tabell ska läsas; kan anges flera gånger',
    en: 'a file that says how a foreign table is read; may be given several times',
  },
  showReadingOption: {
    sv: 'visa hur varje kolumn i främmande tabeller har lästs',
    en: 'show how each column of foreign tables was read',
  },
  allLinesOption: {
    sv: 'visa allt, också där listor annars kortas',
    en: 'show everything, also where lists are otherwise cut',
  },
  map: {
    sv: 'Föreslå hur en fil som inte är ett formulär ska läsas, som en fil att rätta och använda.',
    en: 'Propose how a file that is no form is to be read, as a file to correct and use.',
  },
  mapFileArgument: { sv: 'filen med den främmande tabellen', en: 'the file with the foreign table' },
  mapOutOption: {
    sv: 'filen som tolkningen skrivs i, till exempel tolkning.json',
    en: 'the file that the mapping is written in, for example mapping.json',
  },
  key: {
    sv: 'Gör och visa nycklar för pseudonymer.',
    en: 'Make and show keys for pseudonyms.',
  },
  newKey: {
    sv: 'Gör en ny nyckel, som de som ska göra pseudonymer delar.',
    en: 'Make a new key, for those who are to make pseudonyms to share.',
  },
  showKey: {
    sv: 'Visa en nyckels nummer, syfte och omgångar. Hemligheten visas aldrig.',
    en: 'Show a key’s number, purpose and rounds. The secret is never shown.',
  },
  keyFileArgument: { sv: 'filen med nyckeln', en: 'the file with the key' },
  keyOutOption: {
    sv: 'filen som nyckeln skrivs i, till exempel nyckel.json',
    en: 'the file that the key is written in, for example key.json',
  },
  purposeOption: {
    sv: 'vad nyckeln är till för, med några ord',
    en: 'what the key is for, in a few words',
  },
  pseudonymise: {
    sv: 'Gör om en fil om personer till en utan identiteter, på den egna datorn, innan den skickas.',
    en: 'Make a file about persons into one without identities, on your own computer, before it is sent.',
  },
  pseudonymiseFileArgument: {
    sv: 'filen med en rad för varje person',
    en: 'the file with a row for each person',
  },
  useKeyOption: {
    sv: 'filen med nyckeln som alla avsändare delar',
    en: 'the file with the key that all senders share',
  },
  pseudonymiseOutOption: {
    sv: 'filen som skrivs, .xlsx eller .csv; annars bredvid källan med -pseudonymiserad i namnet',
    en: 'the file that is written, .xlsx or .csv; otherwise beside the source with -pseudonymiserad in its name',
  },
  keyRoundOption: {
    sv: 'omgången som nyckeln är till för; anges flera gånger om personer ska följas mellan omgångar',
    en: 'the round that the key is for; given several times if persons are to be followed between rounds',
  },
  allRoundsOption: {
    sv: 'för alla omgångar, så att personer kan följas mellan dem',
    en: 'for all rounds, so that persons can be followed between them',
  },
  duplicates: {
    sv: 'Visa hur formulär blev personer, och skriv en arbetsbok med par att granska.',
    en: 'Show how forms became persons, and write a workbook with pairs to look at.',
  },
  reviewOutOption: {
    sv: 'arbetsboken som skrivs',
    en: 'the workbook that is written',
  },
  unseen: {
    sv: 'Uppskatta hur många som inte syns i något svar, av hur uppgiftslämnarnas listor överlappar.',
    en: 'Estimate how many are in no answer, from how the lists of the respondents overlap.',
  },
  responsibility: {
    sv: 'Skriv förslag om ärendeansvar för en kommuns personer: skäl i ordning, aldrig beslut.',
    en: 'Write suggestions of case responsibility for the persons of a municipality: reasons in order, never rulings.',
  },
  tableOption: {
    sv: 'tabellens namn, till exempel county-situation',
    en: 'the table’s id, for example county-situation',
  },
  measureOption: { sv: 'måttet, till exempel persons', en: 'the measure, for example persons' },
  everythingOption: { sv: 'visa alla rader', en: 'show every row' },
  folderArgument: {
    sv: 'mapp med leveranser, eller en projektmapp med kartlagg.json',
    en: 'a folder of deliveries, or a project folder with kartlagg.json',
  },
  filesArgument: { sv: 'filer eller mappar', en: 'files or folders' },
  cellArgument: {
    sv: 'cellen, till exempel område=Stockholm situation=1 kön=kvinna',
    en: 'the cell, for example geo=Stockholm situation=1 sex=woman',
  },
  defaultValue: { sv: 'annars', en: 'otherwise' },
  helpOption: { sv: 'visa hjälp', en: 'show help' },
  versionOption: { sv: 'visa version', en: 'show the version' },
  helpCommand: { sv: 'visa hjälp om ett kommando', en: 'show help about a command' },
  'Usage:': { sv: 'Användning:', en: 'Usage:' },
  'Arguments:': { sv: 'Argument:', en: 'Arguments:' },
  'Options:': { sv: 'Val:', en: 'Options:' },
  'Global Options:': { sv: 'Gemensamma val:', en: 'Global options:' },
  'Commands:': { sv: 'Kommandon:', en: 'Commands:' },
} as const satisfies Record<string, Text>;

export type HelpWord = keyof typeof HELP;

/** A sentence of the command's own help. */
export function helpWord(word: HelpWord, language: Language): string {
  return textIn(HELP[word], language);
}

/** A heading of the help, in the reader's language. Anything else comes back as it is. */
export function helpHeading(heading: string, language: Language): string {
  return Object.hasOwn(HELP, heading) ? textIn(HELP[heading as HelpWord], language) : heading;
}

/** The line that says how a command is written, in the reader's language. */
export function usageWords(usage: string, language: Language): string {
  return language === 'sv' ? usage.replace('[options]', '[val]').replace('[command]', '[kommando]') : usage;
}
