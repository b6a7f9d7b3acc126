import {
  cellAddress,
  textIn,
  type CellPlan,
  type CellStyle,
  type SheetPlan,
  type Text,
} from '@kartlagg/model';
import { GLOSSARY_STAMP } from '../stamp.js';
import { formSubtitle, wrappedHeight, type FormContext } from './form-context.js';

const TERM_WIDTH = 32;
const AIR_WIDTH = 1.5;
const DEFINITION_WIDTH = 76;
/** Between one definition and the next, in points. */
const AIR = 8;
const FIRST_ROW = 2;
const TAB = '7A8B99';

interface GlossaryRow {
  readonly height: number;
  readonly term?: { readonly text: string; readonly style: CellStyle };
  readonly definition?: string;
  /** True where the first cell takes the whole width. */
  readonly whole?: boolean;
}

/** The last sheet of a form: the terms that it uses, and the definitions of the code lists that it asks by. */
export function glossarySheet(context: FormContext): SheetPlan {
  const { survey, language } = context;
  const { glossary, footer } = survey.form;
  const say = (text: Text): string => textIn(text, language);
  const rows: readonly GlossaryRow[] = [
    { height: 28, term: { text: say(glossary.title), style: 'title' }, whole: true },
    { height: 18, term: { text: formSubtitle(context), style: 'subtitle' }, whole: true },
    ...(glossary.lead === undefined ? [] : [leadRow(say(glossary.lead))]),
    { height: 8 },
    ...glossary.lists.flatMap((id) => listRows(context, id)),
    ...glossary.terms.map(({ term, definition }) => termRow(say(term), say(definition))),
  ];
  return {
    name: say(glossary.sheet),
    columns: [
      { width: 4, hidden: true },
      { width: TERM_WIDTH },
      { width: AIR_WIDTH },
      { width: DEFINITION_WIDTH },
    ],
    rows: [
      { row: 1, hidden: true },
      ...rows.map(({ height }, index) => ({ row: FIRST_ROW + index, height })),
    ],
    cells: [
      { at: 'A1', value: GLOSSARY_STAMP, style: 'machine' },
      ...rows.flatMap((row, index) => cellsOf(row, FIRST_ROW + index)),
    ],
    merges: rows.flatMap(({ whole }, index) =>
      whole === true ? [`B${FIRST_ROW + index}:D${FIRST_ROW + index}`] : [],
    ),
    locked: true,
    gridLines: false,
    tab: TAB,
    print: {
      orientation: 'portrait',
      area: `B${FIRST_ROW}:D${FIRST_ROW + rows.length - 1}`,
      footer: say(footer),
    },
  };
}

function leadRow(text: string): GlossaryRow {
  const height = wrappedHeight(text, TERM_WIDTH + DEFINITION_WIDTH);
  return { height, term: { text, style: 'lead' }, whole: true };
}

/** A code list under its name: every code that has a definition. */
function listRows({ survey, language }: FormContext, id: string): readonly GlossaryRow[] {
  const list = survey.lists.get(id);
  if (list === undefined) return [];
  const defined = list.codes.flatMap(({ label, definition, role = 'value' }) =>
    definition === undefined || !ASKED.has(role)
      ? []
      : [termRow(textIn(label, language), textIn(definition, language))],
  );
  const heading: GlossaryRow = {
    height: 22,
    term: { text: textIn(list.label, language), style: 'heading' },
    whole: true,
  };
  return defined.length === 0 ? [] : [heading, ...defined, { height: 8 }];
}

const ASKED: ReadonlySet<string> = new Set(['value', 'unknown', 'missing']);

function termRow(term: string, definition: string): GlossaryRow {
  const lines = Math.max(wrappedHeight(definition, DEFINITION_WIDTH), wrappedHeight(term, TERM_WIDTH));
  const height = lines + AIR;
  return { height, term: { text: term, style: 'label' }, definition };
}

function cellsOf({ term, definition }: GlossaryRow, row: number): readonly CellPlan[] {
  if (term === undefined) return [];
  const cell: CellPlan = { at: cellAddress(row, 2), value: term.text, style: term.style };
  return definition === undefined
    ? [cell]
    : [cell, { at: cellAddress(row, 4), value: definition, style: 'text' }];
}
