import { inflateRawSync } from 'node:zlib';
import { readDecisions } from '@kartlagg/ingest';
import type { LinkedPair, Person, PersonForm, WorkbookPlan } from '@kartlagg/model';
import { readWorkbook, writeWorkbook } from '@kartlagg/sheets';
import { repositorySurvey } from '@kartlagg/testkit';
import { describe, expect, it } from 'vitest';
import type { ReviewContext } from '../src/review-context.js';
import { reviewWorkbook } from '../src/review-workbook.js';
import { linkedPair, personForm } from './person-forms.js';

const survey = repositorySurvey();

const SOLNA = personForm(
  'solna.xlsx',
  14,
  {
    reporter: 'municipality',
    municipality: '0184',
    sex: 'woman',
    living_form: 'hostel',
    form_date: '2023-04-04',
  },
  { birth_date: '1971-02-03', initials: 'secret-initials', token: 'secret-token' },
);
const NGO = personForm(
  'jour.xlsx',
  3,
  { reporter: 'ngo', birth_year: '1971', municipality: '0180' },
  { initials: 'xy' },
);
const FORMS = new Map([SOLNA, NGO].map((form) => [form.id, form]));
const personOf = (...forms: readonly PersonForm[]): Person => ({
  id: forms[0]?.id ?? '',
  forms,
  answers: {},
  situation: '1',
  municipality: null,
  choices: [],
});
const reviewOf = (review: readonly LinkedPair[], shown: ReviewContext) =>
  reviewWorkbook({ review, pairs: [], split: [] }, [], shown);
const context = { forms: FORMS, survey, language: 'sv' } as const;
const plan = reviewOf([linkedPair(SOLNA, NGO, 0.62)], context);

const at = (workbook: WorkbookPlan, cell: string) =>
  workbook.sheets[0]?.cells.find((candidate) => candidate.at === cell);

const row = (line: number) => 'DEFGHIJKLM'.split('').map((letter) => at(plan, `${letter}${line}`)?.value);

