import { cellAddress } from '@kartlagg/model';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scanWorkbook, type SheetVisitor } from '../src/index.js';
import { bookOf, makeXlsx, sheetXml } from './make-xlsx.js';
import { nodeHost, SOURCE } from './reading.js';

/** Everything that was handed over, in order, as lines. */
class Lines implements SheetVisitor {
  readonly lines: string[] = [];

  sheet({ sheet, hidden }: Parameters<NonNullable<SheetVisitor['sheet']>>[0]): void {
    this.lines.push(`sheet ${sheet}${hidden ? ' hidden' : ''}`);
  }

  cell({ row, column, shown }: Parameters<SheetVisitor['cell']>[0]): void {
    this.lines.push(`${cellAddress(row, column)} ${shown}`);
  }

  end({ merges, hiddenRows, hiddenColumns, links }: Parameters<NonNullable<SheetVisitor['end']>>[0]): void {
    this.lines.push(
      `end ${merges.length} ${hiddenRows.length} ${hiddenColumns.length} ${links.map(({ link }) => link).join()}`,
    );
  }
}

const ROW = '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>';

describe('a workbook is handed over', () => {
  it('sheet by sheet and cell by cell, and what stands behind the cells at the end of each sheet', async () => {
    const first = sheetXml(
      ROW,
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><hyperlinks><hyperlink ref="A1" location="x"/></hyperlinks>',
      '<cols><col min="1" max="1" hidden="1"/><col min="3" max="3" hidden="1"/></cols>',
    );
    const bytes = makeXlsx({
      sheets: ['', '<row><c><v>2</v></c><c><v>3</v></c></row>'],
      states: ['visible', 'hidden'],
      more: { 'xl/worksheets/sheet1.xml': first },
    });
    const visitor = new Lines();
    expect(await scanWorkbook(bytes, SOURCE, nodeHost(), visitor)).toEqual({
      scanned: { source: SOURCE, format: 'xlsx', macros: false },
    });
    expect(visitor.lines).toEqual([
      'sheet Blad1',
      'A1 1',
      'end 1 1 2 #x',
      'sheet Blad2 hidden',
      'A1 2',
      'B1 3',
      'end 0 0 0 ',
    ]);
  });

  it('in the order of the file, whatever rows and cells say, and without looking for repeated ones', async () => {
    const data =
      '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row>';
    const visitor = new Lines();
    await scanWorkbook(bookOf(sheetXml(data)), SOURCE, nodeHost(), visitor);
    expect(visitor.lines.slice(1, -1)).toEqual(['B2 1', 'A2 2', 'A1 3', 'A1 4']);
  });

  it('whatever it holds of cells: the limit is for those that are kept', async () => {
    const visitor = new Lines();
    const data = '<row><c><v>1</v></c><c><v>2</v></c></row>';
    const result = await scanWorkbook(bookOf(sheetXml(data)), SOURCE, nodeHost({ cells: 1 }), visitor);
    expect(result).toHaveProperty('scanned.format', 'xlsx');
    expect(visitor.lines).toHaveLength(4);
  });

  it('to someone who wants the cells alone', async () => {
    let cells = 0;
    await scanWorkbook(bookOf(sheetXml(ROW)), SOURCE, nodeHost(), {
      cell: () => {
        cells += 1;
      },
    });
    expect(cells).toBe(1);
  });

  it('also where it is a text file', async () => {
    const visitor = new Lines();
    const result = await scanWorkbook(strToU8('a;b\n1;2'), SOURCE, nodeHost(), visitor);
    expect(result).toEqual({ scanned: { source: SOURCE, format: 'csv', macros: false } });
    expect(visitor.lines).toEqual(['sheet ', 'A1 a', 'B1 b', 'A2 1', 'B2 2', 'end 0 0 0 ']);
  });

  it('or refused, also midway', async () => {
    const visitor = new Lines();
    const result = await scanWorkbook(bookOf(sheetXml(`${ROW}<row r="0"/>`)), SOURCE, nodeHost(), visitor);
    expect(result).toEqual({
      diagnostics: [{ code: 'file.unreadable', at: { file: SOURCE.path }, params: { reason: 'cell' } }],
    });
    expect(visitor.lines).toEqual(['sheet Blad1', 'A1 1']);
    expect(await scanWorkbook(bookOf(sheetXml('')), SOURCE, nodeHost(), visitor)).toMatchObject({
      diagnostics: [{ code: 'file.empty' }],
    });
  });

  it('and what goes wrong in the one that it is handed to is not taken for a fault of the file', async () => {
    const scan = scanWorkbook(bookOf(sheetXml(ROW)), SOURCE, nodeHost(), {
      cell: () => {
        throw new Error('ours');
      },
    });
    await expect(scan).rejects.toThrow('ours');
  });
});
