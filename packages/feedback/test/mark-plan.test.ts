import { FINDINGS_STAMP, type Mapping } from '@kartlagg/model';
import { repositorySurvey } from '@kartlagg/testkit';
import { describe, expect, it } from 'vitest';
import { findingsWorkbook } from '../src/findings-workbook.js';
import { doubtsIn, mappingLines } from '../src/mapping-lines.js';
import { markPlan } from '../src/mark-plan.js';
import { batchOf, found } from './found.js';

const survey = repositorySurvey();
const SITUATION = { sv: 'Situation 2, kvinnor', en: 'Situation 2, women' };

const batch = batchOf(
  [
    found('cell.number-as-text', { cell: 'C8', what: SITUATION }, { value: '7', number: 7 }),
    found(
      'sheet.partly-blank',
      { sheet: 'Ålder', cell: 'C7', cells: ['C7', 'C8'] },
      { blank: 2, answers: 9 },
    ),
    found('cell.not-a-whole-number', { cell: 'C8', what: SITUATION }, { value: '<5' }),
    found('file.macros', { sheet: '' }),
  ],
  { source: { path: 'Skåne/0180 v2.xlsx', sha256: 'abc', bytes: 1 } },
);

describe('what is marked in the sender’s own workbook', () => {
  const plan = markPlan(batch, survey, 'sv');

  it('is every cell that a finding names, in the colour of the gravest', () => {
    expect(plan.marks.map(({ sheet, cell, severity }) => `${sheet}!${cell} ${severity}`)).toEqual([
      'Antal!C8 error',
      'Ålder!C7 warning',
      'Ålder!C8 warning',
    ]);
  });

  it('has a comment with what is wrong and what to do, the gravest first', () => {
    expect(plan.marks[0]?.comment).toBe(
      [
        'Situation 2, kvinnor: ’<5’ är inget heltal.',
        'Skriv antalet med siffror, till exempel 10. Är antalet inte känt: lämna cellen tom.',
        '',
        'Situation 2, kvinnor: ’7’ är sparat som text och har lästs som 7.',
        'Kontrollera att talet är rätt läst. I övrigt behöver ingenting göras.',
      ].join('\n'),
    );
  });

  it('lists all findings, the most important first, each leading to its place', () => {
    expect(
      plan.list.lines.map(({ severity, texts, target }) => [severity, texts[1], texts[4], target]),
    ).toEqual([
      ['error', 'Blad Antal, cell C8', 'cell.not-a-whole-number', { sheet: 'Antal', cell: 'C8' }],
      ['warning', 'Blad Ålder, cellerna C7 och C8', 'sheet.partly-blank', { sheet: 'Ålder', cell: 'C7' }],
      ['note', 'Filen 0180 v2.xlsx', 'file.macros', undefined],
      ['note', 'Blad Antal, cell C8', 'cell.number-as-text', { sheet: 'Antal', cell: 'C8' }],
    ]);
    expect(plan.list.title).toBe('Fynd i 0180 v2.xlsx');
    expect(plan.list.intro[0]).toBe('Här finns 1 fel, 1 varning och 2 noteringar.');
    for (const { texts } of plan.list.lines) expect(texts).toHaveLength(plan.list.headings.length);
  });

  it('is no cell of a text file, which has no sheets', () => {
    const text = batchOf([found('cell.negative', { sheet: '', cell: 'C8' }, { value: '-1' })]);
    expect(markPlan(text, survey, 'sv').marks).toEqual([]);
  });

  it('has no more marks than a workbook opens with', () => {
    const cells = Array.from({ length: 6000 }, (_, row) => `C${row + 1}`);
    const many = batchOf([found('sheet.blank', { cell: 'C1', cells })]);
    expect(markPlan(many, survey, 'sv').marks).toHaveLength(5000);
  });
});

describe('a workbook of findings', () => {
  const plan = findingsWorkbook(batch, survey, 'sv');
  const [sheet] = plan.sheets;
  const at = (cell: string) => sheet?.cells.find((one) => one.at === cell)?.value;

  it('is known again by its stamp, which is hidden', () => {
    expect(at('A1')).toBe(FINDINGS_STAMP);
    expect(sheet?.columns[0]?.hidden).toBe(true);
  });

  it('lists the findings under headings that stay when it scrolls', () => {
    expect(['B5', 'C5', 'D5', 'E5', 'F5'].map(at)).toEqual(['Slag', 'Var', 'Vad', 'Gör så här', 'Kod']);
    expect(at('B6')).toBe('fel');
    expect(at('D6')).toBe('Situation 2, kvinnor: ’<5’ är inget heltal.');
    const styles = sheet?.cells.filter((one) => /^B[6-9]$/u.test(one.at)).map(({ style }) => style);
    expect(styles).toEqual(['finding-error', 'finding-warning', 'finding-note', 'finding-note']);
    expect(sheet?.freeze).toBe('B6');
    expect(sheet?.autoFilter).toBe('B5:F9');
  });
});

describe('a list that is too long', () => {
  it('ends with how much more there is', () => {
    const rows = Array.from({ length: 2003 }, (_, row) => row + 1);
    const many = batchOf(
      rows.map((row) => found('cell.not-a-whole-number', { cell: `C${row}` }, { value: `${row}x` })),
    );
    const { lines } = markPlan(many, survey, 'sv').list;
    expect(lines).toHaveLength(2001);
    expect(lines.at(-1)?.texts).toEqual(['', '… och 3 till', '', '', '']);
  });
});

describe('a mapping for a person to look through', () => {
  const mapping: Mapping = {
    version: 1,
    tables: [
      {
        sheet: 'Data',
        fixed: { municipality: '1280' },
        columns: [
          { heading: 'Boende', is: 'variable', variable: 'situation', why: 'liknande stavning' },
          { heading: 'Kvinnor', is: 'count', codes: { sex: 'woman' } },
          { heading: 'Handläggare', is: 'ignored' },
          { heading: 'Typ', is: 'variable', variable: 'age', doubt: 'kan vara Kön eller Ålder' },
        ],
      },
    ],
  };

  it('says what each column is, why, and what to check', () => {
    expect(mappingLines(mapping, survey, 'sv')).toEqual([
      'Tabellen på blad Data',
      '  Rubrik i filen  Läses som                              Varför',
      '  Boende          Situation                              liknande stavning',
      '  Kvinnor         Antal, kvinnor                         rubriken',
      '  Handläggare     läses inte',
      '  Typ             kontrollera: kan vara Kön eller Ålder',
      '                  Kommun: Malmö (1280)                   för hela tabellen',
      '',
    ]);
    expect(doubtsIn(mapping)).toBe(1);
  });
});
