import { ooxmlProblems } from '@kartlagg/testkit';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../src/index.js';
import { COUNT_INPUT, planOf, sheetOf } from './plans.js';

const BYTES = writeWorkbook(
  planOf(
    sheetOf(
      [
        {
          at: 'C7',
          style: 'answer-text',
          input: { ...COUNT_INPUT, kind: 'list', choicesIn: "'Val, och fler'!$B$5:$B$40" },
        },
        { at: 'D7', style: 'answer-year', input: { ...COUNT_INPUT, least: 1890, most: 2100 } },
        { at: 'E7', style: 'answer-text' },
      ],
      {
        name: "Bo's personer",
        greyed: [
          { range: 'D7:D9', formula: '$C7="Bo & Bia"' },
          { range: 'E7:E9', formula: 'AND($C7<>"",$D7<1900)' },
        ],
        print: {
          orientation: 'landscape',
          footer: 'K',
          titleRows: '4:6',
          titleColumns: 'B:C',
          pagesWide: 3,
          area: 'B2:E9',
        },
      },
    ),
    sheetOf([{ at: 'B5', value: 'Härbärge', style: 'plain' }], { name: 'Val, och fler' }),
  ),
);

describe('a workbook with a row for each person', () => {
  it('is one that strict readers take', async () => {
    expect(ooxmlProblems(await BYTES)).toEqual([]);
  });

  it('offers choices that stand on another sheet', async () => {
    expect(await part('xl/worksheets/sheet1.xml')).toContain(
      '<formula1>&apos;Val, och fler&apos;!$B$5:$B$40</formula1>',
    );
  });

  it('takes numbers from the least to the largest', async () => {
    expect(await part('xl/worksheets/sheet1.xml')).toContain(
      '<formula1>1890</formula1><formula2>2100</formula2>',
    );
  });

  it('greys cells by formulas about their own row, in order', async () => {
    const sheet = await part('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(
      /sqref="D7:D9"><cfRule type="expression" dxfId="0" priority="1"><formula>\$C7=&quot;Bo &amp; Bia&quot;<\/formula>/u,
    );
    expect(sheet).toMatch(/sqref="E7:E9"><cfRule type="expression" dxfId="1" priority="2">/u);
    expect(await part('xl/styles.xml')).toContain('<dxfs count="2">');
  });

  it('repeats rows and columns on each of as many pages wide as it says', async () => {
    const name = '&apos;Bo&apos;&apos;s personer&apos;';
    expect(await part('xl/workbook.xml')).toContain(`>${name}!$B:$C,${name}!$4:$6</definedName>`);
    expect(await part('xl/worksheets/sheet1.xml')).toMatch(/fitToWidth="3"/u);
  });
});

async function part(name: string): Promise<string> {
  return strFromU8(unzipSync(await BYTES)[name] ?? new Uint8Array());
}
