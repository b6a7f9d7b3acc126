import { describe, expect, it } from 'vitest';
import { formPlan, ingest, stampOf } from '../src/index.js';
import { findings, paramsOf } from './findings.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { changed, formWorkbook, planWorkbook, type Changes } from './workbooks.js';

const survey = loadTestSurvey();
const read = (changes: Changes = {}) => ingest(formWorkbook(survey, GOOD, changes), survey);
const BLANK = { answer: () => undefined };

const cellOf = (key: string): string => {
  const cover = formPlan(survey, '0180', 'sv').sheets[0];
  const row = cover?.cells.find(({ value }) => value === key)?.at.slice(1);
  return `Försättsblad!C${row}`;
};

const coverTexts = (round: string) =>
  formPlan(loadTestSurvey(round), '0180', 'sv').sheets[0]?.cells.map(({ value }) => value);

describe('the form', () => {
  it('has the number of women in situation 1 in C7 of the first count sheet', () => {
    const batch = read();
    const first = batch.counts.find(({ at }) => at.sheet === 'Antal' && at.cell === 'C7');
    expect(first).toMatchObject({
      geo: '0180',
      round: '2023',
      measure: 'persons',
      codes: { situation: '1', sex: 'woman' },
      value: 3,
      at: { what: { sv: 'Situation 1, kvinnor', en: 'Situation 1, women' } },
    });
  });

  it('is accepted without findings when everything agrees, and all its cells are used', () => {
    const batch = read();
    expect(findings(batch)).toEqual([]);
    expect(batch).toMatchObject({
      verdict: 'accepted',
      municipality: '0180',
      round: '2023',
      date: '2023-04-14',
    });
    expect(batch.cells.used).toBe(batch.cells.read);
  });

  it('carries its stamp where a program that makes lists of files can find it', () => {
    const plan = formPlan(survey, '0180', 'sv');
    expect(plan.keywords).toBe('kartlagg:form:counts:1:2023:0180');
    expect(stampOf(planWorkbook(plan))).toEqual({
      form: 'counts',
      version: '1',
      round: '2023',
      municipality: '0180',
    });
  });

  it('is the same form in English', () => {
    const workbook = planWorkbook(formPlan(survey, '0180', 'en', GOOD));
    expect(findings(ingest(workbook, survey))).toEqual([]);
  });

  it('holds sums that are right before any program has calculated them', () => {
    const sheet = formPlan(survey, '0180', 'sv', GOOD).sheets[1];
    expect(sheet?.cells.find(({ at }) => at === 'F7')?.formula).toEqual({ text: 'SUM(C7:E7)', result: 12 });
    expect(sheet?.cells.find(({ at }) => at === 'F12')?.formula).toEqual({ text: 'SUM(C7:E11)', result: 67 });
  });

  it('never unlocks a cell that is no answer', () => {
    const cells = formPlan(survey, '0180', 'sv').sheets.flatMap((sheet) => sheet.cells);
    const unlocked = cells.filter((cell) => cell.unlocked === true);
    expect(new Set(unlocked.map(({ style }) => style))).toEqual(
      new Set(['answer', 'answer-text', 'answer-date']),
    );
  });
});

