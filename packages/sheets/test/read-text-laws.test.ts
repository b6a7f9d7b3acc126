import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeWindows1252 } from '../src/text/decode-windows-1252.js';
import { gridsOf } from './reading.js';

const LETTERS_1252 = Array.from(decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte)));

/** An encoding: what it can hold, and how it is written. */
interface Encoding {
  readonly name: string;
  readonly unit: fc.Arbitrary<string>;
  readonly write: (text: string) => readonly number[];
}

const ANY = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom(...'";,|\t\n\r åäöÅÄÖé0,5'),
);
const LATIN_1 = fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code));

const ENCODINGS: readonly Encoding[] = [
  { name: 'UTF-8', unit: ANY, write: utf8 },
  { name: 'UTF-8 with a mark', unit: ANY, write: (text) => utf8(`\uFEFF${text}`) },
  { name: 'UTF-16 LE with a mark', unit: ANY, write: (text) => utf16(`\uFEFF${text}`, true) },
  { name: 'UTF-16 BE with a mark', unit: ANY, write: (text) => utf16(`\uFEFF${text}`, false) },
  { name: 'UTF-16 LE', unit: LATIN_1, write: (text) => utf16(text, true) },
  { name: 'UTF-16 BE', unit: LATIN_1, write: (text) => utf16(text, false) },
  {
    name: 'Windows-1252',
    unit: fc.constantFrom(...LETTERS_1252.slice(1)),
    write: (text) => Array.from(text, (letter) => LETTERS_1252.indexOf(letter)),
  },
];

function utf8(text: string): readonly number[] {
  return [...new TextEncoder().encode(text)];
}

function utf16(text: string, little: boolean): readonly number[] {
  return text
    .split('')
    .map((letter) => letter.charCodeAt(0))
    .flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255]));
}

/** As Excel writes: quotes around what could be taken for something else. */
function written(field: string): string {
  return /["\r\n;,|\t]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

it.each(ENCODINGS)('any grid of texts that is written in $name is read back exactly', async (encoding) => {
  const field = fc
    .array(encoding.unit, { maxLength: 12 })
    .map((letters) => letters.join(''))
    .filter((text) => !text.includes('\0'));
  const grid = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
  const options = fc.record({
    delimiter: fc.constantFrom(';', ',', '\t', '|'),
    end: fc.constantFrom('\r\n', '\n', '\r'),
    stated: fc.boolean(),
    last: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(grid, options, async (rows, { delimiter, end, stated, last }) => {
      const all = [['kommun', 'antal'], ...rows];
      const lines = all.map((row) => row.map(written).join(delimiter));
      const text = `${stated ? `sep=${delimiter}${end}` : ''}${lines.join(end)}${last ? end : ''}`;
      const bytes = Uint8Array.from(encoding.write(text));
      // Bytes that are both are taken as UTF-8: nobody can tell.
      fc.pre(encoding.name !== 'Windows-1252' || !isUtf8(bytes) || bytes.every((byte) => byte < 128));
      const expected = all.flatMap((row, index) =>
        row.flatMap((raw, at) =>
          raw.trim() === '' ? [] : [{ row: index + 1, column: at + 1, kind: 'text', raw, shown: raw }],
        ),
      );
      expect(await gridsOf(bytes)).toEqual([{ sheet: '', hidden: false, cells: expected }]);
    }),
    { numRuns: 150 },
  );
});
