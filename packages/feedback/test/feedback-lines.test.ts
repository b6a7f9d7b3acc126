import type { Interpretation } from '@kartlagg/model';
import { repositorySurvey } from '@kartlagg/testkit';
import { describe, expect, it } from 'vitest';
import { feedbackLines } from '../src/feedback-lines.js';
import type { FileTextOptions } from '../src/file-lines.js';
import { interpretationLines } from '../src/interpretation-lines.js';
import { batchOf, found } from './found.js';

const survey = repositorySurvey();
const OPTIONS: FileTextOptions = { language: 'sv', width: 100, all: false, interpretations: false };
const notWhole = (cell: string, value: string, file = '0180.xlsx') =>
  found('cell.not-a-whole-number', { cell, file }, { value });

describe('the text of a check', () => {
  it('says that there are no errors', () => {
    expect(feedbackLines([batchOf([])], [], survey, OPTIONS)).toEqual([
      '0180.xlsx',
      '  Stockholm: 0 tal.',
      '  Godkänd: inga fel.',
      '',
      '1 fil: inga fel.',
    ]);
  });

  it('says how the rules came out: broken where any comparison is, and holding only where every one is', () => {
    const rules = [
      { rule: 'a', passed: 5, failed: 0, undecided: 1 },
      { rule: 'b', passed: 5, failed: 1, undecided: 0 },
      { rule: 'c', passed: 0, failed: 0, undecided: 4 },
      { rule: 'd', passed: 1, failed: 0, undecided: 0 },
    ];
    expect(feedbackLines([batchOf([], { rules })], [], survey, OPTIONS)).toContain(
      '  1 regel stämmer, 1 stämmer inte, 2 går inte att avgöra.',
    );
  });

  it('has a line for each place and says once what to do where it is the same', () => {
    const batch = batchOf([notWhole('C7', '1x'), notWhole('C8', '2x')], { verdict: 'rejected' });
    expect(feedbackLines([batch], [], survey, OPTIONS).slice(2)).toEqual([
      '  FEL  Blad Antal, cell C7: ’1x’ är inget heltal.',
      '  FEL  Blad Antal, cell C8: ’2x’ är inget heltal.',
      '      → Skriv antalet med siffror, till exempel 10. Är antalet inte känt: lämna cellen tom.',
      '        [cell.not-a-whole-number]',
      '  Behöver rättas: 2 fel. Siffrorna räknas inte med förrän felen är borta.',
      '',
      '1 fil: 2 fel.',
    ]);
  });

  it('stands sheet by sheet where there are several, each with how much is wrong on it', () => {
    const batch = batchOf([
      found('sheet.partly-blank', { sheet: 'Ålder', cell: 'C7' }, { blank: 1, answers: 9 }),
      notWhole('C7', 'a'),
      found('file.macros', { sheet: '' }),
    ]);
    expect(feedbackLines([batch], [], survey, OPTIONS).filter((line) => line.includes('('))).toEqual([
      '  Hela filen (1 notering)',
      '  Blad Antal (1 fel)',
      '  Blad Ålder (1 varning)',
    ]);
  });

  it('begins with the kinds that matter most where there is much', () => {
    const batches = ['a', 'b'].map((name) =>
      batchOf(
        ['C7', 'C8', 'C9'].map((cell) => notWhole(cell, cell, `${name}.xlsx`)),
        { source: { path: `${name}.xlsx`, sha256: name, bytes: 1 } },
      ),
    );
    const missing = found('sheet.missing', { file: 'b.xlsx', sheet: '' }, { sheet: 'Ålder' });
    const lines = feedbackLines(batches, [missing], survey, OPTIONS);
    expect(lines.slice(0, lines.indexOf('')).filter((line) => !line.startsWith('      '))).toEqual([
      'Viktigast först',
      '  FEL  Filen b.xlsx saknar bladet Ålder.',
      '  FEL  Svaret är inget heltal (6 ställen i 2 filer).',
    ]);
  });

  it('names at most five kinds, and the file of one that stands in one of several', () => {
    const codes = [
      found('file.municipality-missing', { sheet: '' }),
      found('sheet.missing', { sheet: '' }, { sheet: 'Ålder' }),
      found('header.missing-column', { cell: 'A1' }, { column: 'antal', found: 'kommun' }),
      found('row.repeated', { cell: 'A2' }, { first: 'A1' }),
      found('cell.negative', { cell: 'C7', file: 'b.xlsx' }, { value: '-1' }),
      found('cell.percent', { cell: 'C8' }, { value: '5 %' }),
      found('rule.empty-form', {}),
    ];
    const lines = feedbackLines([], codes, survey, OPTIONS);
    expect(lines).toContain('  FEL  b.xlsx: Blad Antal, cell C7: ’-1’ är mindre än noll.');
    expect(lines).toContain('  … och 2 slag till, nedan');
  });

  it('shows a note after many errors of the same kind', () => {
    const errors = Array.from({ length: 11 }, (_, index) => notWhole(`C${index + 1}`, `${index}x`));
    const lines = feedbackLines(
      [batchOf([...errors, { ...notWhole('C99', '99x'), explained: true }])],
      [],
      survey,
      OPTIONS,
    );
    expect(lines).toContain('  NOTERING  Blad Antal, cell C99: ’99x’ är inget heltal.');
    expect(lines).toContain('    … och 1 till av samma slag (visa alla med --alla)');
  });

  it('has no such beginning where the list is as short', () => {
    const five = ['C1', 'C2', 'C3', 'C4', 'C5'].map((cell) => notWhole(cell, cell));
    expect(feedbackLines([batchOf(five)], [], survey, OPTIONS)[0]).toBe('0180.xlsx');
  });

  it('counts as one kind what one cell may be behind, and says which', () => {
    const suspect = { at: { file: '0180.xlsx', sheet: 'Antal', cell: 'D7' }, value: 9, instead: 8, mends: 6 };
    const params = { name: 'N', left: 1, right: 2, leftPlace: 'a', rightPlace: 'b' };
    const six = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'].map((cell) =>
      Object.assign(found('rule.totals-differ', { cell }, params), { suspect }),
    );
    const lines = feedbackLines([batchOf(six)], [], survey, OPTIONS);
    expect(lines[1]).toBe('  FEL  Två summor som ska vara lika skiljer sig åt (6 ställen).');
    expect(lines.slice(2, 5).join(' ')).toContain('Blad Antal, cell D7: med 8 i stället för 9');
  });

  it('tells files without findings together where there are many, and one by one where all are asked for', () => {
    const batches = Array.from({ length: 12 }, (_, index) =>
      batchOf([], { source: { path: `${index + 10}.xlsx`, sha256: `${index}`, bytes: 1 } }),
    );
    const lines = feedbackLines(batches, [], survey, OPTIONS);
    expect(lines).toEqual([
      '12 filer utan fynd',
      '  10.xlsx, 11.xlsx, 12.xlsx, 13.xlsx, 14.xlsx, 15.xlsx, 16.xlsx, 17.xlsx, 18.xlsx, 19.xlsx och 2',
      '  till. Visa alla med --alla.',
      '',
      '12 filer: inga fel.',
    ]);
    expect(feedbackLines(batches, [], survey, { ...OPTIONS, all: true })).toContain('21.xlsx');
  });

  it('hides a name that holds a personal number', () => {
    const path = 'svar/Kalle 19121212-1212.xlsx';
    const [name] = feedbackLines(
      [batchOf([], { source: { path, sha256: '', bytes: 1 } })],
      [],
      survey,
      OPTIONS,
    );
    expect(name).toBe('svar/●●●.xlsx');
  });
});

