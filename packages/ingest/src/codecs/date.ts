import type { RawCell } from '@kartlagg/model';
import { plainText } from './plain-text.js';
import { writtenDate, type DateReading } from './written-date.js';

/** The first days of 2000 and 2100, counted from 1900 as spreadsheets do. */
const EARLIEST = 36_526;
const LATEST = 73_051;
const DAY = 86_400_000;

/**
 * The day that a cell holds: a date, a date written in any way that leaves no doubt, or the number of a day that lost
 * its date format. The days that it could be where the order of day and month is open: `04/05/2023`.
 */
export function readDate(cell: RawCell): DateReading {
  if (cell.kind === 'number') return dayNumber(Number(cell.raw)) ?? writtenDate(cell.raw);
  if (cell.kind !== 'date' && cell.kind !== 'text') return undefined;
  return writtenDate(plainText(cell.shown));
}

function dayNumber(serial: number): DateReading {
  if (!(serial >= EARLIEST && serial < LATEST)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY).toISOString().slice(0, 10);
  return { date, how: 'words' };
}
