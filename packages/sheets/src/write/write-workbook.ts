import type { WorkbookPlan } from '@kartlagg/model';
import { repack } from './repack.js';
import { writeSheet } from './write-sheet.js';

/**
 * A workbook plan as the bytes of an xlsx file. The same plan gives the same bytes whatever the clock and the time zone.
 * Text stays text, also where it begins with `=`. Throws a plain Error for a plan that no workbook can hold.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const stamped = new Date(plan.stamped);
  Object.assign(workbook, {
    title: plan.title,
    subject: plan.subject,
    creator: plan.author,
    lastModifiedBy: plan.author,
    keywords: plan.keywords,
    language: plan.language,
    created: stamped,
    modified: stamped,
  });
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  for (const sheet of plan.sheets) await writeSheet(workbook, sheet);
  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return repack(new Uint8Array(bytes));
}
