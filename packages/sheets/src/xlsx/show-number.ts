import type { NumberFormat } from './number-format.js';

/**
 * A number as its format shows it, with a full stop for decimals and without grouping: 114 in `0000` is `0114`, 0.125
 * in `0%` is `13%`. Without a format it has at most 15 digits, as in Excel.
 */
export function showNumber(raw: string, format: NumberFormat): string {
  if (format.digits === 1 && format.decimals === null && /^-?\d{1,15}$/u.test(raw)) return raw;
  const value = Number(Number(raw).toPrecision(15)) * (format.percent ? 100 : 1);
  const whole = format.decimals === null || Math.abs(value) >= 1e21;
  const text = whole ? String(value) : Math.abs(value).toFixed(Math.min(format.decimals ?? 0, 30));
  const shown = whole ? text : padWhole(text, format.digits);
  const minus = !whole && value < 0 && /[1-9]/u.test(shown) ? '-' : '';
  return `${minus}${shown}${format.percent ? '%' : ''}`;
}

function padWhole(text: string, digits: number): string {
  const point = text.indexOf('.');
  const decimals = point === -1 ? 0 : text.length - point;
  return text.padStart(digits + decimals, '0');
}