describe('what stands in an answer cell', () => {
  const cases: readonly [value: Changes[string], finding: string][] = [
    ['ca 10', 'cell.approximate'],
    ['<5', 'cell.range'],
    ['10?', 'cell.approximate'],
    ['0x10', 'cell.not-a-whole-number'],
    ['12 hushåll', 'cell.number-with-words'],
    ['10 (varav 3 barn)', 'cell.number-with-words'],
    ['..', 'cell.withheld'],
    ['–', 'cell.ambiguous'],
    [2.5, 'cell.not-a-whole-number'],
    [{ kind: 'number', raw: '0.12', shown: '12%' }, 'cell.percent'],
    [{ kind: 'number', raw: '1', shown: '100 %' }, 'cell.percent'],
    [{ kind: 'date', raw: '45021', shown: '2023-04-05' }, 'cell.date-for-number'],
    [{ kind: 'boolean', raw: '1', shown: 'TRUE' }, 'cell.not-a-whole-number'],
    [-3, 'cell.negative'],
    ['−3', 'cell.negative'],
    [100_000_000, 'cell.too-large'],
    ['99999999999999999999', 'cell.too-large'],
    [{ kind: 'error', raw: '#REF!', shown: '#REF!' }, 'cell.error-value'],
    [{ kind: 'formula', raw: '', shown: '', formula: 'A1+1' }, 'cell.formula-without-result'],
  ];
  it.each(cases)('%j is no count: %s', (value, code) => {
    const batch = read({ 'Antal!C8': value });
    expect(findings(batch)).toEqual([`${code} Antal!C8`]);
    expect(batch.verdict).toBe('rejected');
    expect(batch.diagnostics[0]?.at.what?.sv).toBe('Situation 2, kvinnor');
    expect(batch.counts.some(({ at }) => at.sheet === 'Antal' && at.cell === 'C8')).toBe(false);
  });

  it.each([[' 2 '], ['2']])('the text %j is taken as a number, with a note', (value) => {
    const batch = read({ 'Antal!C8': value });
    expect(findings(batch)).toEqual(['cell.number-as-text Antal!C8']);
    expect(batch.verdict).toBe('accepted');
    expect(paramsOf(batch, 'cell.number-as-text')).toEqual({ value: '2', number: 2 });
  });

  it.each([
    ['12,0', 12],
    ['１２', 12],
    ['1.234', 1234],
    ['inga', 0],
    ['3 personer', 3],
    ['7*', 7],
  ])('the text %j can be read as %j alone, and is, with a note', (value, number) => {
    const batch = read({ 'Antal!C8': value });
    expect(findings(batch)).toContain('cell.number-read-as Antal!C8');
    expect(paramsOf(batch, 'cell.number-read-as')).toEqual({ value, number });
  });

  it('is read by what the question counts: 3 barn is a number of children, and no number of persons', () => {
    const place = read().counts.find(({ measure }) => measure === 'children')?.at;
    const children = `${place?.sheet}!${place?.cell}`;
    expect(findings(read({ [children]: '3 barn' }))).toContain(`cell.number-read-as ${children}`);
    expect(findings(read({ 'Antal!C8': '3 barn' }))).toEqual(['cell.number-with-words Antal!C8']);
    expect(findings(read({ [children]: '3 personer' }))).toContain(`cell.number-with-words ${children}`);
  });

  it('digits in groups of three are one number', () => {
    const batch = read({ 'Situation 3!D9': '1 030' });
    expect(paramsOf(batch, 'cell.number-as-text')).toEqual({ value: '1 030', number: 1030 });
  });

  it('a whole number that is stored as 2.0 is 2', () => {
    expect(findings(read({ 'Antal!C8': { kind: 'number', raw: '2.0', shown: '2' } }))).toEqual([]);
  });

  it.each([
    [{ kind: 'number', raw: '2.5', shown: '3' }, 2.5],
    [{ kind: 'number', raw: '1000000.0', shown: '1 milj' }, '1000000'],
    [{ kind: 'number', raw: '-2', shown: '(2)' }, '-2'],
    [{ kind: 'number', raw: '0.12', shown: '12 %' }, '12 %'],
  ] as const)('%j is quoted as it is stored, not as it is shown', (value, quoted) => {
    expect(read({ 'Antal!C8': value }).diagnostics[0]?.params['value']).toBe(quoted);
  });

  it.each([
    [7, '7'],
    ['7', '7'],
    ['1 200', '1 200'],
    ['−3', '−3'],
    ['2,5', '2,5'],
    [{ kind: 'number', raw: '2.5', shown: '3' } as const, 2.5],
  ])(
    'the number %j beside the answers is an error, as it may be a count in the wrong place',
    (value, said) => {
      const batch = read({ 'Antal!H7': value });
      expect(findings(batch)).toEqual(['cell.number-outside-form Antal!H7']);
      expect(batch).toMatchObject({ verdict: 'rejected' });
      expect(paramsOf(batch, 'cell.number-outside-form')).toEqual({ value: said });
    },
  );

  it.each(['ca 10', '7 personer', '2023-04-14', 'se 7'])('the text %s beside them is a warning', (value) => {
    expect(findings(read({ 'Antal!H7': value }))).toEqual(['cell.outside-form Antal!H7']);
  });

  it('what the form did not write, beside the answers, is named', () => {
    expect(findings(read({ 'Antal!H7': 'osäkert', 'Antal!B8': 'Situation två' }))).toEqual([
      'cell.outside-form Antal!H7',
      'cell.outside-form Antal!B8',
    ]);
  });
});

