import { describe, expect, it } from 'vitest';
import { ooxmlProblems } from '@kartlagg/testkit';
import { MARK_COLOURS } from '../src/mark/mark-fill.js';
import { foreignBook, marked, markOf, packedParts, partsOf, planOfMarks, withParts } from './mark-books.js';

const SHEET = "Kalle's blad";

function commentsIn(bytes: Uint8Array, part = 'xl/comments1.xml'): readonly (string | undefined)[] {
  const texts = (partsOf(bytes)[part] ?? '').matchAll(/<comment ref="([^"]*)"[^]*?<\/comment>/gu);
  return [...texts].map(([comment, cell]) => `${cell} ${comment.replaceAll(/<[^>]*>/gu, '')}`);
}

/** The numbers of the anchor of a cell's box: column and row count from 0. */
function anchorOf(drawing: string, row: number, column: number): readonly number[] {
  const shape = drawing
    .split('<v:shape ')
    .find((text) => text.includes(`<x:Row>${row}<`) && text.includes(`<x:Column>${column}<`));
  return (/<x:Anchor>([^<]*)/u.exec(shape ?? '')?.[1] ?? '').split(',').map(Number);
}

/** How many rows a box goes down. */
function tall([, , top = 0, , , , bottom = 0]: readonly number[]): number {
  return bottom - top;
}

describe('several marks in one cell', () => {
  it('are one mark, as grave as the gravest, with all that is said', async () => {
    const marks = [
      markOf(`${SHEET}!B10`, 'note', 'Ett.'),
      markOf(`${SHEET}!C11`, 'error', 'Två.'),
      markOf(`${SHEET}!A10`, 'warning', 'Tre.'),
    ];
    const after = await marked(await foreignBook(), planOfMarks(marks));
    expect(commentsIn(after)).toContain('A10 Ett.&#10;&#10;Två.&#10;&#10;Tre.');
    expect(partsOf(after)['xl/styles.xml']).toContain(MARK_COLOURS.error.pale);
    expect(partsOf(after)['xl/styles.xml']).not.toContain(MARK_COLOURS.note.pale);
  });
});

describe('the boxes of comments', () => {
  it('have numbers of their own in each sheet', async () => {
    const after = await marked(
      await foreignBook(),
      planOfMarks([markOf('Ålder & kön!A1'), markOf('Dold!A1')]),
    );
    const clusters = Object.entries(partsOf(after))
      .filter(([name]) => name.endsWith('.vml'))
      .map(([, drawing]) => /<o:idmap v:ext="edit" data="([^"]*)"/u.exec(drawing)?.[1]);
    expect(clusters.toSorted()).toEqual(['1', '2', '3']);
  });

  it('are laid past columns and rows that are hidden', async () => {
    const before = await foreignBook();
    const sheet = partsOf(before)['xl/worksheets/sheet1.xml'] ?? '';
    const hidden = withParts(before, {
      'xl/worksheets/sheet1.xml': sheet
        .replace('<sheetData>', '<cols><col min="3" max="4" width="9" hidden="1"/></cols><sheetData>')
        .replace('<row r="3"', '<row r="3" hidden="1"'),
    });
    const plan = planOfMarks([markOf(`${SHEET}!B2`, 'error', 'en rad\nen rad\nen rad')]);
    const [plain, past] = [await marked(before, plan), await marked(hidden, plan)].map((bytes) =>
      anchorOf(partsOf(bytes)['xl/drawings/vmlDrawing1.vml'] ?? '', 1, 1),
    );
    expect(plain?.[4]).toBe(7);
    expect(past?.[4]).toBe(9);
    expect((past?.[6] ?? 0) - (plain?.[6] ?? 0)).toBe(1);
  });

  it('of others are made larger where ours stands below, and are otherwise left alone', async () => {
    const before = await foreignBook();
    const after = await marked(
      before,
      planOfMarks([markOf(`${SHEET}!B4`, 'note', 'Stämmer det? '.repeat(30))]),
    );
    const [old, now] = [before, after].map((bytes) => partsOf(bytes)['xl/drawings/vmlDrawing1.vml'] ?? '');
    expect(tall(anchorOf(now ?? '', 3, 1))).toBeGreaterThan(tall(anchorOf(old ?? '', 3, 1)));
    expect(anchorOf(now ?? '', 4, 0)).toEqual(anchorOf(old ?? '', 4, 0));
  });

  it('are told what they are where the ending of their part means something else', async () => {
    const before = await foreignBook();
    const types = partsOf(before)['[Content_Types].xml'] ?? '';
    const other = withParts(before, {
      '[Content_Types].xml': types.replace(
        'application/vnd.openxmlformats-officedocument.vmlDrawing',
        'application/xml',
      ),
    });
    const after = await marked(other, planOfMarks([markOf('Ålder & kön!A1')]));
    expect(partsOf(after)['[Content_Types].xml']).toContain(
      '<Override PartName="/xl/drawings/vmlDrawing2.vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    );
  });

  it('need no new kind of part where there is one', async () => {
    const types = partsOf(await marked(await foreignBook(), planOfMarks([markOf('Dold!A1')])))[
      '[Content_Types].xml'
    ];
    expect(types?.split('vml"').length).toBe(2);
  });
});

