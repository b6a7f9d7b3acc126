import type { RawCell } from '@kartlagg/model';
import { readNumeral } from './numeral.js';
import { plainText } from './plain-text.js';

const STORED_NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;
const SPACES = '[ \\u00A0\\u2009\\u202F]';
/** Digits with or without a sign, groups of three and decimals, and nothing else. */
const PLAIN_NUMBER = new RegExp(
  `^[-+\\u2212\\u2013]?\\s?(?:\\d+|\\d{1,3}(?:${SPACES}\\d{3})+)(?:[.,]\\d+)?$`,
  'u',
);

/** The number that a number cell holds, however it is shown; NaN where there is none. */
export function storedNumber({ kind, raw }: RawCell): number {
  return kind === 'number' && STORED_NUMBER.test(raw) ? Number(raw) : Number.NaN;
}

/** True for a number cell, and for text that is a number and nothing else: `7`, `1 200`, `１２` and `2,5`, but not `ca 10`. */
export function isNumber(cell: RawCell): boolean {
  if (cell.kind !== 'text') return cell.kind === 'number';
  const text = plainText(cell.raw);
  return PLAIN_NUMBER.test(text) || readNumeral(text) !== undefined;
}

/** What a finding quotes of a cell: 2.5 where 2.5 is stored but 3 is shown. Per cent are quoted as they are shown. */
export function quotedValue(cell: RawCell): string | number {
  const stored = storedNumber(cell);
  if (!Number.isFinite(stored) || cell.shown.includes('%')) return cell.shown;
  return Number.isInteger(stored) ? String(stored) : stored;
}
