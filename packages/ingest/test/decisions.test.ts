import { cellAddress, type LinkDecision, type Workbook } from '@kartlagg/model';
import { gridOfMarkdown } from '@kartlagg/testkit';
import { describe, expect, it } from 'vitest';
import { readDecisions } from '../src/decisions/read-decisions.js';
import { unusedDecisions } from '../src/decisions/unused-decisions.js';

function workbook(markdown: string, sheet = ''): Workbook {
  return {
    source: { path: 'beslut.csv', sha256: '', bytes: 0 },
    format: 'csv',
    macros: false,
    grids: [{ ...gridOfMarkdown(markdown), sheet }],
  };
}

const conflict = (decision: LinkDecision | undefined, key: string) =>
  decision === undefined ? [] : [{ decision, key }];

describe('decisions on who is the same person', () => {
  it('are read from a table with the two forms and what was decided', () => {
    const { decisions, diagnostics } = readDecisions(
      workbook(`
        | a     | b     | beslut   | anteckning |
        | ----- | ----- | -------- | ---------- |
        | A!2   | B!3   | Samma    |            |
        | A!4   | B!5   | OLIKA    | Två syskon |
        | A!6   | B!7   | Vet inte |            |
        | A!8   | B!9   |          |            |
      `),
    );
    expect(diagnostics).toEqual([]);
    expect(decisions).toEqual([
      { a: 'A!2', b: 'B!3', same: true, at: { file: 'beslut.csv', cell: 'C2' } },
      { a: 'A!4', b: 'B!5', same: false, at: { file: 'beslut.csv', cell: 'C3' } },
    ]);
  });

  it('are read in English, and from a review workbook whose headings stand further down', () => {
    const { decisions } = readDecisions(
      workbook(
        `
        | kartlagg:review | .   | The same person? | . |
        | --------------- | --- | ---------------- | - |
        | a               | b   | Pair             | Decision  |
        | A!2             | B!3 | 1                | Different |
        | .               | .   | .                | .         |
      `.replaceAll(' . ', '   '),
        'Review',
      ),
    );
    expect(decisions).toEqual([
      { a: 'A!2', b: 'B!3', same: false, at: { file: 'beslut.csv', sheet: 'Review', cell: 'D3' } },
    ]);
  });

  it('that are another word are found at their cell, and the word is not told: it may be a name', () => {
    const { decisions, diagnostics } = readDecisions(
      workbook(`
        | a   | b   | beslut       |
        | --- | --- | ------------ |
        | A!2 | B!3 | Anna säger ja |
      `),
    );
    expect(decisions).toEqual([]);
    expect(diagnostics).toEqual([
      { code: 'cell.unknown-decision', at: { file: 'beslut.csv', cell: 'C2' }, params: {} },
    ]);
  });

  it('without their forms are found at the cell where the form is missing', () => {
    const { diagnostics } = readDecisions(
      workbook(`
        | a   | b   | beslut |
        | --- | --- | ------ |
        | A!2 |     | samma  |
      `),
    );
    expect(diagnostics).toEqual([
      { code: 'cell.missing-code', at: { file: 'beslut.csv', cell: 'B2' }, params: { column: 'b' } },
    ]);
  });

  it('are in no file without the columns', () => {
    expect(
      readDecisions(workbook('| a | beslut |\n| - | ------ |\n| A!2 | samma |')).diagnostics,
    ).toMatchObject([{ code: 'file.not-understood', at: { file: 'beslut.csv' } }]);
  });
});

describe('decisions that could not be followed', () => {
  const [one, other] = [2, 3].map((row) => ({
    a: `A!${row}`,
    b: `B!${row}`,
    same: true,
    at: { file: 'beslut.csv', cell: cellAddress(row, 3) },
  }));
  const decisions = one === undefined || other === undefined ? [] : [one, other];

  it('are told at their cell, with what stood against them', () => {
    expect(unusedDecisions(decisions, conflict(other, 'personal_number'))).toEqual([
      { code: 'set.decision-unused', at: { file: 'beslut.csv', cell: 'C3' }, params: { reason: 'key' } },
    ]);
    expect(unusedDecisions(decisions, conflict(one, 'unknown'))).toMatchObject([
      { params: { reason: 'unknown' } },
    ]);
    expect(unusedDecisions(decisions, [])).toEqual([]);
  });
});
