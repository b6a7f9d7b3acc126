import type { SheetPlan } from '@kartlagg/model';
import { ooxmlProblems } from '@kartlagg/testkit';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../src/index.js';
import { planOf, sheetOf } from './plans.js';

async function partsOf(...sheets: readonly SheetPlan[]): Promise<{
  readonly names: readonly string[];
  readonly text: (name: string) => string;
  readonly problems: readonly string[];
}> {
  const bytes = await writeWorkbook(planOf(...sheets));
  const parts = unzipSync(bytes);
  return {
    names: Object.keys(parts),
    text: (name) => strFromU8(parts[name] ?? new Uint8Array()),
    problems: ooxmlProblems(bytes),
  };
}

describe('what exceljs writes is mended', () => {
  it('names of what is printed double the apostrophes of a sheet and hold their rows', async () => {
    const { text, problems } = await partsOf(
      sheetOf([{ at: 'B2', value: 1, style: 'number' }], {
        name: "Bo's & Bia's",
        print: { orientation: 'portrait', footer: 'K', titleRows: '1:2', area: 'B2:AC30' },
      }),
    );
    expect(problems).toEqual([]);
    const sheet = '&apos;Bo&apos;&apos;s &amp; Bia&apos;&apos;s&apos;';
    expect(text('xl/workbook.xml')).toContain(`>${sheet}!$B$2:$AC$30</definedName>`);
    expect(text('xl/workbook.xml')).toContain(`>${sheet}!$1:$2</definedName>`);
  });

  it('a sheet’s dimension covers cells that only have a look', async () => {
    const { text, problems } = await partsOf(
      sheetOf([
        { at: 'A1', style: 'heading' },
        { at: 'C3', value: 'Malmö', style: 'label' },
        { at: 'B12', style: 'answer' },
      ]),
    );
    expect(problems).toEqual([]);
    expect(text('xl/worksheets/sheet1.xml')).toContain('<dimension ref="A1:C12"/>');
  });

  it('a sheet with one cell has that cell’s place for a dimension, and one without cells is whole', async () => {
    const { text, problems } = await partsOf(
      sheetOf([{ at: 'D4', style: 'answer' }]),
      sheetOf([], { name: 'Tomt' }),
    );
    expect(problems).toEqual([]);
    expect(text('xl/worksheets/sheet1.xml')).toContain('<dimension ref="D4"/>');
  });

  it('a font says its weight, line, size, colour, name and family in this order', async () => {
    const { text } = await partsOf(
      sheetOf([
        { at: 'A1', value: 'Rubrik', style: 'title' },
        { at: 'A2', value: 'SCB', style: 'link', link: 'https://www.scb.se/' },
      ]),
    );
    expect(text('xl/styles.xml')).toContain(
      '<font><b/><sz val="18"/><color rgb="FF0B4F5C"/><name val="Calibri"/><family val="2"/></font>',
    );
    expect(text('xl/styles.xml')).toContain(
      '<font><u/><sz val="11"/><color rgb="FF0B5394"/><name val="Calibri"/><family val="2"/></font>',
    );
  });

  it('folders are no parts', async () => {
    const { names } = await partsOf(
      sheetOf(
        [
          { at: 'A1', value: 'Kommun', style: 'heading' },
          { at: 'A2', value: 'Malmö', style: 'label' },
        ],
        { table: { name: 'kommuner', range: 'A1:A2' } },
      ),
    );
    expect(names).toContain('xl/tables/table1.xml');
    expect(names.filter((name) => name.endsWith('/'))).toEqual([]);
  });
});
