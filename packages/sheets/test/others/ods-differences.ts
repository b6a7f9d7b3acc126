import {
  digits,
  isBoolean,
  isCell,
  isConstantFormula,
  isDate,
  isInBrackets,
  isNumber,
  isOds,
  isOtherwise,
  isSameButFormula,
  isSameResult,
} from './cell-kinds.js';
import type { Difference } from './difference.js';

/** Those that an ods, or LibreOffice, is the reason of. */
export const ODS_DIFFERENCES: readonly Difference[] = [
  {
    what: 'what is hidden in an ods',
    readers: ['SheetJS'],
    theirs: 'not told',
    ours: 'told',
    reason: 'Numbers that nobody sees must not be counted unnoticed.',
    is: ({ book, at }) => isOds(book) && at.startsWith('hidden'),
  },
  {
    what: 'a date in an ods whose format names a language',
    readers: ['SheetJS'],
    theirs: 'a number',
    ours: 'a date',
    reason: 'The file says that it is one.',
    is: ({ book, ours, theirs }) => isOds(book) && isDate(ours) && isNumber(theirs),
  },
  {
    what: 'what is true or false by calculation, as LibreOffice writes it in an ods',
    readers: ['SheetJS', 'LibreOffice'],
    theirs: 'the number that is stored, 1 or 0',
    ours: 'true or false, by the word that is shown',
    reason: 'It is what Excel stores of the same workbook, and what people see.',
    is: ({ ours, theirs }) => isBoolean(ours) && isNumber(theirs) && Number(ours.value) === theirs.value,
  },
  {
    what: 'a truth or an error that was typed',
    readers: ['LibreOffice'],
    theirs: 'a formula: `TRUE()`, `#N/A`',
    ours: 'what the file says, with a formula or without',
    reason:
      'LibreOffice has no such values of its own; what was calculated and what was typed stay told apart.',
    is: ({ ours, theirs }) => isCell(ours) && isCell(theirs) && isConstantFormula(ours, theirs),
  },
  {
    what: 'a number of more than fifteen digits',
    readers: ['LibreOffice'],
    theirs: 'fifteen digits are saved',
    ours: 'all that are stored',
    reason: 'What is stored is kept exactly; what is shown has fifteen, as in Excel.',
    is: ({ ours, theirs }) =>
      isNumber(ours) && isNumber(theirs) && isOtherwise(ours, theirs) && digits(ours) === digits(theirs),
  },
  {
    what: 'the result of a formula',
    readers: ['LibreOffice'],
    theirs: 'calculated anew when the file is opened',
    ours: 'the result that the sender’s program saved, or that there is none',
    reason: 'Nothing in a file is carried out, and the sender answers for what the sender saw.',
    is: ({ ours, theirs }) =>
      isCell(ours) &&
      isCell(theirs) &&
      ours.formula !== undefined &&
      theirs.formula !== undefined &&
      !isSameResult(ours, theirs),
  },
  {
    what: 'a formula in an ods',
    readers: ['SheetJS', 'LibreOffice'],
    theirs: 'partly put in Excel’s form: `A13*2`',
    ours: 'as it is stored: `[.A13]*2`',
    reason: 'It is quoted and never calculated; half a translation would be neither.',
    is: ({ ours, theirs }) =>
      isCell(ours) && isCell(theirs) && [ours, theirs].some(isInBrackets) && isSameButFormula(ours, theirs),
  },
];
