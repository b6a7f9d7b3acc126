import type { CodeReading } from './reading.js';

const WORD = '(?:situation(?:en)?|sit|s|punkt|item)';
/** `1. Akut hemlöshet`, `Sit 1 - Akut hemlöshet`. */
const NUMBER_FIRST = new RegExp(
  `^(${WORD}\\.? ?)?(\\d{1,2})(?: ?([-.:),(\\u2013\\u2014]+) ?| )(\\p{L}.*)$`,
  'iu',
);
/** `Akut hemlöshet (situation 1)`, `Akut hemlöshet, S1`. */
const NUMBER_LAST = new RegExp(`^(\\p{L}.*?) ?[-(,:\\u2013\\u2014] ?(${WORD}\\.? ?)?(\\d{1,2})\\)?$`, 'iu');

/**
 * A name with a number before or after it: both must mean the same code. Where they mean different ones, both are
 * readings. A number that is no code of the list, but has its own sign (`7. Hotell`), only numbers a line.
 */
export function numberedName(text: string, find: (text: string) => CodeReading): CodeReading {
  const [, word = '', number = '', sign = '', name = ''] = NUMBER_FIRST.exec(text) ?? [];
  if (name !== '') return agreed(codeOf(find(number)), find(name), word === '' && /[.):]/u.test(sign));
  const [, before = '', , last = ''] = NUMBER_LAST.exec(text) ?? [];
  return before === '' ? undefined : agreed(codeOf(find(last)), find(before), false);
}

function agreed(numbered: string | undefined, named: CodeReading, mayNumberLines: boolean): CodeReading {
  if (named === undefined || 'readings' in named) return named;
  if (numbered === undefined)
    return mayNumberLines ? { code: named.code, how: named.how ?? 'words' } : undefined;
  if (numbered === named.code) return { code: named.code, how: named.how ?? 'words' };
  return { readings: [numbered, named.code].toSorted() };
}

function codeOf(reading: CodeReading): string | undefined {
  return reading !== undefined && 'code' in reading ? reading.code : undefined;
}
