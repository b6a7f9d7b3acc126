import { basename, dirname } from 'node:path';
import type { WorkbookPlan } from '@kartlagg/model';
import { writeWorkbook } from '@kartlagg/sheets';
import { CliError } from './cli-error.js';
import { writeNewFile } from './host/write-new-file.js';

/** Writes a workbook about individuals, never over one that is there: somebody may have worked in it. */
export async function writeWorkingPaper(path: string, plan: WorkbookPlan): Promise<void> {
  const content = await writeWorkbook(plan);
  if (!writeNewFile(dirname(path), { path: basename(path), content }))
    throw new CliError({ kind: 'persons', usage: { fault: 'exists', path } });
}
