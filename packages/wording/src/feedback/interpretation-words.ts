import type { Language } from '@kartlagg/model';
import { howWords } from '../diagnostics/machine-words.js';
import { formatNumber, listWords, plural } from '../numbers.js';

/** The headings of the table that shows how a table was read. */
export function interpretationHeadings(language: Language): readonly [string, string, string, string] {
  return language === 'sv'
    ? ['Kolumn', 'Rubrik i filen', 'Läst som', 'Varför']
    : ['Column', 'Heading in the file', 'Read as', 'Why'];
}

/** Why a column was read as it was: `rubriken`, or `liknande stavning`. */
export function whyWords(how: string | undefined, language: Language): string {
  if (how === undefined) return language === 'sv' ? 'rubriken' : 'its heading';
  return howWords(how, language);
}

/** What a column is that is not read, in the place of what it was read as. */
export function notReadWords(readings: readonly string[], language: Language): string {
  if (readings.length === 0) return language === 'sv' ? 'läses inte' : 'not read';
  const listed = readings.join(language === 'sv' ? ' eller ' : ' or ');
  return language === 'sv' ? `läses inte: kan vara ${listed}` : `not read: can be ${listed}`;
}

/** Where something that holds for a whole table was found: `ur filens namn`, `ur cell B1`. */
export function fromWords(from: string, cell: string | undefined, language: Language): string {
  if (cell !== undefined) return language === 'sv' ? `ur cell ${cell}` : `from cell ${cell}`;
  return FROM[language][from] ?? from;
}

const FROM: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    cell: 'ur en cell i filen',
    'sheet-name': 'ur bladets namn',
    'file-name': 'ur filens namn',
    mapping: 'enligt tolkningen',
    round: 'ur omgången',
  },
  en: {
    cell: 'from a cell of the file',
    'sheet-name': 'from the name of the sheet',
    'file-name': 'from the name of the file',
    mapping: 'by the mapping',
    round: 'from the round',
  },
};

/** The heading over how one table was read: `Så har blad Data, A3:D9, lästs`. */
export function tableHeading(sheet: string, range: string, language: Language): string {
  const where = sheet === '' ? range : `${sheet}, ${range}`;
  if (language === 'en') return sheet === '' ? `How ${range} was read` : `How sheet ${where}, was read`;
  return sheet === '' ? `Så har ${range} lästs` : `Så har blad ${where}, lästs`;
}

/**
 * How one table was read, short: `Blad Data, A3:D9, har lästs som kommun, situation och antal; 1 kolumn läses inte.`
 */
export function readAsWords(
  sheet: string,
  range: string,
  meanings: readonly string[],
  unread: number,
  language: Language,
): string {
  const columns = formatNumber(unread, 0, language);
  const listed = listWords(meanings, language);
  if (language === 'en') {
    const where = sheet === '' ? range : `Sheet ${sheet}, ${range},`;
    const rest = unread === 0 ? '' : `; ${columns} ${plural(unread, 'column is', 'columns are')} not read`;
    return `${where} was read as ${listed}${rest}.`;
  }
  const where = sheet === '' ? range : `Blad ${sheet}, ${range},`;
  const rest = unread === 0 ? '' : `; ${columns} ${plural(unread, 'kolumn', 'kolumner')} läses inte`;
  return `${where} har lästs som ${listed}${rest}.`;
}

/** Said where only a short form of how a file was read is shown. */
export function seeInterpretation(language: Language): string {
  return language === 'sv'
    ? 'Se hur varje kolumn har lästs med --visa-tolkning.'
    : 'See how each column was read with --show-reading.';
}

/** Said where a reading is asked for of a file whose cells know what they are. */
export function nothingInterpreted(language: Language): string {
  return language === 'sv'
    ? 'Ingen tolkning behövdes: formulärets celler bär själva sin betydelse.'
    : 'No reading was needed: the cells of the form say themselves what they are.';
}
