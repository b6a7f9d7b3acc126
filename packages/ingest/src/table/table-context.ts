import type { CodeList, Place, RawCell, Text, Workbook } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { Position } from '../cell-finder.js';
import { codeReader, type CodeReader } from '../codecs/code.js';
import type { IngestOptions } from '../ingest-options.js';
import type { TableLayout } from '../layout/table-layout.js';
import type { Ledger } from '../ledger.js';
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

/** Opens each list once for a whole file. */
export function fileContext(
  workbook: Workbook,
  survey: Survey,
  ledger: Ledger,
  options: IngestOptions,
): FileContext {
  const lists = [...survey.lists.keys(), 'measure'].flatMap((variable) => {
    const list = listOf(survey, variable);
    return list === undefined ? [] : [{ list, read: codeReader(list), variable }];
  });
  const readers = new Map(lists.map(({ variable, read }) => [variable, read]));
  const summed = codeReader({
    ...survey.measures,
    codes: [
      { code: 'total', label: survey.form.totalLabel },
      ...lists.flatMap(({ list }) => list.codes.filter(({ role }) => role === 'total')),
    ],
  });
  return {
    survey,
    options,
    isText: workbook.format === 'csv',
    breakdowns: breakdownVariables(survey),
    codeReader: (variable) => readers.get(variable),
    isTotalWord: (text) => {
      const reading = summed(text);
      return reading !== undefined && 'code' in reading && reading.how === undefined;
    },
    place: (grid, cells, what) => ledger.place(grid, cells, what),
  };
}

/** The code list of a variable; undefined where any text is taken. */
export function listOf(survey: Survey, variable: string): CodeList | undefined {
  return variable === 'measure' ? survey.measures : survey.lists.get(variable);
}

/** The place of cells of the table that is read. */
export function tablePlace({ layout, place }: TableContext, cells: readonly Position[], what?: Text): Place {
  return place(layout.grid, cells, what);
}
