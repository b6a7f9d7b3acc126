import type { ProtectedTable } from '@kartlagg/disclosure';
import type { PageContext } from '../report-context.js';

/** The files that hold a table, seen from the page. */
export function tableFiles(
  { id }: ProtectedTable,
  files: PageContext['files'],
): { readonly workbook: string; readonly csv: string } {
  return { workbook: files.workbook, csv: `${files.tables}/${id}.csv` };
}