describe('totals in the form', () => {
  it('that somebody typed and that differ from the parts are an error', () => {
    const batch = read({ 'Antal!F7': 13 });
    expect(findings(batch)).toEqual(['rule.sum-differs Antal!F7']);
    expect(paramsOf(batch, 'rule.sum-differs')).toEqual({ stated: 13, sum: 12 });
  });

  it('are not checked where the file holds a formula, stale or without a result', () => {
    const stale = { kind: 'number', raw: '0', shown: '0', formula: 'SUM(C7:E7)' } as const;
    const without = { kind: 'formula', raw: '', shown: '', formula: 'SUM(C8:E8)' } as const;
    expect(findings(read({ 'Antal!F7': stale, 'Antal!F8': without }))).toEqual([]);
  });

  it('are undecided where a part cannot be read', () => {
    const batch = read({ 'Antal!F7': 13, 'Antal!C7': 'ca 3' });
    expect(findings(batch)).toEqual(['cell.approximate Antal!C7']);
  });

  it('are never counted', () => {
    const persons = read().counts.filter(({ at }) => at.sheet === 'Antal');
    expect(persons).toHaveLength(15);
    expect(persons.reduce((sum, { value }) => sum + value, 0)).toBe(67);
  });
});

describe('nothing', () => {
  it('is said with a tick', () => {
    const batch = ingest(formWorkbook(survey, { ...BLANK, nothingToReport: true }), survey);
    expect(findings(batch)).toEqual([]);
    expect(batch).toMatchObject({ nothingToReport: ['0180'], counts: [], verdict: 'accepted' });
  });

  it('is said with a tick beside zeros too', () => {
    const batch = ingest(formWorkbook(survey, { answer: () => 0, nothingToReport: true }), survey);
    expect(findings(batch)).toEqual([]);
    expect(batch.nothingToReport).toEqual(['0180']);
  });

  it('cannot be said beside numbers', () => {
    const batch = ingest(formWorkbook(survey, { ...GOOD, nothingToReport: true }), survey);
    expect(batch.diagnostics.map(({ code }) => code)).toEqual(['rule.nothing-beside-numbers']);
    expect(batch.diagnostics[0]?.at).toMatchObject({ sheet: 'Försättsblad' });
    const above = batch.counts.filter(({ value }) => value > 0);
    expect(paramsOf(batch, 'rule.nothing-beside-numbers')).toEqual({ cells: above.length });
    expect(above.length).toBeLessThan(batch.counts.length);
    expect(batch).toMatchObject({ verdict: 'rejected', nothingToReport: [] });
  });

  it('is not said by an empty form', () => {
    const batch = ingest(formWorkbook(survey, BLANK), survey);
    expect(batch.diagnostics.map(({ code }) => code)).toEqual(['rule.empty-form']);
    expect(batch.verdict).toBe('rejected');
  });

  it('is zero where zeros are written', () => {
    const batch = ingest(formWorkbook(survey, { answer: () => 0 }), survey);
    expect(findings(batch)).toEqual([]);
    expect(batch.counts.every(({ value }) => value === 0)).toBe(true);
    expect(batch.nothingToReport).toEqual([]);
  });

  it('in one sheet is a warning', () => {
    const answers = {
      answer: (q: Parameters<typeof GOOD.answer>[0]) => (q.block === 'age-sex' ? undefined : GOOD.answer(q)),
    };
    const batch = ingest(formWorkbook(survey, answers), survey);
    expect(findings(batch)).toEqual(['sheet.blank Ålder och kön!C7']);
    expect(batch.verdict).toBe('accepted-with-findings');
  });

  it('in some cells of a sheet is a warning that names them', () => {
    const batch = read({ 'Antal!E7': null, 'Antal!E8': null });
    expect(findings(batch)).toEqual(['sheet.partly-blank Antal!E7']);
    expect(batch.diagnostics[0]?.at.cells).toEqual(['E7', 'E8']);
    expect(paramsOf(batch, 'sheet.partly-blank')).toEqual({ blank: 2, answers: 15 });
  });
});

