import type { DiagnosticCode, DiagnosticParam, RawCell } from '@kartlagg/model';
import { quotedValue, storedNumber } from './stored-number.js';

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
}

/** Digits, or digits in groups of three set apart by one kind of space. */
const WRITTEN_NUMBER = /^(?:\d+|\d{1,3}(?:([ \u00A0\u2009\u202F])\d{3})(?:\1\d{3})*)$/u;
const WRITTEN_DECIMAL = /^\d+[.,]\d+$/u;
const WRITTEN_NEGATIVE = /^[-\u2212\u2013]\s?\d+$/u;

/** Reads a count from a cell that is not blank: `12` and `1 200` are numbers; `ca 10`, `<5`, `12,5` and `12 %` are not. */
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
    default:
      return refused('cell.not-a-whole-number', { value: cell.shown });
  }
}

function readStored(cell: RawCell, options: NumberOptions): NumberReading {
  const value = storedNumber(cell);
  const isWhole = Number.isInteger(value) && !cell.shown.includes('%');
  if (!isWhole && !(options.decimals === true && Number.isFinite(value)))
    return refused('cell.not-a-whole-number', { value: quotedValue(cell) });
  return withinLimits(value, cell, options);
}

function readWritten(cell: RawCell, options: NumberOptions): NumberReading {
  const text = cell.raw.trim();
  if (WRITTEN_NEGATIVE.test(text)) return refused('cell.negative', { value: text });
  if (options.decimals === true && WRITTEN_DECIMAL.test(text))
    return withinLimits(Number(text.replace(',', '.')), cell, options);
  if (!WRITTEN_NUMBER.test(text)) return refused('cell.not-a-whole-number', { value: cell.shown });
  const reading = withinLimits(Number(text.replaceAll(/\D/gu, '')), cell, options);
  if (reading.value === null || options.textIsUsual) return reading;
  return {
    value: reading.value,
    finding: { code: 'cell.number-as-text', params: { value: text, number: reading.value } },
  };
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
