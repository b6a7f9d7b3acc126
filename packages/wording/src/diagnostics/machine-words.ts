import type { Language } from '@kartlagg/model';

import { formatNumber } from '../numbers.js';

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const MEGABYTE = 1024 * 1024;

const DAMAGED = { sv: 'den är skadad eller inte fullständigt överförd', en: 'it is damaged or not whole' };
const BAD_PART = { sv: 'en av dess delar är skadad', en: 'one of its parts is damaged' };
const MISSING_PART = {
  sv: 'den saknar delar som en arbetsbok ska ha',
  en: 'it lacks parts that a workbook must have',
};
const BAD_CELL = {
  sv: 'ett blad i den är felaktigt uppbyggt',
  en: 'one of its sheets is built wrongly',
};

const REASONS: Words = {
  zip: DAMAGED,
  checksum: DAMAGED,
  xml: BAD_PART,
  doctype: {
    sv: 'den innehåller anvisningar som inte hör hemma i en arbetsbok',
    en: 'it holds instructions that do not belong in a workbook',
  },
  workbook: MISSING_PART,
  'missing-part': MISSING_PART,
  'shared-strings': MISSING_PART,
  cell: BAD_CELL,
  'repeated-cell': BAD_CELL,
  access: {
    sv: 'den får inte läsas, eller finns inte på den plats som en länk pekar på',
    en: 'it may not be read, or is not where a link points',
  },
  encoding: { sv: 'dess tecken går inte att tyda', en: 'its characters cannot be decoded' },
  quote: { sv: 'ett citattecken i den avslutas aldrig', en: 'a quotation mark in it is never closed' },
};

const FORMATS: Words = {
  xls: {
    sv: 'en arbetsbok i det äldre Excelformatet (.xls)',
    en: 'a workbook in the older Excel format (.xls)',
  },
  xlsb: { sv: 'en binär Excelarbetsbok (.xlsb)', en: 'a binary Excel workbook (.xlsb)' },
  ods: {
    sv: 'ett kalkylark i OpenDocument-format (.ods)',
    en: 'a spreadsheet in the OpenDocument format (.ods)',
  },
  xlsx: { sv: 'en Excelarbetsbok (.xlsx)', en: 'an Excel workbook (.xlsx)' },
  csv: { sv: 'en textfil med tabell (CSV)', en: 'a text file with a table (CSV)' },
  numbers: { sv: 'ett kalkylark från Numbers', en: 'a spreadsheet from Numbers' },
  docx: { sv: 'ett Worddokument', en: 'a Word document' },
  doc: { sv: 'ett Worddokument', en: 'a Word document' },
  odt: { sv: 'ett textdokument (.odt)', en: 'a text document (.odt)' },
  pptx: { sv: 'en presentation', en: 'a presentation' },
  ppt: { sv: 'en presentation', en: 'a presentation' },
  pdf: { sv: 'en PDF', en: 'a PDF' },
  rtf: { sv: 'ett textdokument (.rtf)', en: 'a text document (.rtf)' },
  html: { sv: 'en webbsida', en: 'a web page' },
  xml: { sv: 'en XML-fil', en: 'an XML file' },
  json: { sv: 'en JSON-fil', en: 'a JSON file' },
  image: { sv: 'en bild', en: 'a picture' },
  archive: { sv: 'ett packat arkiv', en: 'a packed archive' },
  zip: { sv: 'ett packat arkiv (.zip)', en: 'a packed archive (.zip)' },
  binary: { sv: 'en fil av okänt slag', en: 'a file of an unknown kind' },
  unknown: { sv: 'en fil av okänt slag', en: 'a file of an unknown kind' },
};

const HOW: Words = {
  'near-name': { sv: 'liknande stavning', en: 'similar spelling' },
  'broken-encoding': { sv: 'trasiga å, ä och ö', en: 'broken å, ä and ö' },
  'old-name': { sv: 'äldre namn', en: 'older name' },
  'lost-zeros': { sv: 'inledande nolla borttappad', en: 'leading zero lost' },
  values: { sv: 'av värdena under den', en: 'by the values below it' },
  position: { sv: 'av platsen i tabellen', en: 'by its place in the table' },
  words: { sv: 'annat skrivsätt', en: 'another way of writing' },
  mapping: { sv: 'enligt tolkningen', en: 'by the mapping' },
};