describe('the workbook in which pairs are decided on', () => {
  it('shows the two forms under each other, by what nobody is recognised by', () => {
    expect(row(8)).toEqual([
      'Formulär',
      'Födelseår',
      'Kön',
      'Uppgiftslämnarens kommun',
      'Uppgiftslämnare',
      'Boendeform',
      'Ifyllt den',
      'Situation enligt reglerna',
      'Plats',
      'Räknas ihop med',
    ]);
    expect(row(9)).toEqual([
      'A',
      '1971',
      'Kvinna',
      'Solna',
      'Kommun',
      'Vandrarhem',
      '4 april 2023',
      expect.stringContaining('Akut'),
      'solna.xlsx: blad Personer, rad 14',
      'egen person',
    ]);
    expect(row(10)).toEqual([
      'B',
      '1971',
      '–',
      'Stockholm',
      'Ideell organisation',
      '–',
      '–',
      expect.stringContaining('Akut'),
      'jour.xlsx: blad Personer, rad 3',
      'egen person',
    ]);
  });

  it('says how likely it is and why, in words', () => {
    expect(['N9', 'O9', 'P9'].map((cell) => at(plan, cell)?.value)).toEqual([
      'Osäkert',
      'Födelsedatum lika (+9,2), initialer liknande (+3,1): sannolikhet 0,62.',
      'Olika personer',
    ]);
  });

  it('says what each form counts together with already, so that it shows what a decision changes', () => {
    const csv = { ...personForm('jouren.csv', 3, {}), at: { file: 'jouren.csv', cell: 'A3' } };
    const shown = { ...context, forms: new Map([...FORMS, [csv.id, csv]]) };
    const persons = [personOf(SOLNA, csv), personOf(NGO)];
    const review = [linkedPair(SOLNA, NGO, 0.62), linkedPair(SOLNA, csv, 0.5)];
    const workbook = reviewWorkbook({ review, pairs: [], split: [] }, persons, shown);
    expect(['M9', 'M10', 'M12', 'P9', 'P11'].map((cell) => at(workbook, cell)?.value)).toEqual([
      'tillsammans med jouren.csv: rad 3',
      'egen person',
      'tillsammans med solna.xlsx: blad Personer, rad 14',
      'Olika personer',
      'Samma person',
    ]);
    expect(['P8', 'C4'].map((cell) => at(workbook, cell)?.value)).toEqual([
      'Räknas i dag som',
      expect.stringContaining('Räknas i dag som'),
    ]);
  });

  it('is printed so that it can be read: two pages wide, with the pair on both', () => {
    const [sheet] = plan.sheets;
    expect(sheet?.print).toMatchObject({ orientation: 'landscape', pagesWide: 2, titleColumns: 'C:D' });
    const width = sheet?.columns.reduce((sum, column) => sum + (column.hidden ? 0 : (column.width ?? 0)), 0);
    expect(width).toBeLessThan(300);
  });

  it('asks for a decision and a note, once for each pair, and nothing else can be written', () => {
    const open = plan.sheets[0]?.cells.filter(({ unlocked }) => unlocked === true) ?? [];
    expect(open.map((cell) => cell.at)).toEqual(['Q9', 'R9']);
    expect(at(plan, 'Q9')?.input).toMatchObject({ kind: 'list', choices: ['Samma', 'Olika', 'Vet inte'] });
    expect(plan.sheets[0]?.locked).toBe(true);
  });

  it('holds the ids of the forms in hidden columns, by which it is read when it comes back', () => {
    expect(plan.sheets[0]?.columns.slice(0, 3).map(({ hidden }) => hidden === true)).toEqual([
      true,
      true,
      false,
    ]);
    expect(['A1', 'A8', 'B8', 'A9', 'B9'].map((cell) => at(plan, cell)?.value)).toEqual([
      'kartlagg:review',
      'a',
      'b',
      SOLNA.id,
      NGO.id,
    ]);
  });

  it('shows no identity: neither date, initials nor token', () => {
    const text = JSON.stringify(plan);
    for (const secret of ['1971-02-03', 'secret-initials', 'secret-token', '"xy"'])
      expect(text).not.toContain(secret);
  });

  it('neither shows the name of a file that is a personal number, nor asks about its forms', () => {
    const named = personForm('121212-1212.xlsx', 2, {});
    const forms = new Map([SOLNA, named].map((form) => [form.id, form]));
    const shown = reviewOf([linkedPair(named, SOLNA, 0.5)], { ...context, forms });
    expect(JSON.stringify(shown)).not.toContain('121212-1212');
    expect(at(shown, 'Q9')).toMatchObject({ value: '–' });
    expect(at(shown, 'Q9')?.unlocked).toBeUndefined();
  });

  it('says how many pairs there is no room for', () => {
    const many = reviewOf(
      Array.from({ length: 2003 }, () => linkedPair(SOLNA, NGO, 0.5)),
      context,
    );
    expect(at(many, 'C4009')?.value).toBe('… och 3 par till, som inte ryms här. Granska de här först.');
    expect(at(many, 'C2')?.value).toBe('Här finns 2\u00A0003 par att granska, de mest lika först.');
  });

  it.each(['sv', 'en'] as const)('is read as decisions when it comes back (%s)', async (language) => {
    const asked = reviewOf([linkedPair(SOLNA, NGO, 0.62), linkedPair(NGO, SOLNA, 0.4)], {
      ...context,
      language,
    });
    const [sheet] = asked.sheets;
    const cells = sheet?.cells.map((cell) =>
      cell.at === 'Q9' ? { ...cell, value: cell.input?.choices?.[1] ?? '' } : cell,
    );
    const bytes = await writeWorkbook({ ...asked, sheets: sheet && cells ? [{ ...sheet, cells }] : [] });
    const source = { path: 'granskning.xlsx', sha256: '', bytes: bytes.length };
    const read = await readWorkbook(bytes, source, {
      inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: limit }),
    });
    if ('diagnostics' in read) throw new Error('the workbook cannot be read');
    expect(readDecisions(read.workbook)).toEqual({
      decisions: [
        {
          a: SOLNA.id,
          b: NGO.id,
          same: false,
          at: { file: 'granskning.xlsx', sheet: sheet?.name, cell: 'Q9' },
        },
      ],
      diagnostics: [],
    });
  });
});
