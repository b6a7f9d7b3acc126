import {
  holdsPersonalNumber,
  type MappedColumn,
  type MappedTable,
  type Mapping,
  type Text,
  type Workbook,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { How } from '../codecs/reading.js';
import { asksAboutPersons } from '../persons/person-round.js';
import { proposePersonMapping } from '../persons/propose-person-mapping.js';
import { DEFAULT_MEASURE } from '../question.js';
import { cellIn, sheetOf, type Sheet } from './sheet.js';
import { layoutContext, type LayoutContext } from './context.js';
import { meaningWords } from './interpretation-of.js';
import type { ColumnMeaning, IgnoredWhy, LayoutColumn, TableLayout } from './table-layout.js';
import { understandTables } from './understand-tables.js';

/** What a proposed mapping has to say of a column; the caller has the words. */
export type MappingRemark =
  /** Why it was understood so, unless exactly. */
  | { readonly is: 'understood'; readonly how: How }
  | { readonly is: 'ignored'; readonly why: IgnoredWhy }
  /** What to check: nothing is known of it; it could be several things; its texts mean nothing that is known. */
  | { readonly is: 'unknown-column' }
  | { readonly is: 'several-readings'; readonly readings: readonly Text[] }
  | { readonly is: 'unknown-values'; readonly values: readonly string[] };

/** More texts that nobody knows are not listed. */
const LISTED = 12;

/**
 * A mapping for the tables of a workbook that is no form of ours, with the doubts marked; undefined where no table was
 * found. A column with a doubt is not read until a person has removed the doubt.
 *
 * @param say The words of `why` and `doubt`, for people.
 */
export function proposeMapping(
  workbook: Workbook,
  survey: Survey,
  say: (remark: MappingRemark) => string,
): Mapping | undefined {
  const persons = asksAboutPersons(survey) ? proposePersonMapping(workbook, survey, false, say) : undefined;
  if (persons !== undefined) return persons;
  const context = layoutContext(survey);
  const { tables } = understandTables(workbook, survey);
  if (tables.length === 0 && asksAboutPersons(survey))
    return proposePersonMapping(workbook, survey, true, say);
  const sheets = new Map(workbook.grids.map((grid) => [grid, sheetOf(grid)]));
  const known = new Set<string>();
  const mapped = tables.flatMap((layout) => {
    const sheet = sheets.get(layout.grid);
    if (sheet === undefined || layout.columns.every(({ heading }) => heading === '')) return [];
    const table = mappedTable(layout, sheet, say, context);
    const key = JSON.stringify({ ...table, sheet: '' });
    if (known.has(key)) return [];
    known.add(key);
    return [table];
  });
  return mapped.length === 0 ? undefined : { version: 1, tables: withSheets(mapped) };
}

/** The sheet is named only where it tells tables with the same headings apart. */
function withSheets(tables: readonly MappedTable[]): MappedTable[] {
  const times = new Map<string, number>();
  for (const table of tables) times.set(headingsOf(table), (times.get(headingsOf(table)) ?? 0) + 1);
  return tables.map((table) => {
    const { sheet = '', ...rest } = table;
    return times.get(headingsOf(table)) === 1 || sheet === '' ? rest : { sheet, ...rest };
  });
}

function headingsOf({ columns }: MappedTable): string {
  return JSON.stringify(columns.map(({ heading }) => heading));
}

function mappedTable(
  layout: TableLayout,
  sheet: Sheet,
  say: (remark: MappingRemark) => string,
  context: LayoutContext,
): MappedTable {
  const values: Record<string, Record<string, string>> = {};
  const columns = layout.columns.map((column): MappedColumn => {
    const { meaning } = column;
    const unknown: string[] = [];
    if (meaning.is === 'variable')
      for (const text of textsOf(column, layout, sheet)) {
        const reading = readText(meaning.variable, text, context);
        if (reading === undefined) unknown.push(text);
        else if (reading !== '') (values[meaning.variable] ??= {})[text] = reading;
      }
    const remark = remarkOf(column, unknown, context.survey);
    const said = remark === undefined ? {} : isDoubt(remark) ? { doubt: say(remark) } : { why: say(remark) };
    return { heading: column.heading, ...described(meaning), ...said };
  });
  const hasValues = Object.keys(values).length > 0;
  return { sheet: layout.grid.sheet, columns, ...(hasValues && { values }) };
}

function described(meaning: ColumnMeaning): Omit<MappedColumn, 'heading'> {
  switch (meaning.is) {
    case 'variable':
      return { is: 'variable', variable: meaning.variable };
    case 'count': {
      const { measure = DEFAULT_MEASURE, codes } = meaning;
      const isUsual = meaning.measure === undefined;
      return {
        is: 'count',
        ...(!isUsual && { measure }),
        ...(Object.keys(codes).length > 0 && { codes: { ...codes } }),
      };
    }
    case 'ignored':
      return { is: 'ignored' };
    case 'unclear': {
      const [first] = meaning.readings;
      return first === undefined ? { is: 'ignored' } : described(first);
    }
  }
}

function remarkOf(
  { meaning, how }: LayoutColumn,
  unknown: readonly string[],
  survey: Survey,
): MappingRemark | undefined {
  if (meaning.is === 'unclear') {
    const readings = meaning.readings.flatMap((reading) => meaningWords(reading, survey) ?? []);
    return readings.length === 0 ? { is: 'unknown-column' } : { is: 'several-readings', readings };
  }
  if (unknown.length > 0) return { is: 'unknown-values', values: unknown.slice(0, LISTED) };
  if (meaning.is === 'ignored' && meaning.why !== undefined) return { is: 'ignored', why: meaning.why };
  return how === undefined ? undefined : { is: 'understood', how };
}

function isDoubt({ is }: MappingRemark): boolean {
  return is !== 'understood' && is !== 'ignored';
}

/** The different texts of a column, in their order. What could point out a person is never listed. */
function textsOf({ column }: LayoutColumn, layout: TableLayout, sheet: Sheet): readonly string[] {
  const texts = new Set<string>();
  for (const row of sheet.rows) {
    if (row.row < layout.firstRow || row.row > layout.lastRow || layout.skippedRows.has(row.row)) continue;
    const text = cellIn(row, column)?.shown.trim() ?? '';
    if (text !== '' && !holdsPersonalNumber(text)) texts.add(text);
  }
  return [...texts];
}

/** The code of a text that is not written as the lists write it; empty for one that is, or that no list is about. */
function readText(variable: string, text: string, { labels, survey }: LayoutContext): string | undefined {
  if (labels.exact(variable, text) !== undefined) return '';
  const isListed = variable === 'municipality' || variable === 'measure' || survey.lists.has(variable);
  if (!isListed) return '';
  const reading = labels.loose(variable, text);
  return reading !== undefined && 'code' in reading ? reading.code : undefined;
}
