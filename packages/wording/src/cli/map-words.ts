import type { Language } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';

/** What is said around a proposed mapping. */
export interface MapVocabulary {
  readonly headings: readonly [string, string, string];
  /** The heading over a table, with the sheet that it was found on. */
  readonly table: (sheet: string) => string;
  readonly fixed: string;
  readonly ignored: string;
  /** What holds for the whole table and nobody has said yet. */
  readonly unsaid: (variable: string) => string;
  /** Over the codes that the words of a column can mean. */
  readonly choices: (variable: string) => string;
  readonly check: (doubt: string) => string;
  /** What to do next: the file that the mapping is in, and the file that it was made from. */
  readonly next: (doubts: number, mapping: string, file: string) => readonly string[];
  readonly form: (file: string) => string;
  /** True where the round asks about persons too. */
  readonly nothing: (file: string, ofPersons: boolean) => string;
  /** Said instead of a proposal that would repeat a personal number. */
  readonly telling: (file: string) => string;
}

const WORDS: Readonly<Record<Language, MapVocabulary>> = {
  sv: {
    headings: ['Rubrik i filen', 'Läses som', 'Varför'],
    table: (sheet) => (sheet === '' ? 'Tabellen' : `Tabellen på blad ${sheet}`),
    fixed: 'för hela tabellen',
    ignored: 'läses inte',
    unsaid: (variable) =>
      `skriv ${variable} i stället för ? under ”fixed”; utan kommun räknas personerna inte i någon kommun`,
    choices: (variable) => `${variable}: skriv ett av de här i stället för ? under ”values”`,
    check: (doubt) => `kontrollera: ${doubt}`,
    next: (doubts, mapping, file) => [
      doubts === 0
        ? 'Allt är förstått. Läs ändå igenom tolkningen innan den används.'
        : `${formatNumber(doubts, 0, 'sv')} ${plural(doubts, 'kolumn behöver', 'kolumner behöver')} kontrolleras. Rätta ${plural(doubts, 'den', 'dem')} i ${mapping} och ta bort ”doubt”: en kolumn som har kvar sitt ”doubt” läses inte.`,
      'Använd sedan tolkningen för alla filer med samma rubriker:',
      `  kartlagg kontrollera ${asTyped(file)} --tolkning ${asTyped(mapping)}`,
      `eller skriv "mappings": ["${mapping}"] i projektets kartlagg.json.`,
    ],
    form: (file) =>
      `${file} är ett formulär från Kartlägg och behöver ingen tolkning: cellerna bär själva sin betydelse.`,
    telling: (file) =>
      `En rubrik i ${file} har ett personnummer, så ingen tolkning har skrivits. Ta bort numret ur rubriken och försök igen.`,
    nothing: (file, ofPersons) =>
      ofPersons
        ? `Ingen tabell med antal eller personer går att urskilja i ${file}. Lägg en rubrik över varje kolumn och försök igen, eller använd omgångens formulär: kartlagg mall, och för personer kartlagg mall --personer.`
        : `Ingen tabell med antal går att urskilja i ${file}. Lägg en rubrik över varje kolumn och försök igen, eller använd omgångens formulär.`,
  },
  en: {
    headings: ['Heading in the file', 'Read as', 'Why'],
    table: (sheet) => (sheet === '' ? 'The table' : `The table on sheet ${sheet}`),
    fixed: 'for the whole table',
    ignored: 'not read',
    unsaid: (variable) =>
      `write ${variable} in place of ? under “fixed”; without a municipality the persons count in none`,
    choices: (variable) => `${variable}: write one of these in place of ? under “values”`,
    check: (doubt) => `check: ${doubt}`,
    next: (doubts, mapping, file) => [
      doubts === 0
        ? 'Everything is understood. Read the mapping through all the same before you use it.'
        : `${formatNumber(doubts, 0, 'en')} ${plural(doubts, 'column needs', 'columns need')} to be checked. Correct ${plural(doubts, 'it', 'them')} in ${mapping} and remove “doubt”: a column that keeps its “doubt” is not read.`,
      'Then use the mapping for every file with the same headings:',
      `  kartlagg check ${asTyped(file)} --mapping ${asTyped(mapping)}`,
      `or write "mappings": ["${mapping}"] in the kartlagg.json of the project.`,
    ],
    form: (file) =>
      `${file} is a form from Kartlägg and needs no mapping: its cells say themselves what they are.`,
    telling: (file) =>
      `A heading in ${file} holds a personal number, so no mapping was written. Take the number out of the heading and try again.`,
    nothing: (file, ofPersons) =>
      ofPersons
        ? `No table of numbers or persons can be made out in ${file}. Put a heading over every column and try again, or use the form of the round: kartlagg template, and for persons kartlagg template --persons.`
        : `No table of numbers can be made out in ${file}. Put a heading over every column and try again, or use the form of the round.`,
  },
};

/** What is said around a proposed mapping. */
export function mapWords(language: Language): MapVocabulary {
  return WORDS[language];
}

/** A path as it is typed after a command: within quotation marks where it has spaces. */
export function asTyped(path: string): string {
  return /\s/u.test(path) ? `"${path}"` : path;
}
