import type { PersonFormDefinition, Workbook } from '@kartlagg/model';
import { stamps, type FormStamp, type Stamped } from '../stamp.js';

const FORM = 'kartlagg:persons:';
/** The stamp of the sheet with a row for each person. */
export const ROWS_STAMP = 'kartlagg:person-rows';
/** The stamp of the sheet with the choices of the drop-down lists. */
export const CHOICES_STAMP = 'kartlagg:choices';
/** The stamp of the sheet that explains the questions. */
export const EXPLAINED_STAMP = 'kartlagg:explained';
/** Stands for the municipality in a form that any unit can use. */
export const ANYWHERE = '-';

/** `kartlagg:persons:persons:1:2023:0180`: the form, its version, the round and the municipality. */
export function personStamp(
  { id, version }: PersonFormDefinition,
  round: string,
  municipality: string | undefined,
): string {
  return `${FORM}${id}:${version}:${round}:${municipality ?? ANYWHERE}`;
}

/** What a workbook says that it is; undefined where it has no cover of a person form. */
export function personStampOf(workbook: Workbook): FormStamp | undefined {
  const [cover] = personCovers(workbook);
  return cover === undefined ? undefined : parsed(cover.cell.raw);
}

/** True for a workbook, or a sheet saved as text, that is read by the keys of our person form. */
export function isPersonForm(workbook: Workbook): boolean {
  return personCovers(workbook).length > 0 || stampedSheets(workbook, ROWS_STAMP).length > 0;
}

/** The covers of person forms, in the workbook's order. */
export function personCovers(workbook: Workbook): readonly Stamped[] {
  return stamps(workbook, (text) => parsed(text) !== undefined);
}

/** The sheets with one of the stamps above. */
export function stampedSheets(workbook: Workbook, stamp: string): readonly Stamped[] {
  return stamps(workbook, (text) => text === stamp);
}

function parsed(text: string): FormStamp | undefined {
  if (!text.trim().startsWith(FORM)) return undefined;
  const parts = text.trim().slice(FORM.length).split(':');
  const [form, version, round, municipality] = parts;
  if (parts.length !== 4 || !form || !version || !round || !municipality) return undefined;
  return { form, version, round, municipality };
}