describe('how a foreign table was read', () => {
  const interpretation: Interpretation = {
    sheet: 'Data',
    range: 'A3:D9',
    columns: [
      {
        column: 'A',
        heading: 'Boendesituation',
        meaning: { sv: 'Situation', en: 'Situation' },
        how: 'near-name',
      },
      { column: 'B', heading: 'Antal', meaning: { sv: 'Antal, kvinnor', en: 'Count, women' } },
      { column: 'C', heading: 'Handläggare', meaning: null },
      { column: 'D', heading: 'Övrigt', meaning: null, readings: [{ sv: 'Kön' }, { sv: 'Ålder' }] },
    ],
    fixed: [{ what: { sv: 'Kommun: Malmö' }, from: 'file-name' }],
  };
  const batch = batchOf([], { form: 'table', interpretations: [interpretation] });

  it('is a calm table of column, heading, what it became and why', () => {
    expect(interpretationLines(interpretation, OPTIONS)).toEqual([
      '  Så har blad Data, A3:D9, lästs',
      '    Kolumn  Rubrik i filen   Läst som                              Varför',
      '    A       Boendesituation  Situation                             liknande stavning',
      '    B       Antal            Antal, kvinnor                        rubriken',
      '    C       Handläggare      läses inte',
      '    D       Övrigt           läses inte: kan vara Kön eller Ålder',
      '                             Kommun: Malmö                         ur filens namn',
    ]);
  });

  it('is a sentence where the table is not asked for, with how to see it', () => {
    const lines = feedbackLines([batch], [], survey, OPTIONS);
    expect(lines).toContain(
      '  Blad Data, A3:D9, har lästs som Situation och Antal, kvinnor; 2 kolumner läses inte.',
    );
    expect(lines).toContain('  Se hur varje kolumn har lästs med --visa-tolkning.');
  });

  it('is not said of a table whose headings are those of a tidy one, nor twice', () => {
    const tidy = feedbackLines([{ ...batch, form: 'tidy' }], [], survey, OPTIONS);
    expect(tidy.join('\n')).not.toContain('har lästs som');
    const told = found('sheet.read-as', { sheet: 'Data' }, { layout: 'situation i rader' });
    const twice = feedbackLines([{ ...batch, diagnostics: [told] }], [], survey, OPTIONS);
    expect(twice.join('\n')).not.toContain('Se hur varje kolumn');
  });

  it('names eight columns in the sentence, and hides a heading with a personal number', () => {
    const columns = Array.from({ length: 11 }, (_, index) => ({
      column: 'A',
      heading: 'Kalle 19121212-1212',
      meaning: { sv: `M${index}` },
    }));
    const wide = { ...interpretation, columns };
    const lines = feedbackLines([{ ...batch, interpretations: [wide] }], [], survey, OPTIONS);
    expect(lines).toContain('  Blad Data, A3:D9, har lästs som M0, M1, M2, M3, M4, M5, M6, M7 och … (3).');
    expect(interpretationLines(wide, OPTIONS).join('\n')).not.toContain('Kalle');
  });

  it('is shown whole where it is asked for, and of a form it is said that it needs none', () => {
    const asked = { ...OPTIONS, interpretations: true };
    expect(feedbackLines([batch], [], survey, asked)).toContain('  Så har blad Data, A3:D9, lästs');
    expect(feedbackLines([batchOf([])], [], survey, asked)).toContain(
      '  Ingen tolkning behövdes: formulärets celler bär själva sin betydelse.',
    );
  });
});
