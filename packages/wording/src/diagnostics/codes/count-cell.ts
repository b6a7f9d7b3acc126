import type { KindWords, Say } from '../words.js';

type CountCode =
  | 'cell.not-a-whole-number'
  | 'cell.negative'
  | 'cell.too-large'
  | 'cell.number-as-text'
  | 'cell.error-value'
  | 'cell.formula-without-result'
  | 'cell.missing-count';

/** What is said of cells that should hold a count. */
export const COUNT_CELL_WORDS: Pick<KindWords<'cell'>, CountCode> = {
  'cell.not-a-whole-number': {
    sv: {
      title: 'Svaret är inget heltal',
      meaning:
        'I cellen står något annat än ett heltal, till exempel 2,5 eller ord som inte säger något antal. Det räknas varken som ett antal eller som noll.',
      message: (say) => `${say.where}: ${say.quoted('value')} är inget heltal.`,
      fix: 'Skriv antalet med siffror, till exempel 10, eller 0 om ni vet att det inte fanns någon. Är antalet inte känt: lämna cellen tom, eller ta bort raden i en tabell.',
      fixHere: (say) => `Skriv antalet med siffror, till exempel 10. ${ifNobody(say).sv}${ifUnknown(say).sv}`,
    },
    en: {
      title: 'The answer is not a whole number',
      meaning:
        'The cell holds something else than a whole number, for example 2.5 or words that say no number. It counts neither as a number nor as zero.',
      message: (say) => `${say.where}: ${say.quoted('value')} is not a whole number.`,
      fix: 'Write the number in digits, for example 10, or 0 if you know that there was nobody. If the number is not known, leave the cell blank, or remove the row of a table.',
      fixHere: (say) => `Write the number in digits, for example 10. ${ifNobody(say).en}${ifUnknown(say).en}`,
    },
  },
  'cell.negative': {
    sv: {
      title: 'Antalet är negativt',
      meaning: 'Ett antal kan inte vara mindre än noll.',
      message: (say) => `${say.where}: ${say.quoted('value')} är mindre än noll.`,
      fix: 'Skriv hur många som fanns. Ska ett tidigare antal rättas görs det i den cell som rättelsen gäller.',
    },
    en: {
      title: 'The number is negative',
      meaning: 'A count cannot be less than zero.',
      message: (say) => `${say.where}: ${say.quoted('value')} is less than zero.`,
      fix: 'Write how many there were. To correct an earlier number, change the cell that the correction is about.',
    },
  },
  'cell.too-large': {
    sv: {
      title: 'Antalet är orimligt stort',
      meaning: 'Antalet är större än formuläret tar emot i en cell. Ofta har en siffra skrivits dubbelt.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} är större än det högsta antal som tas emot, ${say.word('limit')}.`,
      fix: 'Rätta antalet mot underlaget. Är det rätt: kontakta den som håller i kartläggningen, som kan höja gränsen.',
    },
    en: {
      title: 'The number is unreasonably large',
      meaning: 'The number is larger than the form takes in one cell. Often a digit was typed twice.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} is larger than the highest number taken, ${say.word('limit')}.`,
      fix: 'Correct the number against your records. If it is right, contact those who run the survey: they can raise the limit.',
    },
  },
  'cell.number-as-text': {
    sv: {
      title: 'Ett tal är sparat som text',
      meaning: 'Cellen innehåller text som kan läsas som ett heltal på bara ett sätt. Talet har använts.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} är sparat som text och har lästs som ${say.word('number')}.`,
      fix: 'Kontrollera att talet är rätt läst. I övrigt behöver ingenting göras.',
    },
    en: {
      title: 'A number is stored as text',
      meaning: 'The cell holds text that can be read as a whole number in one way only. The number was used.',
      message: (say) =>
        `${say.where}: ${say.quoted('value')} is stored as text and was read as ${say.word('number')}.`,
      fix: 'Check that the number was read right. Nothing else needs to be done.',
    },
  },
  'cell.error-value': {
    sv: {
      title: 'Cellen innehåller ett felvärde',
      meaning:
        'En formel i cellen har gått fel, och kalkylprogrammet visar ett felvärde i stället för ett antal.',
      message: (say) => `${say.where}: här står felvärdet ${say.quoted('value')} i stället för ett antal.`,
      fix: 'Rätta formeln, eller skriv antalet direkt i cellen.',
    },
    en: {
      title: 'The cell holds an error value',
      meaning:
        'A formula in the cell has failed, and the spreadsheet shows an error value instead of a number.',
      message: (say) =>
        `${say.where}: the error value ${say.quoted('value')} stands here instead of a number.`,
      fix: 'Correct the formula, or write the number in the cell itself.',
    },
  },
  'cell.formula-without-result': {
    sv: {
      title: 'En formel saknar resultat',
      meaning:
        'Cellen innehåller en formel som inte har räknats ut, så filen innehåller inget antal för den.',
      message: (say) => `${say.where}: formeln ${say.quoted('formula')} är inte uträknad.`,
      fix: 'Öppna filen i Excel eller LibreOffice, låt den räkna om och spara den. Det går också att skriva antalet direkt i cellen.',
    },
    en: {
      title: 'A formula has no result',
      meaning: 'The cell holds a formula that has not been calculated, so the file holds no number for it.',
      message: (say) => `${say.where}: the formula ${say.quoted('formula')} has not been calculated.`,
      fix: 'Open the file in Excel or LibreOffice, let it calculate and save it. You may also write the number in the cell itself.',
    },
  },
  'cell.missing-count': {
    sv: {
      title: 'Antalet saknas på en rad',
      meaning: 'Raden säger vad som räknas men inte hur många. Ett tomt antal är inte noll.',
      message: (say) => `${say.where}: antalet saknas.`,
      fix: 'Skriv antalet, eller 0 om ingen fanns. Är antalet inte känt: ta bort raden, så redovisas uppgiften som ej besvarad.',
    },
    en: {
      title: 'The number is missing on a row',
      meaning: 'The row says what is counted but not how many. A blank number is not zero.',
      message: (say) => `${say.where}: the number is missing.`,
      fix: 'Write the number, or 0 if there was nobody. If it is not known, remove the row: it is then reported as not answered.',
    },
  },
};

/** What says no number at all, such as `inga`, `x` or a dash, is often meant as zero. */
function ifNobody(say: Say<'value'>): { readonly sv: string; readonly en: string } {
  return /\d/u.test(say.word('value'))
    ? { sv: '', en: '' }
    : {
        sv: 'Skriv 0 om ni vet att det inte fanns någon. ',
        en: 'Write 0 if you know that there was nobody. ',
      };
}

function ifUnknown(say: Say<'value'>): { readonly sv: string; readonly en: string } {
  return say.inTextFile
    ? { sv: 'Är antalet inte känt: ta bort raden.', en: 'If the number is not known, remove the row.' }
    : {
        sv: 'Är antalet inte känt: lämna cellen tom.',
        en: 'If the number is not known, leave the cell blank.',
      };
}
