import { cellAddress, type WorkbookPlan } from '@kartlagg/model';

/** A sheet of a plan as lines of a Markdown grid, from a row on; empty cells are blank. */
export function gridOf(plan: WorkbookPlan, name: string, firstRow = 1): string[] {
  const sheet = plan.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined)
    throw new Error(`no sheet ${name} among ${plan.sheets.map((each) => each.name).join(' | ')}`);
  const values = new Map(sheet.cells.map(({ at, value }) => [at, value]));
  const rows = Math.max(...sheet.cells.map(({ at }) => Number(/\d+$/u.exec(at)?.[0])));
  return Array.from({ length: rows - firstRow + 1 }, (_, down) => {
    const cells = sheet.columns.map(
      (__, across) => `${values.get(cellAddress(firstRow + down, across + 1)) ?? ''}`,
    );
    return `| ${cells.join(' | ').replace(/( \| )+$/u, '')} |`;
  });
}
