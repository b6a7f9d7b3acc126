import type { CellKind, RawCell } from '@kartlagg/model';
import { unreadable } from '../refusal.js';
import { isTrue } from '../xml/is-true.js';
import { isNumber } from './is-number.js';
import { type CellStyle, PLAIN_STYLE } from './read-styles.js';
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
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

/**
 * What a stored cell is, or undefined for one that is only styled or holds nothing but space. A formula keeps its
 * cached result's kind; without one it is a `formula` with an empty value.
 */
export function makeCell(
  row: number,
  column: number,
  stored: StoredCell,
  context: CellContext,
): RawCell | undefined {
  const { formula } = stored;
  const style = context.styles[stored.style] ?? PLAIN_STYLE;
  const content = contentOf(stored, style, context);
  if (formula === undefined) {
    if (content === undefined || isBlank(stored.type, content.raw)) return undefined;
    return newCell(row, column, content, style.code);
  }
  const cell = newCell(row, column, content ?? WITHOUT_RESULT, style.code);
  return { ...cell, formula };
}

/** A cell without a formula. Its shape is one of two, which keeps millions of them small. */
export function newCell(
  row: number,
  column: number,
  { kind, raw, shown }: CellContent,
  format: string | undefined,
): RawCell {
  return format === undefined ? { row, column, kind, raw, shown } : { row, column, kind, raw, shown, format };
}

/** What stands in a cell. */
export interface CellContent {
  readonly kind: CellKind;
  readonly raw: string;
  readonly shown: string;
}

/** Shared strings were looked through when they were read. */
function isBlank(type: string, raw: string): boolean {
  return raw === '' || (type !== 's' && raw.trim() === '');
}

const WITHOUT_RESULT: CellContent = { kind: 'formula', raw: '', shown: '' };

function contentOf(
  { type, value }: StoredCell,
  style: CellStyle,
  context: CellContext,
): CellContent | undefined {
  if (value === undefined) return undefined;
  switch (type) {
    case 's':
      return value === '' ? undefined : textContent(sharedString(Number(value), context.strings));
    case 'inlineStr':
      return textContent(value);
    case 'str':
      return textContent(unescapeText(value));
    case 'b':
      return value === ''
        ? undefined
        : { kind: 'boolean', raw: value, shown: isTrue(value) ? 'TRUE' : 'FALSE' };
    case 'e':
      return value === '' ? undefined : { kind: 'error', raw: value, shown: value };
    case 'd':
      return value === '' ? undefined : { kind: 'date', raw: value, shown: isoDate(value) };
    default:
      return value === '' ? undefined : numberContent(value, style, context.date1904);
  }
}

export function textContent(value: string): CellContent {
  return { kind: 'text', raw: value, shown: value };
}

/** A shared text by its number. Refuses the file where there is none. */
export function sharedString(index: number, strings: readonly string[]): string {
  const found = strings[index];
  if (found === undefined) throw unreadable('shared-strings');
  return found;
}

/** `2023-04-03T00:00:00` is `2023-04-03`; what is not written so stands as it is. */
function isoDate(value: string): string {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?)?Z?$/u.exec(value) ?? [];
  if (day === undefined) return value;
  return clock === undefined || clock === '00:00:00' ? day : `${day}T${clock}`;
}

/** A number or a date. What claims to be a number and is none is text, so that it is named and not lost. */
export function numberContent(stored: string, { format }: CellStyle, date1904: boolean): CellContent {
  const raw = stored.trim();
  if (!isNumber(raw)) return textContent(stored);
  const date = format.day || format.time ? showDate(Number(raw), format, date1904) : undefined;
  if (date !== undefined) return { kind: 'date', raw, shown: date };
  return { kind: 'number', raw, shown: showNumber(raw, format) };
}