/** How something was understood, as a few words: `liknande stavning`. */
export function howWords(how: string, language: Language): string {
  return HOW[how]?.[language] ?? how;
}

const ZERO_OR_NO_ANSWER = 'zero-or-no-answer';

const READINGS: Words = {
  [ZERO_OR_NO_ANSWER]: { sv: 'noll eller inget svar', en: 'zero or no answer' },
};

/** What a value could mean: `noll eller inget svar`; names, which stand with ` / ` between them, as a choice of them. */
export function readingsWords(readings: string, language: Language): string {
  const either = language === 'sv' ? ' eller ' : ' or ';
  return READINGS[readings]?.[language] ?? readings.replaceAll(' / ', either);
}

/** True for what a dash can mean. */
export function isZeroOrNoAnswer(readings: string): boolean {
  return readings === ZERO_OR_NO_ANSWER;
}

/** Why a file cannot be read, as a clause: `den är skadad eller inte fullständigt överförd`. */
export function reasonWords(reason: string, language: Language): string {
  const other = { sv: `orsaken är ’${reason}’`, en: `the reason is ‘${reason}’` };
  return (REASONS[reason] ?? other)[language];
}

/** What a file is: `en PDF`. */
export function formatWords(format: string, language: Language): string {
  const other = { sv: `en fil av slaget ’${format}’`, en: `a file of the kind ‘${format}’` };
  return (FORMATS[format] ?? other)[language];
}

/** Which limit a file is above, as a clause: `den är 130 MB`. `value` is the size that was found. */
export function limitWords(limit: string, value: number, language: Language): string {
  const number = formatNumber(value, 0, language);
  const megabytes = `${formatNumber(Math.ceil(value / MEGABYTE), 0, language)}\u00a0MB`;
  const known: Words = {
    fileBytes: { sv: `den är ${megabytes}`, en: `it is ${megabytes}` },
    textBytes: { sv: `texten i den är ${megabytes}`, en: `its text is ${megabytes}` },
    cellBytes: { sv: `en cell i den är ${megabytes}`, en: `a cell in it is ${megabytes}` },
    partBytes: {
      sv: `ett blad i den är ${megabytes} uppackat`,
      en: `a sheet in it is ${megabytes} unpacked`,
    },
    totalBytes: { sv: `den är ${megabytes} uppackad`, en: `it is ${megabytes} unpacked` },
    ratio: {
      sv: `uppackad är den mer än ${number} gånger så stor`,
      en: `unpacked it is more than ${number} times as large`,
    },
    entries: { sv: `den består av ${number} delar`, en: `it consists of ${number} parts` },
    strings: { sv: `den har ${number} olika texter`, en: `it has ${number} different texts` },
    styles: { sv: `den har ${number} cellformat`, en: `it has ${number} cell formats` },
    formulaText: {
      sv: `formlerna i ett blad i den har ${number} tecken`,
      en: `the formulas of a sheet in it have ${number} characters`,
    },
    merges: {
      sv: `ett blad i den har ${number} sammanfogade områden`,
      en: `a sheet in it has ${number} merged ranges`,
    },
    links: { sv: `ett blad i den har ${number} länkar`, en: `a sheet in it has ${number} links` },
    rowLinks: {
      sv: `${number} länkar i den ligger över samma rad`,
      en: `${number} links in it lie over the same row`,
    },
    depth: { sv: `dess delar ligger ${number} nivåer djupt`, en: `its parts lie ${number} levels deep` },
    sheets: { sv: `den har ${number} blad`, en: `it has ${number} sheets` },
    rows: { sv: `ett blad i den har ${number} rader`, en: `a sheet in it has ${number} rows` },
    columns: { sv: `ett blad i den har ${number} kolumner`, en: `a sheet in it has ${number} columns` },
    cells: { sv: `den har ${number} ifyllda celler`, en: `it has ${number} cells filled in` },
  };
  const other = {
    sv: `gränsen ’${limit}’ nås med ${number}`,
    en: `the limit ‘${limit}’ is passed with ${number}`,
  };
  return (known[limit] ?? other)[language];
}
