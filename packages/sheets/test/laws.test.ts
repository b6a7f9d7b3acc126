import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellAddress, type CellPlan, type RawCell } from '@kartlagg/model';
import { writeWorkbook } from '../src/index.js';
import { makeXlsx, makeZip, stylesOf, xlsxParts } from './make-xlsx.js';
import { formPlan, planOf, sheetOf } from './plans.js';
import { gridsOf, read } from './reading.js';

const DAY = fc
  .date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const VALUE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.trim() !== ''),
  fc.constantFrom(
    '0180',
    '<5',
    '=1',
    '1-4',
    'Malmö',
    '12,0',
    '_x0041_',
    ']]>',
    '&amp;',
    '\r\n.',
    '\u0000a\u001F',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer(),
  fc.boolean(),
  DAY.map((day) => ({ day })),
);

const SHEET = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 1, max: 60 }), column: fc.integer({ min: 1, max: 30 }), value: VALUE }),
  { maxLength: 30, minLength: 1, selector: ({ row, column }) => cellAddress(row, column) },
);

describe('what is written is read', () => {
  it('whatever stands in the cells', async () => {
    await fc.assert(
      fc.asyncProperty(SHEET, async (sheet) => {
        const cells = sheet.map(({ row, column, value }): CellPlan => {
          const at = cellAddress(row, column);
          return typeof value === 'object'
            ? { at, value: value.day, style: 'answer-date' }
            : { at, value, style: 'plain' };
        });
        const [grid] = await gridsOf(await writeWorkbook(planOf(sheetOf(cells))));
        const expected = sheet.toSorted((a, b) => a.row - b.row || a.column - b.column);
        expect(grid?.cells.map(written)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});

/** A read cell as it was drawn. */
function written({ row, column, kind, raw, shown }: RawCell): unknown {
  const values: Partial<Record<RawCell['kind'], unknown>> = {
    text: raw,
    number: Number(raw),
    boolean: raw === '1',
    date: { day: shown },
  };
  return { row, column, value: values[kind] };
}

const EDIT = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('set', 'flip', 'cut', 'repeat', 'insert'),
  byte: fc.oneof(
    fc.nat(255),
    fc.constantFrom(...Array.from('<>/"&;![]-?= \n0123456789', (letter) => letter.charCodeAt(0))),
  ),
});

describe('a damaged file', () => {
  let bases: readonly Uint8Array[] = [];
  beforeAll(async () => {
    bases = [
      await writeWorkbook(formPlan()),
      new TextEncoder().encode('sep=;\r\nkommun;antal\r\n"Malmö ""x""";12\r\n\r\nLund;"3\r\n4"\r\n'),
      new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3b, 0, 0x62, 0]),
      makeZip(xlsxParts({ sheets: ['<row><c t="s"><v>0</v></c></row>'], strings: '<si><t>å</t></si>' }), 0),
    ];
  });

  it('never throws and never hangs, whatever happened to its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(EDIT, { minLength: 1, maxLength: 8 }), async (which, edits) => {
        const base = bases[which % bases.length] ?? new Uint8Array();
        expect(await isResult(edits.reduce(edited, base))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('nor whatever happened to the XML in it', async () => {
    const parts = xlsxParts({
      sheets: [
        '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="0"><f>A1</f><v>45019</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><t>a&amp;b</t></r></is></c><c t="b"><v>1</v></c></row>',
      ],
      strings: '<si><r><t>x</t></r><rPh><t>y</t></rPh></si>',
      styles: stylesOf(['yyyy\\-mm\\-dd', '0000']),
    });
    const names = Object.keys(parts);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(EDIT, { minLength: 1, maxLength: 6 }), async (which, edits) => {
        const name = names[which % names.length] ?? '';
        const bytes = new TextEncoder().encode(String(parts[name]));
        expect(await isResult(makeZip({ ...parts, [name]: edits.reduce(edited, bytes) }, 0))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('nor whatever text stands where a sheet should', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (xml) => {
        expect(await isResult(makeXlsx({ sheets: [xml] }))).toBe(true);
      }),
    );
  });
});

async function isResult(bytes: Uint8Array): Promise<boolean> {
  const result = await read(bytes);
  return 'workbook' in result ? result.workbook.grids.length > 0 : result.diagnostics.length === 1;
}

function edited(
  bytes: Uint8Array,
  { at, kind, byte }: { at: number; kind: string; byte: number },
): Uint8Array {
  const place = at % Math.max(1, bytes.length);
  const before = bytes.subarray(0, place);
  const after = bytes.subarray(place + 1);
  switch (kind) {
    case 'cut':
      return before;
    case 'repeat':
      return Uint8Array.from([...bytes.subarray(0, place + 20), ...bytes.subarray(place)]);
    case 'insert':
      return Uint8Array.from([...before, byte, ...bytes.subarray(place)]);
    default:
      return Uint8Array.from([
        ...before,
        kind === 'set' ? byte : (bytes[place] ?? 0) ^ (1 << (byte & 7)),
        ...after,
      ]);
  }
}
