import type { ProtectedTable } from '@kartlagg/disclosure';
import { type SheetPlan, type Text, textIn } from '@kartlagg/model';
import {
  coverageSentence,
  minimumSentence,
  ownChoicesLead,
  sentences,
  workbookWords,
} from '@kartlagg/wording';
import type { WorkbookContext } from '../report-context.js';
import { publicationMarks } from '../table/publication-marks.js';
import { cellsOf, type SheetRow, textRow } from './sheet-rows.js';

/** The first sheet: what this is, what to observe, who answered, how small numbers are protected. */
export function coverSheet(tables: readonly ProtectedTable[], context: WorkbookContext): SheetPlan {
  const { language } = context;
  const words = workbookWords(language);
  const say = (text: Text): string => textIn(text, language);
  const coverage = tables.find((table) => table.coverage !== null)?.coverage ?? null;
  const protections = tables.map(({ protection }) => `${say(protection.name)}. ${say(protection.legend)}`);
  const rows: SheetRow[] = [
    textRow(say(context.title), 'title'),
    textRow(say(context.round.label), 'subtitle'),
    textRow(words.about(tables.length), 'text'),
    textRow(minimumSentence(language), 'text'),
    ...section(words.headings.marks, publicationMarks(tables, context.marks).map(say), 'mark'),
    ...section(words.headings.coverage, coverage === null ? [] : [coverageSentence(coverage, language)]),
    ...section(words.headings.notes, [...context.notes.map(say), ...ownChoices(context)]),
    ...section(words.headings.protection, [...new Set(protections)]),
    [],
    textRow(words.version(context.version), 'note'),
  ];
  return {
    name: words.sheets.cover,
    columns: [{ width: 72 }],
    rows: [],
    cells: cellsOf(rows, 1),
    print: { orientation: 'portrait', footer: say(context.title) },
    gridLines: false,
    cursor: 'A1',
  };
}

/** One row: the choices are short, and the cover is to be one page. */
function ownChoices({ ownChoices: choices, language }: WorkbookContext): string[] {
  if (choices.length === 0) return [];
  return [`${ownChoicesLead(language)} ${sentences(choices.map((choice) => textIn(choice, language)))}`];
}

function section(heading: string, texts: readonly string[], style: 'text' | 'mark' = 'text'): SheetRow[] {
  if (texts.length === 0) return [];
  return [[], textRow(heading, 'subtitle'), ...texts.map((text) => textRow(text, style))];
}
