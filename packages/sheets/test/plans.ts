import type { CellPlan, InputPlan, SheetPlan, WorkbookPlan } from '@kartlagg/model';

export const COUNT_INPUT: InputPlan = {
  kind: 'whole-number',
  most: 99_999,
  title: 'Antal personer',
  prompt: 'Skriv antalet med siffror. Skriv 0 om det inte fanns någon.',
  error: 'Skriv ett heltal, till exempel 10.',
};

export function planOf(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return {
    title: 'Räkning av hemlöshet',
    subject: 'Omgång 2023',
    author: 'Kartlägg',
    language: 'sv-SE',
    keywords: 'kartlagg:form:counts:1:2023:0180',
    stamped: '2023-04-03T08:00:00Z',
    sheets,
  };
}

export function sheetOf(cells: readonly CellPlan[], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: 'Antal',
    columns: [],
    rows: [],
    cells,
    print: { orientation: 'portrait', footer: 'Kartlägg' },
    ...more,
  };
}

/** A small form: hidden keys, headings, answers with a rule, sums. */
export function formPlan(): WorkbookPlan {
  const rows = [7, 8, 9];
  const cells: CellPlan[] = [
    { at: 'A1', value: 'kartlagg:block:situation-sex', style: 'machine' },
    { at: 'B2', value: 'Antal personer', style: 'title' },
    { at: 'B6', value: 'Situation', style: 'heading' },
    { at: 'C6', value: 'Kvinnor', style: 'heading-number' },
    { at: 'D6', value: 'Män', style: 'heading-number' },
    ...rows.flatMap((row): CellPlan[] => [
      { at: `A${row}`, value: `situation=${row - 6}`, style: 'machine' },
      { at: `B${row}`, value: `Situation ${row - 6}`, style: 'label' },
      { at: `C${row}`, value: row, style: 'answer', unlocked: true, input: COUNT_INPUT },
      { at: `D${row}`, style: 'answer', unlocked: true, input: COUNT_INPUT },
      { at: `E${row}`, style: 'sum', formula: { text: `SUM(C${row}:D${row})`, result: row } },
    ]),
    { at: 'B12', value: 'Till ordlistan', style: 'link', link: "#'Ord & mått'!A1" },
    { at: 'B13', value: 'SCB', style: 'link', link: 'https://www.scb.se/' },
  ];
  return planOf(
    sheetOf(cells, {
      columns: [{ width: 4, hidden: true }, { width: 40 }, { width: 12 }, { width: 12 }, { width: 12 }],
      rows: [
        { row: 1, hidden: true },
        { row: 6, height: 24 },
      ],
      merges: ['B2:E2'],
      freeze: 'C7',
      locked: true,
      gridLines: false,
      cursor: 'C7',
      tab: '0B4F5C',
      print: { orientation: 'landscape', titleRows: '6:6', area: 'B2:E13', footer: '2023 & framåt' },
    }),
    sheetOf([{ at: 'A1', value: 'Ordlista', style: 'title' }], { name: 'Ord & mått' }),
  );
}
