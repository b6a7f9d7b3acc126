/** What a number format makes of a number, as far as it changes what the number says. */
export interface NumberFormat {
  /** Whether the number is a date, a time of day, or both. */
  readonly day: boolean;
  readonly time: boolean;
  /** Whole digits at least: 4 in `0000`. */
  readonly digits: number;
  /** Decimals at most, or null where the format leaves them to the number. */
  readonly decimals: number | null;
  /** Decimals at least: 1 in `0.0#`. */
  readonly leastDecimals: number;
  readonly percent: boolean;
}

/** A number as it is. */
export const GENERAL: NumberFormat = {
  day: false,
  time: false,
  digits: 1,
  decimals: null,
  leastDecimals: 0,
  percent: false,
};

/**
 * The formats that a file may use without writing them out. Source: ECMA-376 part 1, 18.8.30. Where it leaves the code
 * to the language (27–36 and 50–58), a day or a time in the code's stead.
 */
export const BUILTIN_FORMATS: readonly (readonly [number, string])[] = [
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  ...[27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (id) => [id, 'yyyy-mm-dd'] as const,
  ),
  [32, 'hh:mm:ss'],
  [33, 'hh:mm:ss'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
];

/**
 * Reads a format code, for example `yyyy\-mm\-dd` (a day), `[h]:mm` (a time), `0000` (four digits), `#,##0.0` (one
 * decimal). Of several sections the first, for positive numbers, holds. A code of an unknown kind is read as `General`.
 */
export function parseNumberFormat(code: string): NumberFormat {
  if (code.length > LONGEST) return GENERAL;
  const bare = withoutLiterals(code);
  const time = /[hs]/iu.test(bare);
  const day = /[yd]/iu.test(bare) || (!time && /m/iu.test(bare)) || /mmm/iu.test(bare);
  if (day || time) return { ...GENERAL, day, time };
  const [, whole = '', decimals = ''] = /^([#0,?\s]*[#0?])(?:\.([#0?]*))?\s*%?$/u.exec(bare) ?? [];
  if (whole === '') return GENERAL;
  return {
    ...GENERAL,
    digits: Math.max(1, whole.replaceAll(/[^0]/gu, '').length),
    decimals: decimals.length,
    leastDecimals: decimals.replace(/[#?]+$/u, '').length,
    percent: bare.endsWith('%'),
  };
}

/** Excel allows 255 characters. */
const LONGEST = 255;

/** The first section without quoted text, escaped letters, colours, conditions and padding; elapsed time stays. */
function withoutLiterals(code: string): string {
  return code
    .replaceAll(/"[^"]*"?|[\\_*]./gu, '')
    .replaceAll(/\[(h+|m+|s+)\]/giu, '$1s')
    .replaceAll(/\[[^\]]*\]/gu, '')
    .split(';', 1)
    .join('')
    .replaceAll(/general/giu, '')
    .trim();
}
