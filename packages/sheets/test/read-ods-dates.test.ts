import { describe, expect, it } from 'vitest';
import { makeOds, rowOf, tableOf } from './make-ods.js';
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

function timeCell(value: string): string {
  return cell(`office:value-type="time" office:time-value="${value}"`, 'x');
}

describe('the dates and times of an ods', () => {
  it.each([
    ['2023-04-03', '2023-04-03'],
    ['2023-04-03T00:00:00', '2023-04-03'],
    ['2023-04-03T14:30:00.000000000', '2023-04-03T14:30:00'],
    ['2023-04-03T14:29:59.9999424', '2023-04-03T14:30:00'],
    ['2023-12-31T23:59:59.9999', '2024-01-01'],
    ['1899-12-31', '1899-12-31'],
  ])('are dates: %s', async (stored, shown) => {
    const attributes = `office:value-type="date" office:date-value="${stored}"`;
    expect(await cellsOf(sheet(rowOf(cell(attributes, '3 april'))))).toEqual([
      { row: 1, column: 1, kind: 'date', raw: stored, shown },
    ]);
  });

  it('are dates without a clock where the style shows none', async () => {
    const styles = styleOf(
      '<number:date-style style:name="n"><number:day/><number:text>/</number:text><number:month/><number:text> </number:text><number:year number:style="long"/></number:date-style>',
    );
    const bytes = sheet(
      rowOf(
        cell(
          'table:style-name="c" office:value-type="date" office:date-value="2023-04-03T14:30:00"',
          '3/4 2023',
        ),
      ),
      styles,
    );
    expect(await cellsOf(bytes)).toEqual([
      {
        row: 1,
        column: 1,
        kind: 'date',
        raw: '2023-04-03T14:30:00',
        shown: '2023-04-03',
        format: 'd/m yyyy',
      },
    ]);
  });

  it('are times of day, and days where it is a day or more', async () => {
    const bytes = sheet(
      rowOf(
        timeCell('PT14H29M59.9999424S') +
          timeCell('PT00H00M00S') +
          timeCell('PT24H00M00S') +
          timeCell('PT23H59M59.7S') +
          timeCell('PT36H00M00S') +
          timeCell('-PT12H'),
      ),
    );
    expect(await linesOf(bytes)).toEqual([
      'A1 date 14:30:00 (PT14H29M59.9999424S)',
      'B1 date 00:00:00 (PT00H00M00S)',
      'C1 number 1',
      'D1 date 23:59:59 (PT23H59M59.7S)',
      'E1 number 1.5',
      'F1 number -0.5',
    ]);
  });

  it.each([
    [
      'd mmmm yyyy',
      'date-style',
      '<number:day/> <number:month number:textual="true" number:style="long"/> <number:year number:style="long"/>',
    ],
    [
      'ddd dd mmm yy',
      'date-style',
      '<number:day-of-week/> <number:day number:style="long"/> <number:month number:textual="true"/> <number:year/>',
    ],
    ['dddd m', 'date-style', '<number:day-of-week number:style="long"/> <number:month/>'],
    ['h:mm AM/PM', 'time-style', '<number:hours/>:<number:minutes number:style="long"/> <number:am-pm/>'],
    ['hh:m:s', 'time-style', '<number:hours number:style="long"/>:<number:minutes/>:<number:seconds/>'],
    [
      '[h]:mm',
      'time-style" number:truncate-on-overflow="false',
      '<number:hours/>:<number:minutes number:style="long"/>',
    ],
  ])('say their format: %s', async (code, style, parts) => {
    const [element = ''] = style.split('"');
    const inside = parts.replaceAll(/(?<=>)([ :]+)(?=<)/gu, '<number:text>$1</number:text>');
    const styles = styleOf(
      `<number:${element} style:name="n${style.slice(element.length)}">${inside}</number:${element}>`,
    );
    const value = 'office:value-type="time" office:time-value="PT14H30M00S" table:style-name="c"';
    expect(await cellsOf(sheet(rowOf(cell(value, 'x')), styles))).toMatchObject([
      { shown: '14:30:00', format: code },
    ]);
  });
});
