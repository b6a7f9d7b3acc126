import { inflateRawSync } from 'node:zlib';
import { ingest } from '@kartlagg/ingest';
import { readWorkbook, type SheetHost } from '@kartlagg/sheets';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cases,
  goodForm,
  goodPersons,
  goodPersonText,
  goodTidy,
  mutated,
  rawSheets,
  rawWorkbook,
  repositorySurvey,
} from '../src/index.js';
import type { Mutation, RawSheet, RawValue } from '../src/index.js';
import { packed as packedParts, unpacked } from '../src/zip.js';

/** `KARTLAGG_MUTATIONS=10000 pnpm unit packages/testkit/test/mutations.test.ts` is the nightly size. */
const RUNS = Math.ceil(Number(process.env['KARTLAGG_MUTATIONS'] ?? 2000) / 4);
const SLOWEST = 5_000;
const WIDEST = 1_500 * 1024 * 1024;

const survey = repositorySurvey('2023');
const host: SheetHost = {
  inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: limit }),
  limits: { totalBytes: 16 * 1024 * 1024, partBytes: 16 * 1024 * 1024 },
};

const BOOKS: readonly (readonly RawSheet[])[] = [
  rawSheets(goodForm()),
  rawSheets(goodPersons()),
  ...[...cases().values()].flatMap(({ sheets, path }) =>
    sheets === undefined || path.endsWith('.ods') ? [] : [sheets],
  ),
];
const TEXTS: readonly string[] = [
  goodTidy(),
  goodPersonText(),
  ...[...cases().values()].flatMap(({ text }) => (text === undefined ? [] : [text.join('\r\n')])),
];

const NASTY_WORDS =
  'ca 10|<5|-|..|1 200|１２|1.234|=1+1|=HYPERLINK("x")|0180|180|Stockholm|MalmÃ¶|Göteborg (1480)|Situation 1|Män|' +
  'Kvinnor|Totalt|18–24|Antal|Kommun|2017|| |\u00A0|\u0007|\uD800|🏠|__proto__|constructor|toString|%|1e400|total|' +
  'kartlagg:form:counts:1:2023:0180|kartlagg:block:situation-sex|kartlagg:findings|situation=1|' +
  'kartlagg:persons:persons:1:2023:0180|kartlagg:person-rows|kartlagg:choices|living_form|factors=debts|headings|Personnummer';
const NASTY: readonly RawValue[] = [
  ...NASTY_WORDS.split('|'),
  'x'.repeat(5000),
  0,
  -1,
  2.5,
  1e15,
  1e300,
  45_017,
  true,
  { date: '2023-04-01' },
  { percent: 0.12 },
  { error: '#REF!' },
  { formula: 'A1' },
  { formula: 'B2', result: 3 },
];

const book = fc.nat(BOOKS.length - 1);
const share = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const value = fc.oneof(fc.constantFrom(...NASTY), fc.string(), fc.integer());
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('write'), sheet: share, row: share, column: share, value }),
  },
  fc.record({ kind: fc.constantFrom('drop-row', 'repeat-row', 'blank-row'), sheet: share, row: share }),
  fc.record({
    kind: fc.constantFrom('drop-column', 'repeat-column', 'blank-column'),
    sheet: share,
    column: share,
  }),
  fc.record({ kind: fc.constant('swap-rows'), sheet: share, row: share, other: share }),
  fc.record({
    kind: fc.constant('merge'),
    sheet: share,
    range: fc.constantFrom('A1:C1', 'B2:B9', 'A3:D3', 'C3:XFD3'),
  }),
  fc.record({ kind: fc.constant('hide-row'), sheet: share, row: share }),
  fc.record({
    kind: fc.constant('rename-sheet'),
    sheet: share,
    name: fc.constantFrom('Blad1', 'Situation 1', 'Barn', 'Fynd', 'Ålder'),
  }),
  fc.record({ kind: fc.constantFrom('drop-sheet', 'repeat-sheet', 'transpose'), sheet: share }),
);

