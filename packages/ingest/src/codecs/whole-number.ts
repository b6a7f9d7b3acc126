import type { DiagnosticCode, DiagnosticParam, RawCell } from '@kartlagg/model';
import { typedBeforeDate } from './date-for-number.js';
import { plainText } from './plain-text.js';
import { quotedValue, storedNumber } from './stored-number.js';
import { writtenCount } from './written-count.js';

/** A number, or the finding that says why there is none. A number may carry a finding too: it is then a note. */
export type NumberReading =
  | { readonly value: number; readonly finding?: Finding }
  | { readonly value: null; readonly finding: Finding };

export interface Finding {
  readonly code: DiagnosticCode;
  readonly params: Readonly<Record<string, DiagnosticParam>>;
}

export interface NumberOptions {
  /** A larger number cannot be right. */
  readonly largest: number;
  /** True in text files, where every number is text. */
  readonly textIsUsual: boolean;
  /** True for measures that are no counts, such as shares and mean ages. */
  readonly decimals?: boolean;
  /** The measure that is asked for, by which `3 barn` is told from `3`; persons unless given. */
  readonly measure?: string;
}

const WRITTEN_DECIMAL = /^\d+[.,]\d+$/u;
/** What is left of a sum of decimals in a computer: 2.9999999999999996 is 3. */
const NOISE = 1e-9;

/**
 * Reads a count from a cell that is not blank: `12` and `1 200` are numbers, `12,0` and `inga` are with a note; `ca 10`,
 * `<5`, `12,5` and `12 %` are not, each with a finding of its own.
 */
export function readWholeNumber(cell: RawCell, options: NumberOptions): NumberReading {
  switch (cell.kind) {
    case 'number':
      return readStored(cell, options);
    case 'text':
      return readWritten(cell, options);
    case 'formula':
      return refused('cell.formula-without-result', { formula: `=${cell.formula ?? cell.raw}` });
    case 'error':
      return refused('cell.error-value', { value: cell.shown });
    case 'date':
      return refused('cell.date-for-number', { value: cell.shown, readings: typedBeforeDate(cell) });
    default:
      return refused('cell.not-a-whole-number', { value: cell.shown });
  }
}

function readStored(cell: RawCell, options: NumberOptions): NumberReading {
  const value = storedNumber(cell);
  if (!Number.isFinite(value)) return refused('cell.not-a-whole-number', { value: quotedValue(cell) });
  if (options.decimals === true) return withinLimits(value, cell, options);
  if (isShare(cell)) return refused('cell.percent', { value: cell.shown });
  if (Number.isInteger(value)) return withinLimits(value, cell, options);
  const nearest = Math.round(value);
  if (Math.abs(value - nearest) > NOISE * Math.max(1, Math.abs(value)))
    return refused('cell.not-a-whole-number', { value: quotedValue(cell) });
  return noted('cell.number-read-as', cell.raw, withinLimits(nearest, cell, options));
}

function isShare({ shown, format = '' }: RawCell): boolean {
  return /[%‰]/u.test(shown) || /[%‰]/u.test(format.replaceAll(/"[^"]*"/gu, ''));
}

function readWritten(cell: RawCell, options: NumberOptions): NumberReading {
  const text = plainText(cell.raw);
  if (options.decimals === true && WRITTEN_DECIMAL.test(text))
    return withinLimits(Number(text.replace(',', '.')), cell, options);
  const written = writtenCount(text, options.measure);
  const value = cell.raw.trim();
  switch (written.is) {
    case 'number': {
      const reading = withinLimits(written.value, cell, options);
      if (!written.isPlain || /[^\u0020-\u007E]/u.test(withoutSpaces(value)))
        return noted('cell.number-read-as', value, reading);
      return options.textIsUsual ? reading : noted('cell.number-as-text', value, reading);
    }
    case 'approximate':
    case 'number-with-words':
      return written.number > options.largest
        ? refused('cell.not-a-whole-number', { value })
        : refused(`cell.${written.is}`, { value, number: written.number });
    case 'ambiguous':
    case 'date-for-number':
      return refused(`cell.${written.is}`, { value, readings: written.readings });
    case 'formula-without-result':
      return refused('cell.formula-without-result', { formula: value });
    default:
      return refused(`cell.${written.is}`, { value });
  }
}

/** Spaces of any kind between groups are as plain as an ordinary one. */
function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

function noted(code: DiagnosticCode, value: string, reading: NumberReading): NumberReading {
  return reading.value === null
    ? reading
    : { value: reading.value, finding: { code, params: { value, number: reading.value } } };
}

function withinLimits(value: number, cell: RawCell, options: NumberOptions): NumberReading {
  if (value < 0) return refused('cell.negative', { value: quotedValue(cell) });
  if (value > options.largest)
    return refused('cell.too-large', { value: quotedValue(cell), limit: options.largest });
  // A stored -0 is an ordinary zero.
  return { value: value === 0 ? 0 : value };
}

function refused(code: DiagnosticCode, params: Finding['params']): NumberReading {
  return { value: null, finding: { code, params } };
}
