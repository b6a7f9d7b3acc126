import type { CodeList, Place, RawCell, Text, Workbook } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { Position } from '../cell-finder.js';
import { codeReader, namesOf, type CodeReader } from '../codecs/code.js';
import type { IngestOptions } from '../ingest-options.js';
import type { TableLayout } from '../layout/table-layout.js';
import type { Ledger } from '../ledger.js';
import { sameText } from '../same-text.js';
import { breakdownVariables } from './breakdown-variables.js';
import type { Account } from './draft.js';

/** What is the same for all tables of a file. */
export interface FileContext {
  readonly survey: Survey;
  readonly options: IngestOptions;
  /** True in a text file. */
  readonly isText: boolean;
  /** The variables that numbers are broken down by. */
  readonly breakdowns: readonly string[];
  /** Reads the codes of a variable; undefined for one that has no list. */
  readonly codeReader: (variable: string) => CodeReader | undefined;
  /** True for a word that states a sum whatever is summed: `Totalt`. */
  readonly isTotalWord: (text: string) => boolean;
  readonly place: Ledger['place'];
}

/** What the reading of one table goes by. */
export interface TableContext extends FileContext {
  readonly layout: TableLayout;
  readonly account: Account;
  /** The cells of the table's sheet, by row. */
  readonly rows: ReadonlyMap<number, readonly RawCell[]>;
}

/** What all tables of a file have in common. Each list is opened once, where something is looked for in it. */
export function fileContext(
  workbook: Workbook,
  survey: Survey,
  ledger: Ledger,
  options: IngestOptions,
): FileContext {
  const readers = new Map<string, CodeReader>();
  const words = totalWords(survey);
  return {
    survey,
    options,
    isText: workbook.format === 'csv',
    breakdowns: breakdownVariables(survey),
    codeReader: (variable) => {
      const list = listOf(survey, variable);
      if (list === undefined) return undefined;
      const reader = readers.get(variable) ?? codeReader(list);
      readers.set(variable, reader);
      return reader;
    },
    isTotalWord: (text) => words.has(sameText(text)),
    place: (grid, cells, what) => ledger.place(grid, cells, what),
  };
}

/** The form's word for a sum, and what the codes of sums are called. */
function totalWords(survey: Survey): ReadonlySet<string> {
  const { totalLabel } = survey.form;
  const lists = breakdownVariables(survey).flatMap((variable) => listOf(survey, variable) ?? []);
  const names = lists.flatMap((list) =>
    namesOf({ ...list, codes: list.codes.filter(({ role }) => role === 'total') }),
  );
  const words = [totalLabel.sv, totalLabel.en ?? '', ...names.map(({ name }) => name)].map(sameText);
  return new Set(words.filter((word) => word !== ''));
}

/** The code list of a variable; undefined where any text is taken. */
export function listOf(survey: Survey, variable: string): CodeList | undefined {
  return variable === 'measure' ? survey.measures : survey.lists.get(variable);
}

/** Whether a delivery may divide its numbers so: some groupings only occur in published figures. */
export function mayBeDelivered(variable: string, code: string, { survey, options }: TableContext): boolean {
  if (options.published === true) return true;
  const found = listOf(survey, variable)?.codes.find((candidate) => candidate.code === code);
  return found?.role !== 'published';
}

/** The place of cells of the table that is read. */
export function tablePlace({ layout, place }: TableContext, cells: readonly Position[], what?: Text): Place {
  return place(layout.grid, cells, what);
}
