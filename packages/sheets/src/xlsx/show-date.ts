import type { NumberFormat } from './number-format.js';

/**
 * A day number as ISO: `2023-04-03`, `2023-04-03T14:30:00` or `14:30:00`, by what the format shows of it; undefined
 * outside the years 1900–9999. Days are counted from 1900 with Excel's 29 February 1900, or from 1904.
 */
export function showDate(serial: number, format: NumberFormat, date1904: boolean): string | undefined {
  const seconds = Math.round(serial * DAY);
  const days = Math.floor(seconds / DAY);
  const clock = clockText(seconds - days * DAY);
  if (!format.day) return serial >= 0 && serial < 1 ? clock : undefined;
  const since1900 = date1904 ? days + 1462 : days;
  if (!(since1900 >= 1 && since1900 < 2_958_466)) return undefined;
  const date = dateText(since1900);
  return format.time && clock !== '00:00:00' ? `${date}T${clock}` : date;
}

const DAY = 86_400;

function clockText(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function dateText(day: number): string {
  if (day === 60) return '1900-02-29';
  const base = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(base + day * DAY * 1000).toISOString().slice(0, 10);
}