describe('the cover', () => {
  it('must be about the municipality of the stamp', () => {
    const at = cellOf('field=municipality');
    const batch = read({ [at]: 'Solna' });
    expect(findings(batch)).toEqual([`cell.other-municipality ${at}`]);
    expect(paramsOf(batch, 'cell.other-municipality')).toEqual({
      value: 'Solna',
      expected: { sv: 'Stockholm', en: 'Stockholm' },
    });
    expect(findings(read({ [at]: 'Storstad' }))).toEqual([`cell.unknown-municipality ${at}`]);
  });

  it('may misspell the municipality, with a note, and may not name it beside the code of another', () => {
    const at = cellOf('field=municipality');
    const misspelt = read({ [at]: 'Stokholm' });
    expect(findings(misspelt)).toEqual([`cell.read-as ${at}`]);
    expect(misspelt.verdict).toBe('accepted');
    expect(paramsOf(misspelt, 'cell.read-as')).toEqual({
      value: 'Stokholm',
      meant: { sv: 'Stockholm (0180)' },
      how: 'near-name',
    });
    const both = read({ [at]: 'Malmö (0180)' });
    expect(findings(both)).toEqual([`cell.ambiguous ${at}`]);
    expect(paramsOf(both, 'cell.ambiguous')?.['readings']).toMatchObject({
      sv: 'Stockholm (0180) / Malmö (1280)',
    });
  });

  it('may write the municipality in its own way', () => {
    const at = cellOf('field=municipality');
    for (const text of ['stockholm', '0180', 'STOCKHOLM (0180)'])
      expect(findings(read({ [at]: text }))).toEqual([]);
  });

  it('must be about the round of the stamp, in either language or by its id', () => {
    const at = cellOf('field=round');
    const batch = read({ [at]: 'Kartläggningen 2017' });
    expect(findings(batch)).toEqual([`cell.other-round ${at}`]);
    expect(batch.verdict).toBe('rejected');
    expect(paramsOf(batch, 'cell.other-round')).toEqual({
      value: 'Kartläggningen 2017',
      expected: { sv: 'Kartläggningen 2023', en: 'The survey of 2023' },
    });
    for (const text of ['kartläggningen  2023', 'The survey of 2023', '2023', 2023])
      expect(findings(read({ [at]: text }))).toEqual([]);
  });

  it('tells the period of the situations that the form asks for, and of no other', () => {
    expect(coverTexts('2011')).toContain('Situation 1, Situation 2, Situation 3, Situation 4: 2–8 maj 2011');
    expect(coverTexts('2023')).toEqual(
      expect.arrayContaining([
        'Situation 3: Januari 2023',
        'Situation 1, Situation 2, Situation 4: En vecka i april 2023',
      ]),
    );
  });

  it('holds a date, or says nothing with a warning', () => {
    const at = cellOf('field=date');
    expect(findings(read({ [at]: 'i måndags' }))).toEqual([`cell.not-a-date ${at}`]);
    expect(findings(read({ [at]: '2023-02-30' }))).toEqual([`cell.not-a-date ${at}`]);
    expect(read({ [at]: { kind: 'date', raw: '45030', shown: '2023-04-14' } }).date).toBe('2023-04-14');
  });

  it('may write the date in another way, with a note, where its order leaves no doubt', () => {
    const at = cellOf('field=date');
    const swedish = read({ [at]: '14 april 2023' });
    expect(findings(swedish)).toEqual([`cell.read-as ${at}`]);
    expect(swedish.date).toBe('2023-04-14');
    expect(read({ [at]: 45030 }).date).toBe('2023-04-14');
    const either = read({ [at]: '04/05/2023' });
    expect(findings(either)).toEqual([`cell.not-a-date ${at}`]);
    expect(paramsOf(either, 'cell.not-a-date')?.['readings']).toMatchObject({ sv: '2023-05-04, 2023-04-05' });
    expect(either).toMatchObject({ date: null, verdict: 'accepted-with-findings' });
  });

  it('is ticked or not', () => {
    const at = cellOf('nothing-to-report');
    expect(findings(read({ [at]: 'nej' }))).toEqual([]);
    expect(findings(read({ [at]: 'kanske' }))).toEqual([`cell.unknown-code ${at}`]);
  });

  it('of a municipality that does not exist is an error', () => {
    const batch = read({ 'Försättsblad!A1': 'kartlagg:form:counts:1:2023:9999' });
    expect(findings(batch)).toEqual(['cell.unknown-municipality Försättsblad!A1']);
    expect(batch).toMatchObject({ municipality: null, counts: [], verdict: 'rejected' });
  });
});

