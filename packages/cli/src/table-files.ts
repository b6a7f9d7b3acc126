import type { OutputFile } from '@kartlagg/model';
import { hiddenCsv, tablesWorkbook, tidyCsv } from '@kartlagg/report';
import { writeWorkbook } from '@kartlagg/sheets';
import type { CountedRound } from './count-round.js';
import type { Io } from './io.js';
import type { OpenProject } from './open-project.js';
import { publicationContext } from './publication-context.js';

/** Where the tables stand in the output folder. */
export const TABLE_PATHS = { tables: 'tables', workbook: 'tabeller.xlsx', hidden: 'hidden.csv' } as const;

/** Every table as tidy CSV, all of them as a workbook, and what was hidden. */
export async function tableFiles(project: OpenProject, counted: CountedRound, io: Io): Promise<OutputFile[]> {
  const context = publicationContext(project, counted, io.language);
  const plan = tablesWorkbook(counted.tables, {
    ...context,
    stamped: `${project.survey.round.year}-12-31T00:00:00Z`,
  });
  return [
    ...counted.tables.map((table) => ({
      path: `${TABLE_PATHS.tables}/${table.id}.csv`,
      content: tidyCsv(table, io.language),
    })),
    { path: TABLE_PATHS.workbook, content: await writeWorkbook(plan) },
    { path: TABLE_PATHS.hidden, content: hiddenCsv(counted.tables, io.language) },
  ];
}
