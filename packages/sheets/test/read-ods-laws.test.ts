import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentOf, makeOds, numberCell, rowOf, tableOf } from './make-ods.js';
import { gridsOf, read } from './reading.js';

const DAY = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Characters that XML can hold. */
const LETTER = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 1 })
  .filter((letter) => /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(letter));
const TEXT = fc
  .array(fc.oneof(LETTER, fc.constantFrom(' ', '\n', '\t', '<', '&', 'å')), { maxLength: 12 })
  .map((letters) => letters.join(''))
  .filter((text) => text.trim() !== '');

const VALUE = fc.oneof(
  TEXT.map((text) => ({ kind: 'text', raw: text, xml: textXml(text) })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({
    kind: 'number',
    raw: String(number),
    xml: numberCell(String(number), 'x'),
  })),
  DAY.map((day) => ({
    kind: 'date',
    raw: day,
    xml: `<table:table-cell office:value-type="date" office:date-value="${day}"/>`,
  })),
);

/** As LibreOffice writes: a paragraph for each line, elements for tabs and for spaces after the first. */
function textXml(text: string): string {
  const lines = text.split('\n').map((line) => {
    const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const spaced = escaped.replaceAll(/ +/gu, (run) => `<text:s text:c="${run.length}"/>`);
    return `<text:p>${spaced.replaceAll('\t', '<text:tab/>')}</text:p>`;
  });
  return `<table:table-cell office:value-type="string">${lines.join('')}</table:table-cell>`;
}

const BLOCK = fc.record({
  skipRows: fc.nat(50),
  rows: fc.integer({ min: 1, max: 3 }),
  cells: fc.array(fc.record({ skip: fc.nat(20), count: fc.integer({ min: 1, max: 3 }), value: VALUE }), {
    minLength: 1,
    maxLength: 4,
  }),
});

it('whatever stands in the cells of an ods is read, each as often as it is repeated', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(BLOCK, { minLength: 1, maxLength: 5 }), async (blocks) => {
      const xml = blocks.map(({ skipRows, rows, cells }) => {
        const filled = cells.map(({ skip, count, value }) =>
          [
            skip === 0 ? '' : `<table:table-cell table:number-columns-repeated="${skip}"/>`,
            value.xml.replace('<table:table-cell', `$& table:number-columns-repeated="${count}"`),
          ].join(''),
        );
        const before =
          skipRows === 0 ? '' : rowOf('<table:table-cell/>', ` table:number-rows-repeated="${skipRows}"`);
        return before + rowOf(filled.join(''), ` table:number-rows-repeated="${rows}"`);
      });
      const expected: unknown[] = [];
      let row = 0;
      for (const block of blocks) {
        row += block.skipRows;
        for (let repeat = 0; repeat < block.rows; repeat += 1) {
          row += 1;
          let column = 0;
          for (const { skip, count, value } of block.cells) {
            column += skip;
            for (let again = 0; again < count; again += 1) {
              column += 1;
              expected.push([row, column, value.kind, value.raw]);
            }
          }
        }
      }
      const [grid] = await gridsOf(makeOds({ body: tableOf(xml.join('')) }));
      expect(grid?.cells.map((cell) => [cell.row, cell.column, cell.kind, cell.raw])).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

const BASE = contentOf(
  tableOf(
    '<table:table-column table:visibility="collapse" table:number-columns-repeated="3"/>' +
      rowOf(
        `<table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>a<text:s text:c="2"/><text:a xlink:href="#A.A1">b</text:a></text:p></table:table-cell><table:covered-table-cell/>${numberCell('1')}`,
        ' table:number-rows-repeated="3"',
      ),
  ),
  '<number:date-style style:name="n"><number:year/></number:date-style><style:style style:name="c" style:family="table-cell" style:data-style-name="n" style:parent-style-name="c"/>',
);

it('a damaged ods never throws and never hangs, whatever happened to its XML', async () => {
  const edit = fc.record({
    at: fc.nat(BASE.length),
    cut: fc.nat(30),
    put: fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '/',
        '"',
        '&',
        '9',
        '99999999999',
        '<table:table>',
        '<text:p>',
        '<!DOCTYPE x>',
        '',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
      const content = edits.reduce(
        (xml, { at, cut, put }) => xml.slice(0, at) + put + xml.slice(at + cut),
        BASE,
      );
      const result = await read(makeOds({ body: '', more: { 'content.xml': content } }), { cells: 1000 });
      expect('workbook' in result ? result.workbook.grids.length > 0 : result.diagnostics.length === 1).toBe(
        true,
      );
    }),
    { numRuns: 1500 },
  );
});
