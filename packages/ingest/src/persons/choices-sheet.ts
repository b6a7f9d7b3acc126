import {
  choiceLabel,
  cellAddress,
  columnLetters,
  textIn,
  type CellPlan,
  type Language,
  type SheetPlan,
} from '@kartlagg/model';
import type { PersonFormContext } from './person-form-plan.js';
import { CHOICES_STAMP } from './person-stamp.js';
import { choicesOf, personQuestions } from './person-questions.js';

/** The sheet of what can be chosen, and where on it the choices of a variable stand. */
export interface ChoicesSheet {
  readonly plan: SheetPlan;
  /** Variable to `'Svarsalternativ'!$C$5:$C$37`. */
  readonly ranges: ReadonlyMap<string, string>;
}

const TITLE_ROW = 2;
const HEADING_ROW = 4;
const FIRST_ROW = 5;
const FIRST_COLUMN = 2;
const WIDTH = 26;
const TAB = '7A8B99';

/** What can be chosen in the drop-down lists: a column for each list, one for those that are the same. */
export function choicesSheet({ survey, persons, language }: PersonFormContext): ChoicesSheet {
  const { words, footer } = persons.form;
  const name = textIn(words.choices, language);
  const places = survey.geography.municipalities.map((place) => place.name).toSorted(collation(language));
  const columns = new Map<string, { readonly label: string; readonly choices: readonly string[] }>();
  const ranges = new Map<string, string>();
  for (const { asked, choice: isChoice } of personQuestions(persons)) {
    const choices =
      asked.kind === 'place'
        ? places
        : choicesOf(persons, asked.variable).map((choice) => textIn(choiceLabel(choice), language));
    if ((asked.kind !== 'code' && asked.kind !== 'place') || isChoice !== undefined || choices.length === 0)
      continue;
    const key = JSON.stringify(choices);
    const list = persons.lists.get(asked.variable);
    const label = textIn(list?.label ?? survey.form.cover.fields[0]?.label ?? asked.label, language);
    if (!columns.has(key)) columns.set(key, { label, choices });
    const at = columnLetters(FIRST_COLUMN + [...columns.keys()].indexOf(key));
    ranges.set(asked.variable, `'${name}'!$${at}$${FIRST_ROW}:$${at}$${FIRST_ROW + choices.length - 1}`);
  }
  return { plan: sheet(name, [...columns.values()], textIn(footer, language)), ranges };
}

function collation(language: Language): (left: string, right: string) => number {
  return new Intl.Collator(language).compare;
}

function sheet(
  name: string,
  columns: readonly { readonly label: string; readonly choices: readonly string[] }[],
  footer: string,
): SheetPlan {
  return {
    name,
    columns: [{ width: 4, hidden: true }, ...columns.map(() => ({ width: WIDTH }))],
    rows: [
      { row: 1, hidden: true },
      { row: TITLE_ROW, height: 28 },
    ],
    cells: [
      { at: 'A1', value: CHOICES_STAMP, style: 'machine' },
      { at: cellAddress(TITLE_ROW, FIRST_COLUMN), value: name, style: 'title' },
      ...columns.flatMap(({ label, choices }, index): readonly CellPlan[] => [
        { at: cellAddress(HEADING_ROW, FIRST_COLUMN + index), value: label, style: 'heading' },
        ...choices.map((choice, row): CellPlan => ({
          at: cellAddress(FIRST_ROW + row, FIRST_COLUMN + index),
          value: choice,
          style: 'plain',
        })),
      ]),
    ],
    freeze: cellAddress(FIRST_ROW, FIRST_COLUMN),
    locked: true,
    gridLines: false,
    tab: TAB,
    print: { orientation: 'landscape', pagesWide: 2, titleRows: `${HEADING_ROW}:${HEADING_ROW}`, footer },
  };
}
