import { describe, expect, it } from 'vitest';
import { contentOf, makeFods, makeOds, numberCell, rowOf, tableOf, textCell } from './make-ods.js';
import { gridsOf, linesOf, read, refusalOf } from './reading.js';

/** A cell style `c` that shows numbers by a style of the given element. */
function styleOf(element: string): string {
  return `${element}<style:style style:name="c" style:family="table-cell" style:data-style-name="n"/>`;
}

describe('the sheets of an ods', () => {
  it('come in their order, the hidden ones too, and say what is merged and hidden', async () => {
    const styles =
      '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="v" style:family="table"><style:table-properties table:display="true"/></style:style>';
    const table =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column-group><table:table-column table:visibility="filter"/></table:table-column-group><table:table-column table:number-columns-repeated="16380"/>' +
      `<table:table-header-rows>${rowOf(textCell('a', ' table:number-columns-spanned="2" table:number-rows-spanned="3"') + '<table:covered-table-cell/>' + textCell('b'))}</table:table-header-rows>` +
      rowOf('<table:covered-table-cell table:number-columns-repeated="2"/>', ' table:visibility="collapse"') +
      `<table:table-row-group>${rowOf(`<table:covered-table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:covered-table-cell>`, ' table:visibility="filter"')}</table:table-row-group>` +
      rowOf(numberCell('1')) +
      rowOf('<table:table-cell/>', ' table:visibility="collapse" table:number-rows-repeated="1048572"');
    const bytes = makeOds({
      styles,
      body: `<table:table table:name="Blad å" table:style-name="v">${table}</table:table><table:table table:name="Dolt" table:style-name="h">${rowOf(textCell('x'))}</table:table>`,
    });
    const [first, second, ...others] = await gridsOf(bytes);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      sheet: 'Blad å',
      hidden: false,
      merges: [{ fromRow: 1, fromColumn: 1, toRow: 3, toColumn: 2 }],
      hiddenRows: [
        { from: 2, to: 3 },
        { from: 5, to: 1_048_576 },
      ],
      hiddenColumns: [{ from: 2, to: 4 }],
    });
    expect(await linesOf(bytes)).toEqual(['A1 text a', 'C1 text b', 'A3 number 7', 'A4 number 1']);
    expect(second).toEqual({
      sheet: 'Dolt',
      hidden: true,
      cells: [{ row: 1, column: 1, kind: 'text', raw: 'x', shown: 'x' }],
    });
  });

  it('leave out changes that were tracked, copies of other files, and what stands beside the cells', async () => {
    const bytes = makeOds({
      body:
        `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell office:value-type="float" office:value="9"><text:p>9</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>` +
        tableOf(
          `<table:shapes><text:p>x</text:p></table:shapes><office:forms/>${rowOf(textCell('a'))}<table:named-expressions/>`,
        ) +
        `<table:table table:name="'file:///a.ods'#Blad1">${rowOf(textCell('b'))}</table:table>` +
        `<table:database-ranges/>`,
    });
    expect((await gridsOf(bytes)).map(({ sheet: name }) => name)).toEqual(['Antal']);
    expect(await linesOf(bytes)).toEqual(['A1 text a']);
  });

  it('are told as ods, with whether there are macros', async () => {
    const body = tableOf(rowOf(textCell('a')));
    expect(await read(makeOds({ body }))).toMatchObject({ workbook: { format: 'ods', macros: false } });
    const lists = {
      'Basic/script-lc.xml': '<x/>',
      'Basic/Standard/script-lb.xml': '<x/>',
      'Scripts/python/': '',
    };
    expect(await read(makeOds({ body, more: lists }))).toMatchObject({ workbook: { macros: false } });
    const module = { ...lists, 'Basic/Standard/Module1.xml': '<x/>' };
    expect(await read(makeOds({ body, more: module }))).toMatchObject({ workbook: { macros: true } });
    expect(await read(makeOds({ body, more: { 'Scripts/python/a.py': 'x' } }))).toMatchObject({
      workbook: { macros: true },
    });
  });

  it('may be one XML file', async () => {
    const bytes = makeFods(tableOf(rowOf(textCell('a') + numberCell('12'))));
    expect(await linesOf(bytes)).toEqual(['A1 text a', 'B1 number 12']);
    expect(await read(bytes)).toMatchObject({ workbook: { format: 'ods', macros: false } });
    expect(await refusalOf(makeFods('', 'application/vnd.oasis.opendocument.text'))).toBe(
      'file.format-not-read {"format":"xml"}',
    );
  });

  it('take styles that the whole document shares', async () => {
    const shared = contentOf('').replace(
      '<office:automatic-styles>',
      `<office:styles>${styleOf('<number:number-style style:name="n"><number:number number:decimal-places="0" number:min-integer-digits="4"/></number:number-style>')}</office:styles><office:automatic-styles>`,
    );
    const body = tableOf(rowOf(numberCell('180', '0180', ' table:style-name="c"')));
    expect(await linesOf(makeOds({ body, more: { 'styles.xml': shared } }))).toEqual([
      'A1 number 0180 (180)',
    ]);
  });
});
