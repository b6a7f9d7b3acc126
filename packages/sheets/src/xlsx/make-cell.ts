import type { CellKind, RawCell } from '@kartlagg/model';
import { unreadable } from '../refusal.js';
import { GENERAL, type NumberFormat } from './number-format.js';
import { showDate } from './show-date.js';
import { showNumber } from './show-number.js';
import { unescapeText } from './unescape-text.js';

/** A cell as the sheet's XML holds it. */
export interface StoredCell {
  /** The type letter: n, s, str, inlineStr, b, e or d. */
  readonly type: string;
  readonly style: number;
  readonly value: string | undefined;
  readonly formula: string | undefined;
}

/** What a stored cell's numbers point to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
}

/**
 * What a stored cell is, or undefined for one that is only styled or holds nothing but space. A formula keeps its cached result's kind; without
 * one it is a `formula` with an empty value. A formula that shares another's text has an empty one.
 */
export function makeCell(
  row: number,
  column: number,
  stored: StoredCell,
  context: CellContext,
): RawCell | undefined {
  const { formula } = stored;
  const content = contentOf(stored, context);
  if (formula === undefined) {
    if (content === undefined || isBlank(stored.type, content.raw)) return undefined;
    return { row, column, kind: content.kind, raw: content.raw, shown: content.shown };
  }
  const { kind, raw, shown } = content ?? WITHOUT_RESULT;
  return { row, column, kind, raw, shown, formula };
}

/** Shared strings were looked through when they were read. */
function isBlank(type: string, raw: string): boolean {
  return raw === '' || (type !== 's' && raw.trim() === '');
}

interface Content {
  readonly kind: CellKind;
  readonly raw: string;
  readonly shown: string;
}

const WITHOUT_RESULT: Content = { kind: 'formula', raw: '', shown: '' };

function contentOf({ type, style, value }: StoredCell, context: CellContext): Content | undefined {
  if (value === undefined) return undefined;
  switch (type) {
    case 's':
      return value === '' ? undefined : text(sharedString(value, context.strings));
    case 'inlineStr':
      return text(value);
    case 'str':
      return text(unescapeText(value));
    case 'b':
      return value === ''
        ? undefined
        : { kind: 'boolean', raw: value, shown: isTrue(value) ? 'TRUE' : 'FALSE' };
    case 'e':
      return value === '' ? undefined : { kind: 'error', raw: value, shown: value };
    case 'd':
      return value === '' ? undefined : { kind: 'date', raw: value, shown: isoDate(value) };
    default:
      return value === ''
        ? undefined
        : numberOrDate(value, context.formats[style] ?? GENERAL, context.date1904);
  }
}

function text(value: string): Content {
  return { kind: 'text', raw: value, shown: value };
}

function sharedString(index: string, strings: readonly string[]): string {
  const found = strings[Number(index)];
  if (found === undefined) throw unreadable('shared-strings');
  return found;
}

function isTrue(value: string): boolean {
  return value === '1' || value === 'true';
}

/** `2023-04-03T00:00:00` is `2023-04-03`; what is not written so stands as it is. */
function isoDate(value: string): string {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?)?Z?$/u.exec(value) ?? [];
  if (day === undefined) return value;
  return clock === undefined || clock === '00:00:00' ? day : `${day}T${clock}`;
}

/** What claims to be a number and is none is text, so that it is named and not lost. */
function numberOrDate(stored: string, format: NumberFormat, date1904: boolean): Content {
  const raw = stored.trim();
  if (!isNumber(raw)) return text(stored);
  const date = format.day || format.time ? showDate(Number(raw), format, date1904) : undefined;
  if (date !== undefined) return { kind: 'date', raw, shown: date };
  return { kind: 'number', raw, shown: showNumber(raw, format) };
}

function isNumber(raw: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/iu.test(raw) && Number.isFinite(Number(raw));
}
