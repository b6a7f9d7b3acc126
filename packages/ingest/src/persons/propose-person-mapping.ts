import type { MappedColumn, MappedTable, Mapping, Workbook } from '@kartlagg/model';
import { UNSAID, type PersonSurvey } from '@kartlagg/survey';
import { codesReader } from './answer-reader.js';
import { FIFTH, findPersonTable, type FoundPersonTable } from './find-person-table.js';
import type { MappingRemark } from '../layout/propose-mapping.js';
import { personQuestions, questionText } from './person-questions.js';
import type { PersonRound } from './person-round.js';
import { surePersonTables } from './person-tables.js';
import type { PersonTableColumn } from './person-table.js';
import { HIDDEN, isQuotable } from './quotable.js';
import { isSurveyWord } from './survey-word.js';

/** More texts that nobody knows are not listed. */
const LISTED = 12;
/** What holds for every row of a sender's own table, where no column says it. */
const FIXED = ['reporter', 'municipality'] as const;

/**
 * A mapping for the tables of persons of a workbook, with the doubts marked; undefined where there is none. No text that
 * could point out a person is in it.
 *
 * @param likely True where tables with few known headings and nothing that points out persons are looked for as well.
 */
export function proposePersonMapping(
  workbook: Workbook,
  survey: PersonRound,
  likely: boolean,
  say: (remark: MappingRemark) => string,
): Mapping | undefined {
  const { persons } = survey;
  const found = likely
    ? workbook.grids.flatMap((grid) => findPersonTable(grid, persons, [], FIFTH) ?? [])
    : surePersonTables(workbook, persons);
  if (found.length === 0) return undefined;
  return { version: 1, tables: found.map((one) => mappedTable(one, survey, say)) };
}

function mappedTable(
  { table, others }: FoundPersonTable,
  survey: PersonRound,
  say: (remark: MappingRemark) => string,
): MappedTable {
  const { persons } = survey;
  const values: Record<string, Record<string, string>> = {};
  const columns = table.columns.map((column): { readonly at: number; readonly said: MappedColumn } => {
    const { asked, choice, heading, how } = column;
    const unknown = new Set<string>();
    if (asked.kind === 'code') {
      const read = codesReader(column, { survey, persons, table, textIsUsual: true });
      for (const text of textsOf(table.grid.cells, column, table.headerRow)) {
        const reading = read(text);
        if (reading === undefined || 'readings' in reading) {
          const isShown = isQuotable(text, persons) || isSurveyWord(text, column, table);
          unknown.add(isShown ? text : HIDDEN);
          if (isShown) (values[asked.variable] ??= {})[text] = UNSAID;
        } else if (reading.how !== undefined) (values[asked.variable] ??= {})[text] = reading.code;
      }
    }
    const said =
      unknown.size > 0 ? { doubt: say({ is: 'unknown-values', values: [...unknown].slice(0, LISTED) }) } : {};
    const why = unknown.size === 0 && how !== undefined ? { why: say({ is: 'understood', how }) } : {};
    const codes = choice === undefined ? {} : { codes: { [asked.variable]: choice.code } };
    return {
      at: column.column,
      said: { heading, is: 'variable', variable: asked.variable, ...codes, ...why, ...said },
    };
  });
  const doubted = others.map(({ cell, readings }) => ({
    at: cell.column,
    said: doubtedColumn(cell.shown, readings, persons, say),
  }));
  const all = [...columns, ...doubted].toSorted((a, b) => a.at - b.at).map(({ said }) => said);
  const unsaid = FIXED.filter((variable) => !table.columns.some(({ asked }) => asked.variable === variable));
  return {
    of: 'persons',
    ...(unsaid.length > 0 && { fixed: Object.fromEntries(unsaid.map((variable) => [variable, UNSAID])) }),
    columns: all,
    ...(Object.keys(values).length > 0 && { values }),
  };
}

function doubtedColumn(
  heading: string,
  readings: readonly string[],
  persons: PersonSurvey,
  say: (remark: MappingRemark) => string,
): MappedColumn {
  const questions = personQuestions(persons).filter(({ key }) => readings.includes(key));
  const [first] = questions;
  if (first === undefined) return { heading, is: 'ignored', doubt: say({ is: 'unknown-column' }) };
  const doubt = say({ is: 'several-readings', readings: questions.map(questionText) });
  return { heading, is: 'variable', variable: first.asked.variable, doubt };
}

function textsOf(
  cells: FoundPersonTable['table']['grid']['cells'],
  { column }: PersonTableColumn,
  headerRow: number,
): ReadonlySet<string> {
  const below = cells.filter((cell) => cell.row > headerRow && cell.column === column);
  return new Set(below.map(({ shown }) => shown.trim()).filter((text) => text !== ''));
}