describe('the sheets of a form', () => {
  const good = formWorkbook(survey, GOOD);
  const sheets = (name: string) => good.grids.filter(({ sheet }) => sheet === name);

  it('may not be missing', () => {
    const batch = ingest({ ...good, grids: good.grids.filter(({ sheet }) => sheet !== 'Ålder') }, survey);
    expect(findings(batch)).toEqual(['sheet.missing Ålder']);
    expect(batch.verdict).toBe('rejected');
  });

  it('may not come without the cover', () => {
    const batch = ingest({ ...good, grids: good.grids.slice(1) }, survey);
    expect(findings(batch)).toEqual(['sheet.missing Försättsblad']);
    expect(batch.counts).toEqual([]);
  });

  it('may not come twice', () => {
    const copy = sheets('Antal').map(({ hidden, cells }) => ({ sheet: 'Antal (2)', hidden, cells }));
    const batch = ingest({ ...good, grids: [...good.grids, ...copy] }, survey);
    expect(findings(batch)).toEqual(['sheet.repeated Antal (2)']);
    expect(paramsOf(batch, 'sheet.repeated')).toEqual({ first: 'Antal' });
  });

  it('may have a sheet of their own beside them, with a warning', () => {
    const own = {
      ...changed({ ...good, grids: [{ sheet: 'Eget', hidden: false, cells: [] }] }, { 'Eget!B2': 4 }),
    };
    const batch = ingest({ ...good, grids: [...good.grids, ...own.grids] }, survey);
    expect(findings(batch)).toEqual(['sheet.unknown Eget']);
    expect(batch.cells.named).toBe(1);
  });

  it('of another round are not read', () => {
    const batch = read({ 'Försättsblad!A1': 'kartlagg:form:counts:1:2017:0180' });
    expect(findings(batch)).toEqual(['file.other-round 0180.xlsx']);
    expect(batch).toMatchObject({ round: '2017', municipality: '0180', counts: [], cells: { used: 0 } });
  });

  it('of any round are read where no round is expected', () => {
    const workbook = formWorkbook(survey, GOOD, {
      'Försättsblad!A1': 'kartlagg:form:counts:1:2017:0180',
      [cellOf('field=round')]: 'Kartläggningen 2017',
    });
    const batch = ingest(workbook, survey, { expectedRound: false });
    expect(findings(batch)).toEqual([]);
    expect(new Set(batch.counts.map(({ round }) => round))).toEqual(new Set(['2017']));
  });

  it('of another version are not read', () => {
    const batch = read({ 'Försättsblad!A1': 'kartlagg:form:counts:7:2023:0180' });
    expect(findings(batch)).toEqual(['file.other-form-version 0180.xlsx']);
    expect(paramsOf(batch, 'file.other-form-version')).toEqual({ found: '7', expected: '1' });
  });

  it('may not say the same row or column twice', () => {
    expect(findings(read({ 'Antal!A14': 'situation=1', 'Antal!C14': 5 }))).toEqual([
      'row.repeated Antal!C14',
    ]);
    expect(findings(read({ 'Antal!H1': 'sex=man', 'Antal!H9': 5 }))).toEqual([
      'header.repeated-column Antal!H9',
    ]);
  });
});

describe('the rules of the round', () => {
  it('ask for the same sums by sex and by age', () => {
    const batch = read({ 'Antal!D7': 9 });
    const found = batch.diagnostics.filter(({ code }) => code === 'rule.totals-differ');
    expect(
      found.map(({ at, params }) => [
        at.cell,
        params.left,
        params.right,
        params.leftPlace,
        params.rightPlace,
      ]),
    ).toEqual([
      ['F7', 13, 12, 'Antal!F7', 'Ålder!J7'],
      ['F7', 13, 12, 'Antal!F7', 'Situation 1!C22'],
      ['D12', 41, 40, 'Antal!D12', 'Ålder och kön!D14'],
    ]);
    expect(found[0]?.at.what?.sv).toBe('Situation 1');
  });

  it('hold no part above its whole, and no children without households', () => {
    const batch = read({ 'Situation 3!E9': 31 });
    expect(findings(batch)).toEqual(['rule.exceeds Situation 3!E9']);
    const needs = read({ 'Situation 3!E9': 0 });
    expect(findings(needs)).toEqual(['rule.needs Situation 3!F9']);
    expect(needs.verdict).toBe('accepted-with-findings');
  });

  it('are undecided where a number is missing', () => {
    expect(findings(read({ 'Antal!C7': null }))).toEqual(['sheet.partly-blank Antal!C7']);
  });

  it('fail in spite of a missing number where no number could mend them', () => {
    const codes = read({ 'Antal!C7': null, 'Antal!D7': 30 }).diagnostics.map(({ code }) => code);
    expect(codes).toContain('rule.totals-differ');
  });
});

it('lets the round decide how bad a finding is', () => {
  const mild = {
    ...survey,
    round: { ...survey.round, severities: { 'rule.sum-differs': 'warning' as const } },
  };
  expect(ingest(formWorkbook(survey, GOOD, { 'Antal!F7': 13 }), mild).verdict).toBe('accepted-with-findings');
});
