import {
  covers,
  day,
  isCell,
  isDate,
  isFarOff,
  isNumber,
  isOds,
  isOtherwise,
  isPartOf,
  isText,
  isTooLarge,
  linkOf,
  unescaped,
} from './cell-kinds.js';
import type { Difference } from './difference.js';
import { ODS_DIFFERENCES } from './ods-differences.js';

/** Every difference that is deliberate. docs/decisions/0007 shows the same list to people. */
export const DIFFERENCES: readonly Difference[] = [
  {
    what: 'a merged range',
    readers: ['exceljs'],
    theirs: 'its value stands in every cell',
    ours: 'its value stands in the first cell',
    reason: 'A number must not be counted as often as the range has cells.',
    is: ({ ours, theirs, at, merges }) =>
      ours === undefined && isCell(theirs) && merges.some((range) => covers(range, at)),
  },
  {
    what: 'a date whose clock the format leaves out',
    readers: ['exceljs', 'SheetJS'],
    theirs: 'the day and the clock',
    ours: 'the day is shown; the clock is kept in what is stored',
    reason: 'What is shown is what the sender saw.',
    is: ({ ours, theirs }) =>
      isDate(ours) &&
      isDate(theirs) &&
      isOtherwise(ours, theirs) &&
      String(ours.value).endsWith('T00:00:00') &&
      day(ours) === day(theirs),
  },
  {
    what: 'hours beyond a day, `36:00` in the format `[h]:mm`',
    readers: ['exceljs', 'SheetJS'],
    theirs: 'a date in 1899, 1900 or 1904',
    ours: 'the number of days, 1.5',
    reason: 'It is a length of time; a date that nobody wrote would be checked as one.',
    is: ({ ours, theirs }) => isNumber(ours) && isDate(theirs) && Math.abs(Number(ours.value)) < 366,
  },
  {
    what: 'a date after the year 9999',
    readers: ['exceljs', 'SheetJS', 'LibreOffice'],
    theirs: 'a date that no calendar of theirs shows',
    ours: 'the number or text that is stored',
    reason: 'The spreadsheet shows no date there either.',
    is: ({ ours, theirs }) =>
      isCell(ours) && isCell(theirs) && isOtherwise(ours, theirs) && [ours, theirs].some(isFarOff),
  },
  {
    what: 'the first sixty days of 1900',
    readers: ['exceljs', 'LibreOffice', 'SheetJS'],
    theirs: 'a day earlier than Excel shows, or a day that an ods does not hold',
    ours: 'in an xlsx the day that Excel shows, its 29 February 1900 too; in an ods the day that is stored',
    reason: 'Excel takes 1900 for a leap year; who typed the date saw Excel’s.',
    is: ({ ours, theirs }) =>
      isDate(ours) && isDate(theirs) && /^(?:1899-12|1900-0[12])-/u.test(String(ours.value)),
  },
  {
    what: 'a date or a time of day that is stored as ISO text',
    readers: ['exceljs', 'LibreOffice'],
    theirs: 'the year is read as a day number, a day in 1905; or a time is text',
    ours: 'the date, or the time',
    reason: 'It is stored in plain words.',
    is: ({ ours, theirs }) =>
      isDate(ours) &&
      ((isDate(theirs) && /^(?:1905-07|1900-01-13)/u.test(String(theirs.value))) ||
        (isText(theirs) && theirs.value === ours.value)),
  },
  {
    what: 'a time of day in a workbook that counts days from 1904',
    readers: ['exceljs'],
    theirs: 'a clock on 1 January 1904',
    ours: 'the clock',
    reason: 'There is no day in it.',
    is: ({ ours, theirs }) =>
      isDate(ours) && isDate(theirs) && theirs.value === `1904-01-01T${String(ours.value)}`,
  },
  {
    what: 'a number that is too large for a computer',
    readers: ['exceljs', 'SheetJS', 'LibreOffice'],
    theirs: 'infinity, or nothing that can be read again',
    ours: 'the text that is stored',
    reason: 'Infinity cannot be quoted back to the sender.',
    is: ({ ours, theirs }) => isText(ours) && isCell(theirs) && isOtherwise(ours, theirs) && isTooLarge(ours),
  },
  {
    what: 'the escape `_x0041_` of a character that XML cannot hold',
    readers: ['exceljs', 'LibreOffice'],
    theirs: 'as it is written, in some texts',
    ours: 'the character',
    reason: 'Excel shows the character. Source: ECMA-376 part 1, 22.9.2.19.',
    is: ({ ours, theirs }) =>
      isText(ours) && isText(theirs) && isOtherwise(ours, theirs) && unescaped(theirs) === ours.value,
  },
  {
    what: 'the same in an ods, where it is no escape',
    readers: ['SheetJS'],
    theirs: 'the character',
    ours: 'as it is written',
    reason: 'OpenDocument has no such escape: somebody wrote it.',
    is: ({ book, ours, theirs }) =>
      isOds(book) &&
      isText(ours) &&
      isText(theirs) &&
      isOtherwise(ours, theirs) &&
      unescaped(ours) === theirs.value,
  },
  {
    what: 'a text of nothing but space',
    readers: ['exceljs', 'SheetJS'],
    theirs: 'a text',
    ours: 'nothing',
    reason: 'Nobody sees it, and nobody could answer for it.',
    is: ({ ours, theirs }) => ours === undefined && isText(theirs) && String(theirs.value).trim() === '',
  },
  {
    what: 'a formula whose result is an empty text',
    readers: ['exceljs', 'SheetJS'],
    theirs: 'a formula without a result',
    ours: 'an empty text with its formula',
    reason: 'It has been calculated; only one that has not been is told to the sender.',
    is: ({ ours, theirs }) =>
      isText(ours) && ours.value === '' && isCell(theirs) && theirs.kind === 'formula',
  },
  {
    what: 'a formula whose result stands among the shared texts',
    readers: ['exceljs'],
    theirs: 'the number of the text',
    ours: 'the text',
    reason: 'Whatever a value is the result of, it is read in the same way.',
    is: ({ ours, theirs }) => isText(ours) && ours.formula !== undefined && isNumber(theirs),
  },
  {
    what: 'a link to a place within the workbook',
    readers: ['exceljs'],
    theirs: 'no link',
    ours: '`#Sheet!A1`',
    reason: 'It is shown as a link.',
    is: ({ ours, theirs }) => linkOf(ours)?.startsWith('#') === true && linkOf(theirs) === undefined,
  },
  {
    what: 'the part of a link after `#`',
    readers: ['exceljs'],
    theirs: 'lost',
    ours: 'kept',
    reason: 'It belongs to the address.',
    is: ({ ours, theirs }) =>
      linkOf(theirs) !== undefined && linkOf(ours)?.startsWith(`${linkOf(theirs)}#`) === true,
  },
  {
    what: 'columns that are hidden in one go',
    readers: ['exceljs'],
    theirs: 'the first of them alone',
    ours: 'all of them',
    reason: 'What is hidden is told, and must be all of it.',
    is: ({ at, ours, theirs }) => at === 'hiddenColumns' && isPartOf(theirs, ours),
  },
  {
    what: 'rows that do not say where they stand',
    readers: ['exceljs'],
    theirs: 'the workbook cannot be opened',
    ours: 'each follows on the one before',
    reason: 'The format allows it, and some programs write so.',
    is: ({ at, theirs }) => at === 'book' && /row number/u.test(String(theirs)),
  },
  {
    what: 'a number that is shown with an exponent or as a fraction',
    readers: ['SheetJS'],
    theirs: '`1.23E+05`, `1/2`',
    ours: 'shown as it is stored: 123456, 0.5',
    reason: 'The rounding of an exponent would hide digits that are stored.',
    is: ({ ours, theirs }) => isNumber(ours) && isNumber(theirs) && /[E/]/u.test(theirs.shown ?? ''),
  },
  ...ODS_DIFFERENCES,
];
