import { describe, expect, it } from 'vitest';
import { makeOds, numberCell, rowOf, tableOf, textCell } from './make-ods.js';
import { cellsOf, linesOf } from './reading.js';

function sheet(rows: string, styles = ''): Uint8Array {
  return makeOds({ body: tableOf(rows), styles });
}

function cell(attributes: string, text?: string): string {
  return `<table:table-cell ${attributes}>${text === undefined ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
}

/** A cell style `c` that shows numbers by a style of the given element. */
function styleOf(element: string): string {
  return `${element}<style:style style:name="c" style:family="table-cell" style:data-style-name="n"/>`;
}

/** A number style that shows at least so many digits. */
function digitStyle(name: string, count: number): string {
  return `<number:number-style style:name="${name}"><number:number number:decimal-places="0" number:min-integer-digits="${count}"/></number:number-style>`;
}

function cellStyle(name: string, more: string): string {
  return `<style:style style:name="${name}" style:family="table-cell" ${more}/>`;
}

/** The part that names the program that saved the file. */
function metaOf(program: string): Record<string, string> {
  return {
    'meta.xml': `<office:document-meta><office:meta><meta:generator>${program}</meta:generator></office:meta></office:document-meta>`,
  };
}

describe('the cells of an ods', () => {
  it('are text and numbers, with the number as stored and shown without the sender’s language', async () => {
    const bytes = sheet(
      rowOf(textCell('kommun') + numberCell('1234.5', '1 234,50')) +
        rowOf(cell('office:value-type="currency" office:value="0.1" office:currency="SEK"', '0,10 kr')) +
        rowOf(cell('office:value-type="percentage" office:value="0.125"', '12,5 %')) +
        rowOf(numberCell(' 12 ')),
    );
    expect(await linesOf(bytes)).toEqual([
      'A1 text kommun',
      'B1 number 1234.5',
      'A2 number 0.1',
      'A3 number 0.125',
      'A4 number 12',
    ]);
  });

  it.each([
    ['0000', '<number:number number:decimal-places="0" number:min-integer-digits="4"/>', '114', '0114'],
    [
      '#,##0.00',
      '<number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/>',
      '1234.5',
      '1234.50',
    ],
    ['00,000', '<number:number number:min-integer-digits="5" number:grouping="true"/>', '12', '00012'],
    [
      '0.0#',
      '<number:number number:decimal-places="2" number:min-decimal-places="1" number:min-integer-digits="1"/>',
      '3',
      '3.0',
    ],
    [
      '0.00',
      '<number:number number:decimal-places="1" number:min-decimal-places="2" number:min-integer-digits="1"/>',
      '3',
      '3.00',
    ],
    [
      '0" kr"',
      '<number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text> kr</number:text>',
      '12.4',
      '12',
    ],
  ])('show a number by its style: %s', async (code, parts, value, shown) => {
    const styles = styleOf(`<number:number-style style:name="n">${parts}</number:number-style>`);
    const [found] = await cellsOf(sheet(rowOf(numberCell(value, 'x', ' table:style-name="c"')), styles));
    expect(found).toEqual({ row: 1, column: 1, kind: 'number', raw: value, shown, format: code });
  });

  it('say their format whatever they hold, as in an xlsx', async () => {
    const styles = styleOf('<number:text-style style:name="n"><number:text-content/></number:text-style>');
    const bytes = sheet(rowOf(textCell('0180', ' table:style-name="c"')), styles);
    expect(await cellsOf(bytes)).toEqual([
      { row: 1, column: 1, kind: 'text', raw: '0180', shown: '0180', format: '@' },
    ]);
  });

  it('show a percentage, and a style for positive numbers where there is one of its own', async () => {
    const styles = styleOf(
      '<number:percentage-style style:name="p"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
        '<number:percentage-style style:name="n"><number:text>(</number:text><number:number number:decimal-places="3" number:min-integer-digits="1"/><number:text>)</number:text><style:map style:condition="value()&gt;=0" style:apply-style-name="p"/></number:percentage-style>',
    );
    const [found] = await cellsOf(sheet(rowOf(numberCell('0.5', 'x', ' table:style-name="c"')), styles));
    expect(found).toMatchObject({ shown: '50%', format: '0%' });
  });

  it('take their style from the row or column where they name none, and from the style it builds on', async () => {
    const styles =
      digitStyle('n3', 3) +
      digitStyle('n4', 4) +
      digitStyle('n5', 5) +
      cellStyle('base', 'style:data-style-name="n3"') +
      cellStyle('child', 'style:parent-style-name="base"') +
      cellStyle('four', 'style:data-style-name="n4"') +
      cellStyle('five', 'style:data-style-name="n5"') +
      cellStyle('round', 'style:parent-style-name="round"');
    const columns =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="four"/>';
    const bytes = sheet(
      columns +
        rowOf(
          numberCell('1') +
            numberCell('1', 'x', ' table:style-name="child"') +
            numberCell('1') +
            numberCell('1', 'x', ' table:style-name="round"'),
        ) +
        rowOf(numberCell('1'), ' table:default-cell-style-name="five"'),
      styles,
    );
    expect((await cellsOf(bytes)).map(({ shown }) => shown)).toEqual(['1', '001', '0001', '1', '00001']);
  });

  it('are text where a date or a number is none, so that it is named', async () => {
    const bytes = sheet(
      rowOf(
        cell('office:value-type="date" office:date-value="2023-02-30"', '30 feb') +
          cell('office:value-type="date"', 'i våras') +
          cell('office:value-type="float" office:value="12 st"', '12 st') +
          cell('office:value-type="float"', 'tolv') +
          cell('office:value-type="time" office:time-value="P1Y"', 'ett år') +
          cell('office:value-type="boolean" office:boolean-value="ja"', 'ja') +
          cell('office:value-type="void"', 'något') +
          cell('', 'utan slag'),
      ),
    );
    expect(await linesOf(bytes)).toEqual([
      'A1 text 30 feb (2023-02-30)',
      'B1 text i våras',
      'C1 text 12 st',
      'D1 text tolv',
      'E1 text ett år (P1Y)',
      'F1 text ja',
      'G1 text något',
      'H1 text utan slag',
    ]);
  });

  it('are true or false, also where LibreOffice stores a number that it shows as a word', async () => {
    const bytes = sheet(
      rowOf(
        cell('office:value-type="boolean" office:boolean-value="true"', 'SANT') +
          cell('office:value-type="boolean" office:boolean-value="false"', 'FALSKT') +
          numberCell('1', 'SANT', ' table:formula="of:=[.A4]=12"') +
          numberCell('0', 'FALSE') +
          numberCell('1', 'FALSE'),
      ),
    );
    expect(await linesOf(bytes)).toEqual([
      'A1 boolean TRUE (1)',
      'B1 boolean FALSE (0)',
      'C1 boolean TRUE (1) =[.A4]=12',
      'D1 boolean FALSE (0)',
      'E1 number 1',
    ]);
  });

  it('keep their formula without its prefix, with its result or without one', async () => {
    const bytes = sheet(
      rowOf(
        numberCell('24', '24', ' table:formula="of:=[.A4]*2"') +
          cell('table:formula="oooc:=SUM([.A1:.A2])"') +
          cell('table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""') +
          cell('table:formula="=1+1" office:value-type="float"'),
      ),
    );
    expect(await linesOf(bytes)).toEqual([
      'A1 number 24 =[.A4]*2',
      'B1 formula  =SUM([.A1:.A2])',
      'C1 text  =""',
      'D1 formula  =1+1',
    ]);
  });

  it('have an empty text as the result of a formula where LibreOffice writes none', async () => {
    const body = tableOf(rowOf(cell('table:formula="of:=&quot;&quot;"')));
    expect(await linesOf(makeOds({ body, more: metaOf('LibreOffice/7.4.7.2$Linux') }))).toEqual([
      'A1 text  =""',
    ]);
    expect(await linesOf(makeOds({ body, more: metaOf('odfpy/1.4.1') }))).toEqual(['A1 formula  =""']);
  });

  it('are errors by LibreOffice’s mark, or by the word that a formula ends in, in any language', async () => {
    const bytes = sheet(
      rowOf(
        cell(
          'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
          '#DIVISION/0!',
        ) +
          cell('table:formula="of:=X" office:value-type="float" office:value="0"', '#NAMN?') +
          cell('table:formula="of:=(" office:value-type="float" office:value="0"', 'Err:509') +
          textCell('#REF!') +
          textCell('# Lund', ' table:formula="of:=&quot;# Lund&quot;"'),
      ),
    );
    const typed = cell('office:value-type="string" calcext:value-type="error"', '#SAKNAS!');
    expect(await linesOf(sheet(rowOf(typed)))).toEqual(['A1 error #SAKNAS!']);
    expect(await linesOf(bytes)).toEqual([
      'A1 error #DIVISION/0! =1/0',
      'B1 error #NAMN? =X',
      'C1 error Err:509 =(',
      'D1 text #REF!',
      'E1 text # Lund ="# Lund"',
    ]);
  });

  it('that hold nothing, or nothing but space, are left out', async () => {
    const bytes = sheet(
      rowOf(
        `${cell('')}${textCell('<text:s text:c="3"/>')}${cell('office:value-type="string"')}${textCell('a')}`,
      ),
    );
    expect(await linesOf(bytes)).toEqual(['D1 text a']);
  });
});
