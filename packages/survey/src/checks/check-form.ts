import type { Axis, FormBlock, InputWords, Text } from '@kartlagg/model';
import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';
import { checkFixed } from './check-fixed.js';
import { checkId } from './check-id.js';
import type { Known } from './known.js';
import { repeated } from './repeated.js';

/** The limits that Excel sets. */
const LONGEST_SHEET_NAME = 31;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** The lists, codes and measures that a form asks for, and words that a workbook has room for. */
export function checkForm(
  { form: { file, value } }: Pick<RoundDocuments, 'form'>,
  known: Known,
): readonly Problem[] {
  const { blocks, cover, glossary, inputs } = value;
  const sheets = [cover.sheet, ...blocks.map(({ sheet }) => sheet), glossary.sheet];
  const sheetPlaces = ['/cover/sheet', ...blocks.map((_, index) => pointer('blocks', index, 'sheet'))];
  const placeOf = (index: number): string => sheetPlaces[index] ?? '/glossary/sheet';
  return [
    ...checkId(file, value.id),
    ...repeated(
      file,
      blocks.map(({ id }) => id),
      (index) => pointer('blocks', index, 'id'),
    ),
    ...repeated(
      file,
      sheets.map(({ sv }) => sv),
      (index) => `${placeOf(index)}/sv`,
    ),
    ...sheets.flatMap((sheet, index) => tooLong(file, placeOf(index), sheet, LONGEST_SHEET_NAME)),
    ...Object.entries(inputs).flatMap(([id, words]) => checkWords(file, pointer('inputs', id), words)),
    ...glossary.lists
      .filter((list) => !known.hasList(list))
      .map((list) =>
        unknownReference(file, pointer('glossary', 'lists', glossary.lists.indexOf(list)), 'list', list),
      ),
    ...blocks.flatMap((block, index) => checkBlock(file, pointer('blocks', index), block, known)),
  ];
}

function checkWords(file: string, at: string, { title, prompt, error }: InputWords): readonly Problem[] {
  return [
    ...tooLong(file, `${at}/title`, title, LONGEST_TITLE),
    ...tooLong(file, `${at}/prompt`, prompt, LONGEST_MESSAGE),
    ...tooLong(file, `${at}/error`, error, LONGEST_MESSAGE),
  ];
}

function tooLong(file: string, at: string, text: Text, limit: number): readonly Problem[] {
  return Object.entries(text)
    .filter(([, words]) => words.length > limit)
    .map(([language]) => ({
      file,
      pointer: at + pointer(language),
      keyword: 'maxLength',
      params: { limit },
    }));
}

function checkBlock(file: string, at: string, block: FormBlock, known: Known): readonly Problem[] {
  const { fixed, rows, columns, measure } = block;
  return [
    ...checkFixed(file, `${at}/fixed`, fixed, known),
    ...checkAxis(file, `${at}/rows`, rows, known),
    ...checkAxis(file, `${at}/columns`, columns, known),
    ...(measure === undefined || known.hasMeasure(measure)
      ? []
      : [unknownReference(file, `${at}/measure`, 'measure', measure)]),
  ];
}

function checkAxis(file: string, at: string, axis: Axis, known: Known): readonly Problem[] {
  if ('measures' in axis)
    return axis.measures.flatMap((measure, index) =>
      known.hasMeasure(measure)
        ? []
        : [unknownReference(file, at + pointer('measures', index), 'measure', measure)],
    );
  const { variable, only = [], situation } = axis;
  if (!known.hasList(variable)) return [unknownReference(file, `${at}/variable`, 'list', variable)];
  return [
    ...only.flatMap((code, index) =>
      known.hasCode(variable, code)
        ? []
        : [unknownReference(file, at + pointer('only', index), 'code', code)],
    ),
    ...(situation === undefined || known.hasCode('situation', situation)
      ? []
      : [unknownReference(file, `${at}/situation`, 'code', situation)]),
  ];
}
