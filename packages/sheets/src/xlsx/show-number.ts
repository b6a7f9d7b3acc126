import type { NumberFormat } from './number-format.js';

/**
 * A number as its format shows it, with a full stop for decimals and without grouping: 114 in `0000` is `0114`, 0.125
 * in `0%` is `13%`, 12 in `0.##` is `12`. Like Excel it goes by the number's first 15 digits and rounds halves of those away from zero, so
 * that 1.005 in `0.00` is `1.01`, whatever the binary number nearest to it is. Without a format it has those 15 digits.
 */
export function showNumber(raw: string, format: NumberFormat): string {
  const { digits, decimals, leastDecimals, percent } = format;
  if (!percent && isTidy(raw)) {
    const point = raw.indexOf('.');
    const own = point === -1 ? 0 : raw.length - point - 1;
    if (decimals === null && (own === 0 || !raw.endsWith('0'))) return raw;
    if (digits === 1 && decimals === leastDecimals && own <= decimals) return padded(raw, own, decimals);
  }
  const value = Number(raw);
  if (decimals === null || Math.abs(value) >= MOST_WHOLE)
    return `${asItIs(value, percent)}${percent ? '%' : ''}`;
  const most = Math.min(decimals, MOST_DECIMALS);
  const whole = rounded(value, percent ? 2 : 0, most).padStart(digits + (most === 0 ? 0 : most + 1), '0');
  const shown = withoutZeros(whole, most - leastDecimals);
  const minus = value < 0 && /[1-9]/u.test(shown) ? '-' : '';
  return `${minus}${shown}${percent ? '%' : ''}`;
}

/** Above it, JavaScript writes a number with an exponent. */
const MOST_WHOLE = 1e21;
const MOST_DECIMALS = 30;

/** A number from zero up with at most 15 digits and no needless zero before them: it is written as it is shown. */
function isTidy(raw: string): boolean {
  let point = -1;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === POINT && point === -1) point = at;
    else if (code < ZERO || code > NINE) return false;
  }
  const whole = point === -1 ? raw.length : point;
  if (whole === 0 || point === raw.length - 1 || raw.length > (point === -1 ? 15 : 16)) return false;
  return raw.charCodeAt(0) !== ZERO || (whole === 1 && !raw.startsWith(TINY));
}

/** Below a millionth, JavaScript writes a number with an exponent. */
const TINY = '0.000000';
const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;

function padded(raw: string, own: number, decimals: number): string {
  if (own === decimals) return raw;
  return `${own === 0 ? `${raw}.` : raw}${'0'.repeat(Math.min(decimals, MOST_DECIMALS) - own)}`;
}

/** Without as many of the decimals at the end as are zero and may be left out. */
function withoutZeros(shown: string, most: number): string {
  let end = shown.length;
  while (end > shown.length - most && shown.charCodeAt(end - 1) === ZERO) end -= 1;
  return shown.slice(0, shown.charCodeAt(end - 1) === POINT ? end - 1 : end);
}

function asItIs(value: number, percent: boolean): string {
  const precise = value.toPrecision(15);
  if (percent || precise.includes('e') || !precise.includes('.')) {
    return String(Number(precise) * (percent ? 100 : 1));
  }
  let end = precise.length;
  while (precise.charCodeAt(end - 1) === ZERO) end -= 1;
  if (precise.charCodeAt(end - 1) === POINT) end -= 1;
  return precise.slice(0, end);
}

/** The number without its sign, moved some places to the left and rounded to so many decimals. */
function rounded(value: number, shift: number, decimals: number): string {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const kept = Number(exponent) + 1 + shift + decimals;
  const digits = mantissa.replace('.', '').padEnd(kept, '0');
  const up = digits.charCodeAt(kept) >= ZERO + 5 ? 1n : 0n;
  const whole = String(BigInt(digits.slice(0, Math.max(0, kept))) + up).padStart(decimals + 1, '0');
  return decimals === 0 ? whole : `${whole.slice(0, -decimals)}.${whole.slice(-decimals)}`;
}