describe('a copy saved by a program that fills the background as well', () => {
  it('gets the fills back that the list remembers', async () => {
    const once = await marked(
      await foreignBook(),
      planOfMarks([markOf(`${SHEET}!B3`), markOf(`${SHEET}!C4`)]),
    );
    const styles = partsOf(once)['xl/styles.xml'] ?? '';
    const ground = MARK_COLOURS.error.pale;
    const saved = withParts(once, {
      'xl/styles.xml': styles.replaceAll(
        new RegExp(`<fgColor rgb="${ground}"/><bgColor [^>]*/>`, 'gu'),
        `<fgColor rgb="${ground}"/><bgColor rgb="${ground}"/>`,
      ),
    });
    const clean = partsOf(await marked(saved, planOfMarks([])));
    expect(clean['xl/styles.xml']).not.toContain(ground);
    const lookOf = (cell: string): number =>
      Number(
        new RegExp(`<c (?:r="${cell}" s="(?=\\d)|s="(?=\\d+" r="${cell}"))(\\d+)`, 'u').exec(
          clean['xl/worksheets/sheet1.xml'] ?? '',
        )?.[1],
      );
    const list = (name: string): readonly string[] =>
      (new RegExp(`<${name} [^]*?</${name}>`, 'u').exec(clean['xl/styles.xml'] ?? '')?.[0] ?? '').split(
        name === 'fills' ? '<fill>' : '<xf ',
      );
    const fillOf = (cell: string): string | undefined =>
      list('fills')[Number(/fillId="(\d+)"/u.exec(list('cellXfs')[lookOf(cell) + 1] ?? '')?.[1]) + 1];
    expect(fillOf('B3')).toContain('<fgColor theme="4"/>');
    expect(fillOf('C4')).toContain('patternType="none"');
  });
});

describe('the list', () => {
  it('lets what stands above it go out of view where that is long', async () => {
    const plan = planOfMarks([markOf('Dold!A1')]);
    const long = { ...plan, list: { ...plan.list, intro: Array.from({ length: 12 }, () => 'En rad.') } };
    const after = await marked(await foreignBook(), long);
    expect(ooxmlProblems(after)).toEqual([]);
    expect(partsOf(after)['xl/worksheets/sheet4.xml']).not.toContain('<pane');
  });

  it('can have a single column, which is then the link', async () => {
    const plan = planOfMarks([]);
    const line = { severity: 'note', texts: ['Blad'], target: { sheet: SHEET } } as const;
    const after = await marked(await foreignBook(), {
      ...plan,
      list: { ...plan.list, headings: ['Var'], lines: [line] },
    });
    expect(ooxmlProblems(after)).toEqual([]);
    expect(partsOf(after)['xl/worksheets/sheet4.xml']).toContain(
      `<hyperlink ref="B6" location="'Kalle''s blad'!A1"`,
    );
  });

  it('holds no text longer than a person reads', async () => {
    const plan = planOfMarks([markOf('Dold!A1', 'note', 'ord '.repeat(20_000))]);
    const sheet = partsOf(await marked(await foreignBook(), plan))['xl/worksheets/sheet4.xml'] ?? '';
    const longest = Math.max(
      ...[...sheet.matchAll(/<t [^>]*>([^<]*)/gu)].map(([, text = '']) => text.length),
    );
    expect(longest).toBeLessThanOrEqual(4000);
  });
});

describe('a copy', () => {
  it('has parts with the first time that zips know, and no part twice', async () => {
    const after = Buffer.from(await marked(await foreignBook(), planOfMarks([markOf('Dold!A1')])));
    const times = new Set<number>();
    for (let at = after.indexOf('504b0102', 0, 'hex'); at >= 0; at = after.indexOf('504b0102', at + 4, 'hex'))
      times.add(after.readUInt32LE(at + 12));
    expect([...times]).toEqual([0x0021_0000]);
    expect(packedParts(after).size).toBe(Object.keys(partsOf(after)).length);
  });
});
