import { cellPosition, type SheetPlan } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';
import { personFormPlan } from '../src/index.js';
import { round } from './persons.js';

const plan = personFormPlan(round, '0180', 'sv');
const rows = sheetOf('Personer');

describe('the person form', () => {
  it('has a cover, a row for each person, the explanations and what can be chosen', () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      'Försättsblad',
      'Personer',
      'Förklaringar',
      'Svarsalternativ',
    ]);
    expect(plan.keywords).toBe('kartlagg:persons:persons:1:2023:0180');
  });

  it('asks on the cover what holds for all rows, and on the rows nothing of that', () => {
    const keys = machineRow(rows);
    for (const variable of ['reporter', 'unit', 'form_date', 'municipality'])
      expect(keys).not.toContain(variable);
    const cover = sheetOf('Försättsblad').cells.map(({ value }) => value);
    expect(cover).toEqual(expect.arrayContaining(['field=reporter', 'field=unit', 'Stockholm (0180)']));
  });

  it('is answered by the municipality unless another is chosen, in the municipality’s own form alone', () => {
    expect(reporterIn(plan.sheets[0])).toMatchObject({ value: 'Kommun', input: { kind: 'list' } });
    const open = reporterIn(personFormPlan(round, undefined, 'sv').sheets[0]);
    expect(open).toMatchObject({ input: { kind: 'list' } });
    expect(open?.value).toBeUndefined();
  });

  it('for any unit asks which municipality, on the cover and on the rows', () => {
    const open = personFormPlan(round, undefined, 'sv');
    expect(open.keywords).toBe('kartlagg:persons:persons:1:2023:-');
    expect(machineRow(open.sheets[1])).toContain('municipality');
  });

  it('keeps the zeros of what points out a person: the cells are text', () => {
    const column = columnOf('personal_number');
    expect(cellsIn(rows, column).map(({ style }) => style)).toEqual(
      Array(round.persons.form.rows).fill('answer-text'),
    );
  });

  it('has a column for each choice of a question with several, ticked with x', () => {
    const input = cellsIn(rows, columnOf('factors=eviction'))[0]?.input;
    expect(input).toMatchObject({ kind: 'list', choices: ['x'], title: 'Bidragande orsaker' });
    expect(machineRow(rows)).not.toContain('factors');
  });

  it('offers the choices from their own sheet, where each stands', () => {
    const input = cellsIn(rows, columnOf('living_form'))[0]?.input;
    const [, column = '', first = '', last = ''] =
      /^'Svarsalternativ'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/u.exec(input?.choicesIn ?? '') ?? [];
    const choices = sheetOf('Svarsalternativ').cells.filter(({ at }) => {
      const row = Number(at.slice(column.length));
      return at.startsWith(column) && row >= Number(first) && row <= Number(last);
    });
    const labels = round.persons.lists.get('living_form')?.codes.map(({ label }) => label.sv);
    expect(choices.map(({ value }) => value)).toEqual(labels);
  });

  it('greys what is not asked of a person, in the prepared rows alone', () => {
    const horizon = rows.greyed?.find(({ range }) => range.startsWith(letters(columnOf('horizon'))));
    const living = letters(columnOf('living_form'));
    expect(horizon?.range).toMatch(/7:[A-Z]+206$/u);
    expect(horizon?.formula).toBe(
      `AND($${living}7<>"",NOT(OR(${[
        'Kriminalvårdsanstalt',
        'Behandlingsenhet eller heldygnsvård',
        'Hem för vård eller boende (HVB)',
        'SiS-institution',
        'Stödboende',
        'Familjehem',
      ]
        .map((label) => `$${living}7="${label}"`)
        .join(',')})))`,
    );
    const children = rows.greyed?.find(({ range }) => range.startsWith(letters(columnOf('children_living'))));
    const number = letters(columnOf('children'));
    expect(children?.formula).toBe(`AND(ISNUMBER($${number}7),$${number}7<1)`);
  });

  it('says nothing in Swedish to those who read English', () => {
    const { sheets } = personFormPlan(round, '0180', 'en');
    const said = sheets.flatMap(({ cells }) => cells).filter(({ style }) => style !== 'machine');
    const texts = [
      ...sheets.map(({ name }) => name),
      ...said.map(({ value }) => `${value ?? ''}`),
      ...said.flatMap(({ input }) => (input === undefined ? [] : [input.title, input.prompt, input.error])),
    ];
    const places = new Set(round.geography.municipalities.map(({ name }) => name));
    const swedish = texts.filter(
      (text) =>
        /[åäö]/iu.test(text.replaceAll('Kartlägg', '')) && !places.has(text) && !/län|\(\d{4}\)/u.test(text),
    );
    expect(swedish).toEqual([]);
  });

  it('has prompts and titles that a spreadsheet takes', () => {
    for (const sheet of plan.sheets)
      for (const { input } of sheet.cells.filter((cell) => cell.input !== undefined)) {
        expect(input?.title.length).toBeLessThanOrEqual(32);
        expect(input?.prompt.length).toBeLessThanOrEqual(255);
        expect(input?.error.length).toBeLessThanOrEqual(255);
      }
  });
});

function sheetOf(name: string): SheetPlan {
  const sheet = plan.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function machineRow(sheet: SheetPlan | undefined): readonly unknown[] {
  return (sheet?.cells ?? []).filter(({ at }) => cellPosition(at)?.row === 1).map(({ value }) => value);
}

function columnOf(key: string): number {
  const cell = rows.cells.find(({ value, at }) => value === key && cellPosition(at)?.row === 1);
  const position = cellPosition(cell?.at ?? '');
  if (position === undefined) throw new Error(`no column ${key}`);
  return position.column;
}

function letters(column: number): string {
  const cell = rows.cells.find(
    ({ at }) => cellPosition(at)?.row === 1 && cellPosition(at)?.column === column,
  );
  return cell?.at.replace(/\d+$/u, '') ?? '';
}

function cellsIn({ cells }: SheetPlan, column: number) {
  return cells.filter(({ at }) => (cellPosition(at)?.row ?? 0) >= 7 && cellPosition(at)?.column === column);
}

/** The cell of the cover in which the kind of respondent is chosen. */
function reporterIn(sheet: SheetPlan | undefined) {
  const row = sheet?.cells.find(({ value }) => value === 'field=reporter')?.at.replace(/\D+/u, '');
  return sheet?.cells.find(({ at, unlocked }) => at === `C${row}` && unlocked === true);
}
