import type { CellKind } from '@kartlagg/model';
import { isNumber } from '../xlsx/is-number.js';
import { GENERAL } from '../xlsx/number-format.js';
import { showNumber } from '../xlsx/show-number.js';
import { clockText, parseDuration, parseOdsDate } from './ods-date.js';
import type { CellFormat } from './ods-styles.js';

/** A cell as the document's XML holds it: attributes by their names there, and the text of its paragraphs. */
export interface OdsCell {
  /** `float`, `percentage`, `currency`, `date`, `time`, `boolean` or `string`; undefined where nothing is said. */
  readonly type: string | undefined;
  readonly value: string | undefined;
  /** The text that a person sees, written in the language of whoever saved the file. */
  readonly text: string;
  /** LibreOffice's own mark of an error: OpenDocument has no type for one. */
  readonly error: boolean;
  /** The formula with its prefix, for example `of:=[.A4]*2`. */
  readonly formula: string | undefined;
  /** Whether the file was saved by a program that calculates every formula, and leaves out a result that is empty text. */
  readonly calculated: boolean;
  readonly format: CellFormat;
  readonly link: string | undefined;
}

/** A cell without its place. */
export interface CellContent {
  readonly kind: CellKind;
  readonly raw: string;
  readonly shown: string;
  readonly formula?: string;
  readonly format?: string;
  readonly link?: string;
}

/**
 * What a stored cell is, as it would be had it come in an xlsx: numbers as they are stored and shown without grouping
 * and with a full stop, dates as ISO, truth as 1 and 0. Undefined for one that is only styled or holds nothing but space.
 */
export function makeOdsCell(cell: OdsCell): CellContent | undefined {
  const content = contentOf(cell);
  const { formula, link } = cell;
  if (formula === undefined && content.raw.trim() === '' && content.shown.trim() === '') return undefined;
  const { code } = cell.format;
  return {
    ...content,
    ...(formula !== undefined && { formula: formula.replace(/^(?:[a-z]+:)?=?/u, '') }),
    ...(code !== undefined && { format: code }),
    ...(link !== undefined && { link: linkOf(link) }),
  };
}

/** `#Dold.A1:.B2` within the workbook is `#Dold!A1:B2`, as in an xlsx. */
function linkOf(link: string): string {
  const [, sheet, from, to] =
    /^(#.+?)\.(\$?[A-Z]{1,3}\$?\d{1,7})(?::\.?(\$?[A-Z]{1,3}\$?\d{1,7}))?$/u.exec(link) ?? [];
  if (sheet === undefined || from === undefined) return link;
  return `${sheet}!${from}${to === undefined ? '' : `:${to}`}`;
}

interface Content {
  readonly kind: CellKind;
  readonly raw: string;
  readonly shown: string;
}

function contentOf(cell: OdsCell): Content {
  const { type, value, text, formula } = cell;
  if (cell.error || (formula !== undefined && ERROR_WORD.test(text)))
    return { kind: 'error', raw: text, shown: text };
  if (formula !== undefined && type === undefined && text === '') {
    return { kind: cell.calculated ? 'text' : 'formula', raw: '', shown: '' };
  }
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return number(value, cell);
    case 'date':
      return date(value ?? '', cell);
    case 'time':
      return time(value ?? '', cell);
    case 'boolean':
      return value === 'true' || value === 'false' ? truth(value === 'true') : words(value, text);
    default:
      return words(value, text);
  }
}

/** Without a result that is an error, a formula shows none of these. `Err:` is LibreOffice's, in every language. */
const ERROR_WORD = /^(?:#[\p{Lu}\d/]+[!?]?|Err:\d{3})$/u;

/** What claims to be a value of its kind and is none is text, so that it is named and not lost. */
function words(value: string | undefined, text: string): Content {
  const raw = value ?? text;
  return { kind: 'text', raw, shown: text === '' ? raw : text };
}

function number(value: string | undefined, { text, format, formula }: OdsCell): Content {
  const raw = value?.trim() ?? '';
  if (raw === '' && text === '' && formula !== undefined) return { kind: 'formula', raw: '', shown: '' };
  if (!isNumber(raw)) return words(value, text);
  if ((raw === '1' && TRUE_WORDS.has(text)) || (raw === '0' && FALSE_WORDS.has(text)))
    return truth(raw === '1');
  return { kind: 'number', raw, shown: showNumber(raw, format.format) };
}

/** LibreOffice stores the result of a comparison as a number that is shown as a word. */
const TRUE_WORDS = new Set(['TRUE', 'SANT']);
const FALSE_WORDS = new Set(['FALSE', 'FALSKT']);

function truth(holds: boolean): Content {
  return { kind: 'boolean', raw: holds ? '1' : '0', shown: holds ? 'TRUE' : 'FALSE' };
}

/** A clock that the format leaves out, or that stands at midnight, is not shown. */
function date(value: string, { text, format }: OdsCell): Content {
  const moment = parseOdsDate(value);
  if (moment === undefined) return words(value === '' ? undefined : value, text);
  const { day, time: clock } = format.format;
  const bare = moment.clock === '00:00:00' || (day && !clock);
  return { kind: 'date', raw: value, shown: bare ? moment.day : `${moment.day}T${moment.clock}` };
}

/** A time of day; a length of time of a day or more is a number of days, as it is in an xlsx. */
function time(value: string, { text }: OdsCell): Content {
  const seconds = parseDuration(value);
  if (seconds === undefined) return words(value === '' ? undefined : value, text);
  if (seconds >= 0 && seconds < DAY)
    return { kind: 'date', raw: value, shown: clockText(Math.min(Math.round(seconds), DAY - 1)) };
  const days = String(seconds / DAY);
  return { kind: 'number', raw: days, shown: showNumber(days, GENERAL) };
}

const DAY = 86_400;
