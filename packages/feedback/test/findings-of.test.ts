import type { Diagnostic } from '@kartlagg/model';
import { repositorySurvey } from '@kartlagg/testkit';
import { sentence } from '@kartlagg/wording';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsInLines } from '../src/cells-in-lines.js';
import { compareImportance } from '../src/compare-importance.js';
import { findingsOf } from '../src/findings-of.js';
import { found } from './found.js';

const survey = repositorySurvey();

describe('the same finding in several cells', () => {
  it('is one, with its cells as a range and without what only some of them are', () => {
    const cells = ['C5', 'C6', 'C7', 'C8', 'C9'];
    const findings = findingsOf(
      cells.map((cell) =>
        found('cell.not-a-whole-number', { cell, what: { sv: `Rad ${cell}` } }, { value: 'ca 10' }),
      ),
      survey,
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ places: 5, severity: 'error' });
    expect(sentence(findings[0]?.diagnostic ?? found('file.empty', {}), 'sv').message).toBe(
      'Blad Antal, cellerna C5–C9: ’ca 10’ är inget heltal.',
    );
  });

  it('keeps what the cells are where they are all the same', () => {
    const [finding] = findingsOf(
      ['C5', 'D5'].map((cell) =>
        found('cell.not-a-whole-number', { cell, what: { sv: 'Situation 2' } }, { value: 'x' }),
      ),
      survey,
    );
    expect(finding?.diagnostic.at).toMatchObject({ cells: ['C5', 'D5'], what: { sv: 'Situation 2' } });
  });

  it.each([
    ['another value', { cell: 'C6' }, { value: 'ca 11' }],
    ['another sheet', { cell: 'C6', sheet: 'Ålder' }, { value: 'ca 10' }],
    ['another file', { cell: 'C6', file: '0114.xlsx' }, { value: 'ca 10' }],
  ])('is not the same with %s', (_, place, params) => {
    const both = [
      found('cell.not-a-whole-number', { cell: 'C5' }, { value: 'ca 10' }),
      found('cell.not-a-whole-number', place, params),
    ];
    expect(findingsOf(both, survey)).toHaveLength(2);
  });

  it('is the same where what differs is hidden', () => {
    const both = ['Karin', 'Olle'].map((value, index) =>
      found('cell.outside-form', { cell: `H${index + 1}` }, { value }),
    );
    expect(findingsOf(both, survey)).toMatchObject([{ places: 2 }]);
  });

  it('is told one by one where the sentence counts the cells of each', () => {
    const both = ['C1', 'D1'].map((cell) =>
      found('header.unknown-column', { cell }, { column: 'Övrigt', cells: 2 }),
    );
    expect(findingsOf(both, survey)).toHaveLength(2);
  });

  it('keeps findings that already name several cells', () => {
    const both = [
      ['A1', 'A2'],
      ['B1', 'B2'],
    ].map((cells) => found('cell.outside-form', { cell: cells[0] ?? '', cells }, { value: 'x' }));
    expect(findingsOf(both, survey).map(({ diagnostic }) => diagnostic.at.cells)).toEqual([
      ['A1', 'A2'],
      ['B1', 'B2'],
    ]);
  });

  it('never loses or invents a place', () => {
    const cell = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, fc.constantFrom('x', 'y')), { maxLength: 30 }), (placed) => {
        const diagnostics = placed.map(([[column, row], value]) =>
          found('cell.not-a-whole-number', { cell: `${column}${row}` }, { value }),
        );
        const findings = findingsOf(diagnostics, survey);
        expect(findings.reduce((sum, { places }) => sum + places, 0)).toBe(placed.length);
        const told = findings.flatMap(({ diagnostic: { at, params } }) =>
          (at.cells ?? [at.cell]).map((one) => JSON.stringify([one, params['value']])),
        );
        expect(told.sort()).toEqual(
          [
            ...new Set(placed.map(([[column, row], value]) => JSON.stringify([`${column}${row}`, value]))),
          ].sort(),
        );
      }),
    );
  });
});

describe('cells in lines', () => {
  it.each([
    [
      ['C5', 'D9', 'C6', 'C7'],
      ['C5', 'C6', 'C7', 'D9'],
    ],
    [
      ['E2', 'C2', 'D2', 'C9'],
      ['C2', 'D2', 'E2', 'C9'],
    ],
    [
      ['AA1', 'Z1', 'B1'],
      ['B1', 'Z1', 'AA1'],
    ],
  ])('%j are named as %j', (cells, expected) => {
    expect(cellsInLines(cells)).toEqual(expected);
  });
});

/** The findings in order of importance: the code and the cell of each. */
function order(...diagnostics: readonly Diagnostic[]): string[] {
  return findingsOf(diagnostics, survey)
    .sort(compareImportance)
    .map(({ diagnostic: { code, at } }) => `${code} ${at.cell ?? ''}`.trim());
}

/** Two sums that differ; `suspect` is the one cell that may be behind it and one more. */
function differs(cell: string, suspect?: string): Diagnostic {
  const params = { name: 'N', left: 1, right: 2, leftPlace: 'a', rightPlace: 'b' };
  const diagnostic = found('rule.totals-differ', { cell }, params);
  if (suspect === undefined) return diagnostic;
  const at = { file: '0180.xlsx', sheet: 'Antal', cell: suspect };
  return { ...diagnostic, suspect: { at, value: 9, instead: 8, mends: 2 } };
}

describe('the order of importance', () => {
  it('has errors before warnings before notes', () => {
    expect(
      order(
        found('cell.number-as-text', { cell: 'A1' }, { value: '1', number: 1 }),
        found('sheet.partly-blank', { cell: 'A2' }, { blank: 1, answers: 2 }),
        found('cell.negative', { cell: 'A3' }, { value: '-1' }),
      ),
    ).toEqual(['cell.negative A3', 'sheet.partly-blank A2', 'cell.number-as-text A1']);
  });

  it('has what explains the others first: file, sheet, heading, row, cell and then the rules', () => {
    expect(
      order(
        found('rule.empty-form', {}),
        found('cell.negative', { cell: 'A3' }, { value: '-1' }),
        found('row.repeated', { cell: 'A2' }, { first: 'A1' }),
        found('header.missing-column', { cell: 'A1' }, { column: 'antal', found: 'kommun' }),
        found('sheet.missing', {}, { sheet: 'Ålder' }),
        found('file.municipality-missing', {}),
      ),
    ).toEqual([
      'file.municipality-missing',
      'sheet.missing',
      'header.missing-column A1',
      'row.repeated A2',
      'cell.negative A3',
      'rule.empty-form',
    ]);
  });

  it('has a wrong cell before the rules that it may have broken, whatever they share', () => {
    expect(order(differs('B2', 'D7'), found('cell.negative', { cell: 'D7' }, { value: '-1' }))).toEqual([
      'cell.negative D7',
      'rule.totals-differ B2',
    ]);
  });

  it('follows the rows of a sheet, and keeps together what one cell may be behind', () => {
    expect(
      order(differs('B9'), differs('B10', 'D7'), differs('B2'), differs('C1', 'D8'), differs('A3', 'D7')),
    ).toEqual([
      'rule.totals-differ A3',
      'rule.totals-differ B10',
      'rule.totals-differ C1',
      'rule.totals-differ B2',
      'rule.totals-differ B9',
    ]);
  });
});
