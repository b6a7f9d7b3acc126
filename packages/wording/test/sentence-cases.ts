import type { DiagnosticCode, DiagnosticParam, Place } from '@kartlagg/model';

/** A finding as it could be, and what is to be said of it, written by hand. */
export interface SentenceCase {
  readonly at: Place;
  readonly params: Readonly<Record<string, DiagnosticParam>>;
  readonly sv: string;
  readonly en: string;
}

const FILE: Place = { file: '0180.xlsx' };
const COVER: Place = { file: '0180.xlsx', sheet: 'Försättsblad', cell: 'C12' };
const ANSWER: Place = {
  file: '0180.xlsx',
  sheet: 'Antal',
  cell: 'C14',
  what: { sv: 'Situation 2, kvinnor', en: 'Situation 2, women' },
};
const PERSON: Place = {
  file: '0180.xlsx',
  sheet: 'Personer',
  cell: 'D8',
  what: { sv: 'Boendeform', en: 'Living form' },
};
const TEXT_FILE: Place = { file: 'alla.csv' };
const TEXT_CELL: Place = { file: 'alla.csv', cell: 'C14' };

/** Every code has its case here: one that is left out does not compile. */
export const SENTENCE_CASES: Readonly<Record<DiagnosticCode, SentenceCase>> = {
  'file.identity-in-clear': {
    at: FILE,
    params: { rows: 12 },
    sv: 'Filen 0180.xlsx har personnummer eller namn i klartext på 12 rader.',
    en: 'The file 0180.xlsx has personal numbers or names in clear text on 12 rows.',
  },
  'row.age-differs': {
    at: PERSON,
    params: {},
    sv: 'Blad Personer, cell D8 (Boendeform): åldern stämmer inte med när personen är född.',
    en: 'Sheet Personer, cell D8 (Living form): the age does not agree with when the person was born.',
  },
  'row.situation-differs': {
    at: PERSON,
    params: {
      stated: { sv: 'Situation 1', en: 'Situation 1' },
      derived: { sv: 'Situation 2', en: 'Situation 2' },
    },
    sv: 'Blad Personer, cell D8 (Boendeform): här står Situation 1, men svaren på raden ger Situation 2.',
    en: 'Sheet Personer, cell D8 (Living form): Situation 1 stands here, but the answers on the row give Situation 2.',
  },
  'row.no-identity': {
    at: { file: '0180.xlsx', sheet: 'Personer', cell: 'D8' },
    params: { rows: 1 },
    sv: 'Blad Personer, cell D8: 1 rad saknar uppgift om vem den gäller, och dubbletter kan inte upptäckas.',
    en: 'Sheet Personer, cell D8: 1 row does not say whom it is about, and duplicates cannot be found.',
  },
  'rule.nothing-beside-persons': {
    at: COVER,
    params: { rows: 2 },
    sv: 'Blad Försättsblad, cell C12: inget att rapportera är ikryssat, men 2 rader är ifyllda.',
    en: 'Sheet Försättsblad, cell C12: nothing to report is ticked, but 2 rows are filled in.',
  },
  'set.other-key': {
    at: TEXT_FILE,
    params: { forms: 7 },
    sv: 'Filen alla.csv: pseudonymerna på 7 rader är gjorda med en annan nyckel än de flesta andras.',
    en: 'The file alla.csv: the pseudonyms on 7 rows were made with another key than most of the others.',
  },
  'cell.outside-range': {
    at: PERSON,
    params: { value: '185', least: '0', most: '120' },
    sv: 'Blad Personer, cell D8 (Boendeform): ’185’ kan inte vara rätt. Här tas tal från 0 till 120 emot.',
    en: 'Sheet Personer, cell D8 (Living form): ‘185’ cannot be right. Numbers from 0 to 120 are taken here.',
  },
  'cell.bad-personal-number': {
    at: PERSON,
    params: {},
    sv: 'Blad Personer, cell D8 (Boendeform): personnumret är felskrivet på raden. Kontrollsiffran stämmer inte, eller så finns inte datumet.',
    en: 'Sheet Personer, cell D8 (Living form): the personal number is misspelt on the row. The check digit is wrong, or the date does not exist.',
  },
  'cell.unusable-identity': {
    at: PERSON,
    params: {},
    sv: 'Blad Personer, cell D8 (Boendeform): det som står på raden går inte att känna igen personen på.',
    en: 'Sheet Personer, cell D8 (Living form): what stands on the row cannot be used to recognise the person.',
  },
  'cell.unreadable-token': {
    at: PERSON,
    params: {},
    sv: 'Blad Personer, cell D8 (Boendeform): det som står är ingen pseudonym från Kartlägg.',
    en: 'Sheet Personer, cell D8 (Living form): what stands there is no pseudonym from Kartlägg.',
  },
  'cell.missing-answer': {
    at: PERSON,
    params: { column: { sv: 'Boendeform', en: 'Living form' }, rows: 3 },
    sv: 'Blad Personer, cell D8 (Boendeform): Boendeform är inte ifyllt på 3 rader.',
    en: 'Sheet Personer, cell D8 (Living form): Living form is not filled in on 3 rows.',
  },
  'cell.not-asked': {
    at: PERSON,
    params: { column: { sv: 'Kontrakt', en: 'Contract' } },
    sv: 'Blad Personer, cell D8 (Boendeform): Kontrakt är ifyllt, men efter övriga svar på raden ställs inte frågan.',
    en: 'Sheet Personer, cell D8 (Living form): Contract is filled in, but by the other answers on the row the question is not asked.',
  },
  'file.unreadable': {
    at: FILE,
    params: { reason: 'zip' },
    sv: 'Filen 0180.xlsx går inte att läsa: den är skadad eller inte fullständigt överförd.',
    en: 'The file 0180.xlsx cannot be read: it is damaged or not whole.',
  },
  'file.format-not-read': {
    at: { file: '0180.xls' },
    params: { format: 'xls' },
    sv: 'Filen 0180.xls är en arbetsbok i det äldre Excelformatet (.xls), och det formatet läses inte.',
    en: 'The file 0180.xls is a workbook in the older Excel format (.xls), and that format is not read.',
  },
  'file.encrypted': {
    at: FILE,
    params: {},
    sv: 'Filen 0180.xlsx är skyddad med lösenord och går inte att öppna.',
    en: 'The file 0180.xlsx is protected with a password and cannot be opened.',
  },
  'file.too-large': {
    at: FILE,
    params: { limit: 'entries', value: 3500 },
    sv: 'Filen 0180.xlsx är för stor för att läsas: den består av 3\u00a0500 delar.',
    en: 'The file 0180.xlsx is too large to be read: it consists of 3,500 parts.',
  },
  'file.empty': { at: FILE, params: {}, sv: 'Filen 0180.xlsx är tom.', en: 'The file 0180.xlsx is empty.' },
  'file.ignored': {
    at: { file: 'läs-mig.txt' },
    params: {},
    sv: 'Filen läs-mig.txt är ingen leverans och har inte lästs.',
    en: 'The file läs-mig.txt is not a delivery and was not read.',
  },
  'file.not-understood': {
    at: TEXT_FILE,
    params: {},
    sv: 'Filen alla.csv är varken ett formulär från Kartlägg eller en tabell med kända kolumner.',
    en: 'The file alla.csv is neither a form from Kartlägg nor a table with known columns.',
  },
  'file.other-round': {
    at: FILE,
    params: {
      found: { sv: 'Kartläggningen 2017', en: 'The survey of 2017' },
      expected: { sv: 'Kartläggningen 2023', en: 'The survey of 2023' },
    },
    sv: 'Filen 0180.xlsx gäller en annan omgång än den som bearbetas: Kartläggningen 2017, inte Kartläggningen 2023.',
    en: 'The file 0180.xlsx is about another round than the one being processed: The survey of 2017, not The survey of 2023.',
  },
  'file.other-form-version': {
    at: FILE,
    params: { found: '1', expected: '2' },
    sv: 'Filen 0180.xlsx är ifylld i version 1 av formuläret, men omgången använder version 2.',
    en: 'The file 0180.xlsx was filled in on version 1 of the form, but the round uses version 2.',
  },
  'sheet.missing': {
    at: FILE,
    params: { sheet: { sv: 'Antal', en: 'Counts' } },
    sv: 'Filen 0180.xlsx saknar bladet Antal.',
    en: 'The file 0180.xlsx lacks the sheet Counts.',
  },
  'sheet.repeated': {
    at: { file: '0180.xlsx', sheet: 'Antal (2)' },
    params: { first: 'Antal' },
    sv: 'Blad Antal (2) har samma frågor som bladet Antal. Bara ett av dem får finnas.',
    en: 'Sheet Antal (2) has the same questions as the sheet Antal. Only one of them may stay.',
  },
  'sheet.unknown': {
    at: { file: '0180.xlsx', sheet: 'Blad1' },
    params: { cells: 1 },
    sv: 'Blad Blad1 hör inte till formuläret. 1 ifylld cell i det har inte använts.',
    en: 'Sheet Blad1 does not belong to the form. 1 cell in it was not used.',
  },
  'sheet.blank': {
    at: { file: '0180.xlsx', sheet: 'Ålder' },
    params: {},
    sv: 'Blad Ålder är inte ifyllt. Frågorna redovisas som ej besvarade.',
    en: 'Sheet Ålder is not filled in. The questions are reported as not answered.',
  },
  'sheet.partly-blank': {
    at: { file: '0180.xlsx', sheet: 'Ålder' },
    params: { blank: 4, answers: 35 },
    sv: 'Blad Ålder: 4 av 35 celler är inte ifyllda och redovisas som ej besvarade.',
    en: 'Sheet Ålder: 4 of 35 cells are not filled in and are reported as not answered.',
  },
  'header.missing-column': {
    at: TEXT_FILE,
    params: { column: { sv: 'kommun', en: 'municipality' }, found: 'omgång, situation, antal' },
    sv: 'Filen alla.csv: kolumnen kommun saknas. De rubriker som finns är omgång, situation, antal.',
    en: 'The file alla.csv: the column municipality is missing. The headings found are omgång, situation, antal.',
  },
  'header.unknown-column': {
    at: { file: 'alla.csv', cell: 'G1' },
    params: { column: 'Anm.', cells: 1250 },
    sv: 'Cell G1 (rad 1): kolumnen ’Anm.’ känns inte igen. 1\u00a0250 ifyllda celler i den har inte använts.',
    en: 'Cell G1 (row 1): the column ‘Anm.’ is not recognised. 1,250 cells in it were not used.',
  },
  'header.repeated-column': {
    at: { file: 'alla.csv', cell: 'E1' },
    params: { column: 'antal', first: 'D1' },
    sv: 'Cell E1 (rad 1): kolumnen ’antal’ betyder samma sak som kolumnen i D1.',
    en: 'Cell E1 (row 1): the column ‘antal’ means the same as the column in D1.',
  },
  'row.repeated': {
    at: { file: 'alla.csv', cell: 'D9' },
    params: { first: 'D4' },
    sv: 'Cell D9 (rad 9): samma uppgift står redan i D4.',
    en: 'Cell D9 (row 9): the same number already stands in D4.',
  },
  'row.other-round': {
    at: { file: 'alla.csv', cell: 'B9' },
    params: { found: '2017', expected: { sv: 'Kartläggningen 2023', en: 'The survey of 2023' } },
    sv: 'Cell B9 (rad 9): raden gäller en annan omgång än den som bearbetas: ’2017’, inte Kartläggningen 2023.',
    en: 'Cell B9 (row 9): the row is about another round than the one being processed: ‘2017’, not The survey of 2023.',
  },
  'cell.not-a-whole-number': {
    at: ANSWER,
    params: { value: 'ca 10' },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): ’ca 10’ är inget heltal.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): ‘ca 10’ is not a whole number.',
  },
  'cell.negative': {
    at: ANSWER,
    params: { value: '-3' },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): ’-3’ är mindre än noll.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): ‘-3’ is less than zero.',
  },
  'cell.too-large': {
    at: ANSWER,
    params: { value: '120000', limit: 99999 },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): ’120000’ är större än det högsta antal som tas emot, 99\u00a0999.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): ‘120000’ is larger than the highest number taken, 99,999.',
  },
  'cell.number-as-text': {
    at: ANSWER,
    params: { value: '1 234', number: 1234 },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): ’1 234’ är sparat som text och har lästs som 1\u00a0234.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): ‘1 234’ is stored as text and was read as 1,234.',
  },
  'cell.error-value': {
    at: ANSWER,
    params: { value: '#REF!' },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): här står felvärdet ’#REF!’ i stället för ett antal.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): the error value ‘#REF!’ stands here instead of a number.',
  },
  'cell.formula-without-result': {
    at: ANSWER,
    params: { formula: 'SUM(C7:C10)' },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): formeln ’SUM(C7:C10)’ är inte uträknad.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): the formula ‘SUM(C7:C10)’ has not been calculated.',
  },
  'cell.missing-count': {
    at: TEXT_CELL,
    params: {},
    sv: 'Cell C14 (rad 14): antalet saknas.',
    en: 'Cell C14 (row 14): the number is missing.',
  },
  'cell.missing-code': {
    at: TEXT_CELL,
    params: { column: { sv: 'kommun', en: 'municipality' } },
    sv: 'Cell C14 (rad 14): kommun saknas på raden.',
    en: 'Cell C14 (row 14): municipality is missing on the row.',
  },
  'cell.unknown-code': {
    at: TEXT_CELL,
    params: { value: 'kvinnlig', column: { sv: 'kön', en: 'sex' }, known: 'kvinna, man, okänt' },
    sv: 'Cell C14 (rad 14): ’kvinnlig’ är inget känt värde för kön.',
    en: 'Cell C14 (row 14): ‘kvinnlig’ is not a known value for sex.',
  },
  'cell.unknown-decision': {
    at: TEXT_CELL,
    params: {},
    sv: 'Cell C14 (rad 14): här står varken Samma, Olika eller Vet inte.',
    en: 'Cell C14 (row 14): neither Same, Different nor Not known stands here.',
  },
  'cell.unknown-municipality': {
    at: TEXT_CELL,
    params: { value: 'Stokholm' },
    sv: 'Cell C14 (rad 14): ’Stokholm’ är varken en känd kommunkod eller ett känt kommunnamn.',
    en: 'Cell C14 (row 14): ‘Stokholm’ is neither a known municipality code nor a known municipality name.',
  },
  'cell.other-municipality': {
    at: COVER,
    params: { value: 'Solna', expected: '0180' },
    sv: 'Blad Försättsblad, cell C12: här står ’Solna’, men formuläret är gjort för 0180.',
    en: 'Sheet Försättsblad, cell C12: ‘Solna’ stands here, but the form was made for 0180.',
  },
  'cell.other-round': {
    at: COVER,
    params: {
      value: 'Kartläggningen 2017',
      expected: { sv: 'Kartläggningen 2023', en: 'The survey of 2023' },
    },
    sv: 'Blad Försättsblad, cell C12: här står ’Kartläggningen 2017’, men formuläret är gjort för Kartläggningen 2023.',
    en: 'Sheet Försättsblad, cell C12: ‘Kartläggningen 2017’ stands here, but the form was made for The survey of 2023.',
  },
  'cell.not-a-date': {
    at: COVER,
    params: { value: 'i våras' },
    sv: 'Blad Försättsblad, cell C12: ’i våras’ är inget datum.',
    en: 'Sheet Försättsblad, cell C12: ‘i våras’ is not a date.',
  },
  'cell.number-outside-form': {
    at: { file: '0180.xlsx', sheet: 'Antal', cell: 'H7' },
    params: { value: '7' },
    sv: 'Blad Antal, cell H7: här står 7, men ingen fråga i formuläret hör till den cellen. Talet är inte medräknat.',
    en: 'Sheet Antal, cell H7: 7 stands here, but no question of the form belongs to that cell. The number was not counted.',
  },
  'cell.outside-form': {
    at: { file: '0180.xlsx', sheet: 'Antal', cell: 'K3' },
    params: { value: 'se bilaga' },
    sv: 'Blad Antal, cell K3: här står ’●●●’, som inte hör till formuläret och inte har använts.',
    en: 'Sheet Antal, cell K3: ‘●●●’ stands here, which does not belong to the form and was not used.',
  },
  'cell.personal-number': {
    at: COVER,
    params: {},
    sv: 'Blad Försättsblad, cell C12: här står något som ser ut som ett personnummer eller ett samordningsnummer.',
    en: 'Sheet Försättsblad, cell C12: something here looks like a personal identity number or a coordination number.',
  },
  'rule.totals-differ': {
    at: { file: '0180.xlsx', sheet: 'Antal', cell: 'F7', what: { sv: 'Situation 1', en: 'Situation 1' } },
    params: {
      name: { sv: 'Kön och ålder ska ge samma antal', en: 'Sex and age should give the same number' },
      left: 1412,
      right: 1421,
      leftPlace: 'Antal!F7',
      rightPlace: 'Ålder!J7',
    },
    sv: 'Blad Antal, cell F7 (Situation 1): Kön och ålder ska ge samma antal. Antal!F7 ger 1\u00a0412 men Ålder!J7 ger 1\u00a0421.',
    en: 'Sheet Antal, cell F7 (Situation 1): Sex and age should give the same number. Antal!F7 gives 1,412 but Ålder!J7 gives 1,421.',
  },
  'rule.sum-differs': {
    at: { file: '0180.xlsx', sheet: 'Antal', cell: 'F7' },
    params: { stated: 413, sum: 403 },
    sv: 'Blad Antal, cell F7: summan är 413, men delarna är tillsammans 403.',
    en: 'Sheet Antal, cell F7: the sum is 413, but the parts make 403.',
  },
  'rule.exceeds': {
    at: { file: '0180.xlsx', sheet: 'Boendelösningar', cell: 'D7' },
    params: {
      name: {
        sv: 'Hushåll med barn ingår i hushållen',
        en: 'Households with children are among the households',
      },
      left: 14,
      right: 12,
      leftPlace: 'Boendelösningar!D7',
      rightPlace: 'Boendelösningar!C7',
    },
    sv: 'Blad Boendelösningar, cell D7: Hushåll med barn ingår i hushållen. 14 i Boendelösningar!D7 är fler än 12 i Boendelösningar!C7.',
    en: 'Sheet Boendelösningar, cell D7: Households with children are among the households. 14 in Boendelösningar!D7 is more than 12 in Boendelösningar!C7.',
  },
  'rule.needs': {
    at: { file: '0180.xlsx', sheet: 'Antal', cell: 'F9' },
    params: {
      name: {
        sv: 'Finns personer i situation 3 finns också hushåll',
        en: 'Where there are persons in situation 3 there are households',
      },
      left: 12,
      leftPlace: 'Antal!F9',
      rightPlace: 'Boendelösningar!C12',
    },
    sv: 'Blad Antal, cell F9: Finns personer i situation 3 finns också hushåll. Antal!F9 ger 12, men i Boendelösningar!C12 står noll eller ingenting.',
    en: 'Sheet Antal, cell F9: Where there are persons in situation 3 there are households. Antal!F9 gives 12, but zero or nothing stands in Boendelösningar!C12.',
  },
  'rule.nothing-beside-numbers': {
    at: COVER,
    params: { cells: 110 },
    sv: 'Blad Försättsblad, cell C12: inget att rapportera är ikryssat, men 110 rutor i formuläret är ifyllda med ett antal över noll.',
    en: 'Sheet Försättsblad, cell C12: nothing to report is ticked, but 110 cells of the form hold a number above zero.',
  },
  'rule.empty-form': {
    at: FILE,
    params: {},
    sv: 'Filen 0180.xlsx: inget svar är ifyllt, och inget att rapportera är inte ikryssat.',
    en: 'The file 0180.xlsx: no answer is filled in, and nothing to report is not ticked.',
  },
  'set.replaced': {
    at: FILE,
    params: { municipality: '0180 Stockholm', used: '0180-ny.xlsx', reason: 'date' },
    sv: 'Filen 0180.xlsx: för 0180 Stockholm används i stället filen 0180-ny.xlsx, eftersom den har ett senare datum på försättsbladet.',
    en: 'The file 0180.xlsx: for 0180 Stockholm the file 0180-ny.xlsx is used instead, because it has a later date on its cover.',
  },
  'set.same-file': {
    at: { file: 'kopia.xlsx' },
    params: { other: '0180.xlsx' },
    sv: 'Filen kopia.xlsx har exakt samma innehåll som filen 0180.xlsx och räknas inte en gång till.',
    en: 'The file kopia.xlsx has exactly the same content as the file 0180.xlsx and is not counted again.',
  },
  'set.outside-round': {
    at: FILE,
    params: { municipality: { sv: 'Stockholm', en: 'Stockholm' } },
    sv: 'Filen 0180.xlsx: Stockholm ingår inte i omgången.',
    en: 'The file 0180.xlsx: Stockholm is not part of the round.',
  },
  'set.counts-missing': {
    at: { file: 'solna.csv' },
    params: { municipality: 'Solna' },
    sv: 'Filen solna.csv: Solna har lämnat personformulär men inga antal som kan användas. Det som räknas med antal saknas.',
    en: 'The file solna.csv: Solna has sent person forms but no counts that can be used. What is counted by counts is missing.',
  },
  'set.same-persons': {
    at: { file: 'solna-2.csv' },
    params: { other: 'solna.csv', same: 11, forms: 12 },
    sv: 'Filen solna-2.csv: 11 av 12 formulär är likadana som i filen solna.csv. Filen verkar vara skickad två gånger.',
    en: 'The file solna-2.csv: 11 of 12 forms are the same as in the file solna.csv. The file seems to have been sent twice.',
  },
  'set.forms-missing': {
    at: { file: '' },
    params: { municipalities: 6, asked: 290 },
    sv: 'Av 290 kommuner har 6 lämnat antal men inga egna personformulär som kan användas.',
    en: 'Of 290 municipalities, 6 have sent counts but no person forms of their own that can be used.',
  },
  'set.persons-aside': {
    at: { file: '0180.csv' },
    params: { municipality: 'Stockholm', persons: 3 },
    sv: 'Filen 0180.csv: för Stockholm gäller kommunens egna antal. 3 personer som andra uppgiftslämnare har rapporterat där har lagts åt sidan.',
    en: 'The file 0180.csv: the municipality’s own numbers hold for Stockholm. 3 persons whom others have reported there were set aside.',
  },
  'set.counted-twice': {
    at: { file: '0180.xlsx', sheet: 'Antal', cell: 'C7', cells: ['C7', 'C8', 'D7'] },
    params: { municipality: 'Stockholm', numbers: 3 },
    sv: 'Blad Antal, cellerna C7, C8 och D7: Stockholm har lämnat 3 antal om personer som räknas med personformulär. De har lagts åt sidan.',
    en: 'Sheet Antal, cells C7, C8 and D7: Stockholm has sent 3 numbers of persons whom person forms count. They were set aside.',
  },
  'set.published-differs': {
    at: { file: 'riket.csv', cell: 'D2' },
    params: {
      what: { sv: 'Riket, situation 1', en: 'The country, situation 1' },
      sum: 4400,
      published: 4436,
    },
    sv: 'Cell D2 (rad 2): Riket, situation 1. Leveranserna ger 4\u00a0400, men 4\u00a0436 är publicerat.',
    en: 'Cell D2 (row 2): The country, situation 1. The deliveries give 4,400, but 4,436 was published.',
  },
  'set.not-tabulated': {
    at: { file: 'lan.csv' },
    params: { numbers: 3 },
    sv: 'Filen lan.csv: 3 tal står inte i någon tabell, eftersom omgången inte frågar efter dem.',
    en: 'The file lan.csv: 3 numbers stand in no table, because the round does not ask for them.',
  },
  'set.published-unused': {
    at: { file: 'publicerat/x.csv' },
    params: { numbers: 4 },
    sv: 'Filen publicerat/x.csv: 4 publicerade tal hör inte till någon serie och står därför inte i någon tabell. De har jämförts med omgångens summor där det går.',
    en: 'The file publicerat/x.csv: 4 published numbers belong to no series and therefore stand in no table. They have been compared with the sums of the round where possible.',
  },
  'set.silent': {
    at: { file: '' },
    params: { silent: 12, asked: 290 },
    sv: 'Leveranserna: 12 av 290 tillfrågade kommuner har inte svarat.',
    en: 'The deliveries: 12 of the 290 municipalities asked have not answered.',
  },
  'file.other-kind': {
    at: FILE,
    params: { extension: '.xlsx', format: 'csv' },
    sv: 'Filen 0180.xlsx heter ’.xlsx’ men är en textfil med tabell (CSV). Den har lästs som det.',
    en: 'The file 0180.xlsx is called ‘.xlsx’ but is a text file with a table (CSV). It was read as that.',
  },
  'file.macros': {
    at: FILE,
    params: {},
    sv: 'Filen 0180.xlsx innehåller makron. De har inte körts, bara cellerna har lästs.',
    en: 'The file 0180.xlsx holds macros. They were not run; only the cells were read.',
  },
  'file.person-rows': {
    at: FILE,
    params: { rows: 37 },
    sv: 'Filen 0180.xlsx har 37 rader som ser ut att gälla en person var. De kan inte räknas som antal.',
    en: 'The file 0180.xlsx has 37 rows that each seem to be about one person. They cannot be taken as numbers.',
  },
  'file.municipality-from-name': {
    at: TEXT_FILE,
    params: { municipality: { sv: 'Malmö (1280)' } },
    sv: 'Filen alla.csv säger inte vilken kommun den gäller. Av filens namn har den lästs som Malmö (1280).',
    en: 'The file alla.csv does not say which municipality it is about. By the name of the file it was read as Malmö (1280).',
  },
  'file.municipality-missing': {
    at: TEXT_FILE,
    params: {},
    sv: 'Filen alla.csv säger inte vilken kommun den gäller, varken i innehållet eller i namnet.',
    en: 'The file alla.csv does not say which municipality it is about, in its content or its name.',
  },
  'sheet.read-as': {
    at: { file: '0180.xlsx', sheet: 'Blad1' },
    params: {
      layout: {
        sv: 'en rad per situation, en kolumn per kön',
        en: 'a row for each situation, a column for each sex',
      },
    },
    sv: 'Blad Blad1 är inte omgångens formulär utan har lästs så här: en rad per situation, en kolumn per kön.',
    en: 'Sheet Blad1 is not the form of the round and was read like this: a row for each situation, a column for each sex.',
  },
  'sheet.same-as': {
    at: { file: '0180.xlsx', sheet: 'Blad1' },
    params: { first: 'Antal' },
    sv: 'Blad Blad1 säger samma sak som bladet Antal. Siffrorna har räknats en gång.',
    en: 'Sheet Blad1 says the same as the sheet Antal. The numbers were counted once.',
  },
  'sheet.notes': {
    at: { file: '0180.xlsx', sheet: 'Blad1', cell: 'A1', cells: ['A1', 'A3', 'A14'] },
    params: { cells: 3 },
    sv: 'Blad Blad1, cellerna A1, A3 och A14: 3 celler med text hör inte till tabellen och har inte använts som svar.',
    en: 'Sheet Blad1, cells A1, A3 and A14: 3 cells of text do not belong to the table and were not used as answers.',
  },
  'sheet.hidden-numbers': {
    at: { file: '0180.xlsx', sheet: 'Blad1', cell: 'C5' },
    params: { numbers: 1 },
    sv: 'Blad Blad1, cell C5: 1 tal står dolt, på dolda rader, i dolda kolumner eller på ett dolt blad, och har räknats med.',
    en: 'Sheet Blad1, cell C5: 1 number stands hidden, in hidden rows, hidden columns or a hidden sheet, and was counted.',
  },
  'sheet.other-year': {
    at: { file: '0180.xlsx', sheet: 'Blad1', cell: 'A1' },
    params: { found: '2017', expected: '2023' },
    sv: 'Blad Blad1, cell A1: här står 2017, men omgången gäller 2023.',
    en: 'Sheet Blad1, cell A1: 2017 stands here, but the round is 2023.',
  },
  'header.read-as': {
    at: { file: '0180.xlsx', sheet: 'Blad1', cell: 'B3' },
    params: { column: 'Kvinor', meant: { sv: 'antal, kvinnor', en: 'count, women' }, how: 'near-name' },
    sv: 'Blad Blad1, cell B3: rubriken ’Kvinor’ har lästs som antal, kvinnor (liknande stavning).',
    en: 'Sheet Blad1, cell B3: the heading ‘Kvinor’ was read as count, women (similar spelling).',
  },
  'header.ambiguous-column': {
    at: { file: '0180.xlsx', sheet: 'Blad1', cell: 'D3', cells: ['D3', 'D5'] },
    params: { column: 'S', readings: { sv: 'Situation', en: 'Situation' } },
    sv: 'Blad Blad1, cellerna D3 och D5: kolumnen ’S’ betyder kanske Situation, men det är inte säkert. Den har inte använts.',
    en: 'Sheet Blad1, cells D3 and D5: the column ‘S’ may mean Situation, which is not certain. It was not used.',
  },
  'cell.number-read-as': {
    at: ANSWER,
    params: { value: '１２ st', number: 12 },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): ’１２ st’ har lästs som 12.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): ‘１２ st’ was read as 12.',
  },
  'cell.approximate': {
    at: ANSWER,
    params: { value: 'ca 10', number: 10 },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): ’ca 10’ är ett ungefärligt antal. Det har inte räknats.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): ‘ca 10’ is an approximate number. It was not counted.',
  },
  'cell.number-with-words': {
    at: ANSWER,
    params: { value: '10 (varav 3 barn)', number: 10 },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): ’10 (varav 3 barn)’ är mer än ett tal. Det har inte räknats.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): ‘10 (varav 3 barn)’ is more than a number. It was not counted.',
  },
  'cell.range': {
    at: ANSWER,
    params: { value: '<5' },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): ’<5’ är ett intervall. Det har inte räknats.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): ‘<5’ is a range. It was not counted.',
  },
  'cell.withheld': {
    at: ANSWER,
    params: { value: '..' },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): ’..’ står i stället för ett antal. Det har inte räknats.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): ‘..’ stands instead of a number. It was not counted.',
  },
  'cell.percent': {
    at: ANSWER,
    params: { value: '12%' },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): ’12%’ är en andel, inte ett antal.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): ‘12%’ is a share, not a number.',
  },
  'cell.date-for-number': {
    at: ANSWER,
    params: { value: '2023-04-01', readings: { sv: '1-4 eller 4-1', en: '1-4 or 4-1' } },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): här står datumet ’2023-04-01’. Det kan ha varit 1-4 eller 4-1.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): the date ‘2023-04-01’ stands here. It may have been 1-4 or 4-1.',
  },
  'cell.read-as': {
    at: TEXT_CELL,
    params: { value: 'MalmÃ¶', meant: { sv: 'Malmö (1280)' }, how: 'broken-encoding' },
    sv: 'Cell C14 (rad 14): ’MalmÃ¶’ har lästs som Malmö (1280) (trasiga å, ä och ö).',
    en: 'Cell C14 (row 14): ‘MalmÃ¶’ was read as Malmö (1280) (broken å, ä and ö).',
  },
  'cell.ambiguous': {
    at: TEXT_CELL,
    params: { value: '-', readings: { sv: 'noll eller inget svar', en: 'zero or no answer' } },
    sv: 'Cell C14 (rad 14): ’-’ kan betyda noll eller inget svar.',
    en: 'Cell C14 (row 14): ‘-’ can mean zero or no answer.',
  },
  'rule.below-reference': {
    at: ANSWER,
    params: {
      name: { sv: 'Situation 3 och sociala kontrakt', en: 'Situation 3 and social contracts' },
      left: 71,
      reference: 84,
      source: {
        sv: 'kommunens uppgift om sociala kontrakt',
        en: 'the municipality’s number of social contracts',
      },
    },
    sv: 'Blad Antal, cell C14 (Situation 2, kvinnor): Situation 3 och sociala kontrakt. Här är antalet 71, men enligt kommunens uppgift om sociala kontrakt är det minst 84.',
    en: 'Sheet Antal, cell C14 (Situation 2, women): Situation 3 and social contracts. The number here is 71, but by the municipality’s number of social contracts it is at least 84.',
  },
  'rule.big-change': {
    at: FILE,
    params: {
      name: { sv: 'Alla situationer', en: 'All situations' },
      before: 111,
      now: 18,
      round: { sv: 'Hemlöshet 2017', en: 'Homelessness 2017' },
    },
    sv: 'Filen 0180.xlsx: Alla situationer. Antalet var 111 i Hemlöshet 2017 och är nu 18.',
    en: 'The file 0180.xlsx: All situations. The number was 111 in Homelessness 2017 and is now 18.',
  },
  'set.decision-unused': {
    at: TEXT_CELL,
    params: { reason: 'unknown' },
    sv: 'Cell C14 (rad 14): beslutet har inte använts, eftersom något av formulären inte finns bland dem som räknas.',
    en: 'Cell C14 (row 14): the decision was not used, because one of the forms is not among those that count.',
  },
  'set.decision-splits': {
    at: TEXT_CELL,
    params: {
      form: { sv: 'solna.xlsx: blad Personer, rad 14', en: 'solna.xlsx: sheet Personer, row 14' },
      other: { sv: 'jouren.csv: rad 3', en: 'jouren.csv: row 3' },
    },
    sv: 'Cell C14 (rad 14): beslutet gör att två formulär inte längre räknas som samma person: solna.xlsx: blad Personer, rad 14 och jouren.csv: rad 3.',
    en: 'Cell C14 (row 14): by the decision, two forms no longer count as the same person: solna.xlsx: sheet Personer, row 14 and jouren.csv: row 3.',
  },
  'set.same-numbers': {
    at: FILE,
    params: { municipality: 'Stockholm', otherMunicipality: 'Södertälje', other: '0181.xlsx', numbers: 31 },
    sv: 'Filen 0180.xlsx: Stockholm har precis samma siffror som Södertälje i filen 0181.xlsx. 31 av dem är större än noll.',
    en: 'The file 0180.xlsx: Stockholm has exactly the same numbers as Södertälje in the file 0181.xlsx. 31 of them are above zero.',
  },
  'set.same-as-before': {
    at: FILE,
    params: {
      municipality: 'Stockholm',
      round: { sv: 'Hemlöshet 2017', en: 'Homelessness 2017' },
      numbers: 31,
    },
    sv: 'Filen 0180.xlsx: Stockholm har precis samma siffror som i Hemlöshet 2017. 31 av dem är större än noll.',
    en: 'The file 0180.xlsx: Stockholm has exactly the same numbers as in Homelessness 2017. 31 of them are above zero.',
  },
  'set.mapping-unused': {
    at: { file: '' },
    params: { mapping: 'procapita.json' },
    sv: 'Leveranserna: tolkningen procapita.json passade ingen fil och har inte använts.',
    en: 'The deliveries: the mapping procapita.json fitted no file and was not used.',
  },
};