describe('whatever is done to a delivery', () => {
  it('a workbook is read or refused, and every cell is used or named', async () => {
    const changes = fc.array(mutation, { minLength: 1, maxLength: 6 });
    const files = accountedFor(fc.tuple(book, changes), ([index, done]) =>
      rawWorkbook(mutated(BOOKS[index] ?? [], done)),
    );
    expect(await files).toBe(RUNS);
  });

  it('a damaged workbook is read or refused', async () => {
    const damage = fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    const files = accountedFor(fc.tuple(book, damage, share), ([index, changes, end]) => {
      const bytes = Buffer.from(rawWorkbook(BOOKS[index] ?? []));
      for (const [at, byte] of changes) bytes[Math.floor(at * bytes.length)] = byte;
      return end > 0.7 ? bytes.subarray(0, Math.floor(end * bytes.length)) : bytes;
    });
    expect(await files).toBe(RUNS);
  });

  it('a workbook whose parts are damaged inside is read or refused', async () => {
    const damage = fc.array(fc.tuple(share, fc.oneof(fc.constantFrom(...XML_PIECES), fc.string())), {
      minLength: 1,
      maxLength: 4,
    });
    const files = accountedFor(fc.tuple(book, share, damage), ([index, part, changes]) => {
      const parts = [...unpacked(rawWorkbook(BOOKS[index] ?? []))];
      const at = Math.floor(part * parts.length);
      const [name, content] = parts[at] ?? ['', new Uint8Array()];
      const damaged = changes.reduce((before, [from, piece]) => {
        const place = Math.floor(from * before.length);
        return before.slice(0, place) + piece + before.slice(place + piece.length);
      }, Buffer.from(content).toString());
      return packedParts(new Map(parts.with(at, [name, Buffer.from(damaged)])));
    });
    expect(await files).toBe(RUNS);
  });

  it('a text file is read or refused, and every field is used or named', async () => {
    const change = fc.tuple(share, fc.nat(12), fc.oneof(fc.constantFrom(...TEXT_PIECES), fc.string()));
    const changes = fc.array(change, { minLength: 1, maxLength: 8 });
    const encoding = fc.constantFrom<BufferEncoding>('utf8', 'latin1', 'utf16le');
    const files = accountedFor(
      fc.tuple(fc.nat(TEXTS.length - 1), changes, encoding),
      ([index, done, written]) => {
        const changed = done.reduce((before, [at, length, piece]) => {
          const from = Math.floor(at * before.length);
          return before.slice(0, from) + piece + before.slice(from + length);
        }, TEXTS[index] ?? '');
        return Buffer.from(written === 'utf16le' ? `\uFEFF${changed}` : changed, written);
      },
    );
    expect(await files).toBe(RUNS);
  });
});

const XML_PIECES =
  '<| >|/|"|&|&#0;|&lol;|<c>|</c>|<row r="9999999">|r="A1"|t="s"|t="e"|<!DOCTYPE x>|<![CDATA[|]]>|<!--|s="999"|<v>|<f t="shared" si="0"/>|1e999|ZZZ1'.split(
    '|',
  );
const TEXT_PIECES = '"|;|\t|,|\r\n|\n|\0|""|;;;;|ca 10|\uFEFF|sep=,|Å|=1+1'.split('|');

/** How many files were read or refused, each in good time and with every cell accounted for. */
async function accountedFor<Input>(
  inputs: fc.Arbitrary<Input>,
  bytesOf: (input: Input) => Uint8Array,
): Promise<number> {
  let files = 0;
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      const started = performance.now();
      await expectAccounted(bytesOf(input));
      files += 1;
      expect(performance.now() - started).toBeLessThan(SLOWEST);
    }),
    { numRuns: RUNS },
  );
  expect(process.memoryUsage.rss()).toBeLessThan(WIDEST);
  return files;
}

async function expectAccounted(bytes: Uint8Array): Promise<void> {
  const source = { path: 'lund.xlsx', sha256: 'x', bytes: bytes.length };
  const result = await readWorkbook(bytes, source, host);
  if ('diagnostics' in result) {
    expect(result.diagnostics.map(({ code }) => code.split('.')[0])).toEqual(['file']);
    return;
  }
  const held = result.workbook.grids.flatMap(({ cells }) => cells);
  const batch = ingest(result.workbook, survey);
  expect(batch.cells.read).toBe(held.length);
  expect(batch.cells.used + batch.cells.named).toBe(held.length);
  for (const { value: counted } of batch.counts) expect(Number.isInteger(counted) && counted >= 0).toBe(true);
}
