import { FINDINGS_STAMP, type Form, type Grid, type RawCell, type Workbook } from '@kartlagg/model';

/** What a count workbook says that it is. */
export interface FormStamp {
  readonly form: string;
  readonly version: string;
  readonly round: string;
  readonly municipality: string;
}

/** A stamp and where it was found. The keys of a sheet stand in the stamp's own row and column. */
export interface Stamped {
  readonly grid: Grid;
  readonly cell: RawCell;
}

const FORM = 'kartlagg:form:';
const BLOCK = 'kartlagg:block:';
/** The stamp of the glossary sheet. */
export const GLOSSARY_STAMP = 'kartlagg:glossary';

/** `kartlagg:form:counts:1:2023:0180`: the form, its version, the round and the municipality. */
export function formStamp(form: Form, round: string, municipality: string): string {
  return `${FORM}${form.id}:${form.version}:${round}:${municipality}`;
}

/** `kartlagg:block:situation-sex`: the block that a sheet holds. */
export function blockStamp(block: string): string {
  return `${BLOCK}${block}`;
}

/** What a workbook says that it is; undefined where it is no count workbook. */
export function stampOf(workbook: Workbook): FormStamp | undefined {
  const [cover] = formStamps(workbook);
  return cover === undefined ? undefined : parsed(cover.cell.raw);
}

/**
 * True for a workbook that is read by the keys of our form: it has its cover, or a sheet of it in a workbook. One block
 * that was saved as a text file by itself is read as the table that it is.
 */
export function isForm(workbook: Workbook): boolean {
  if (formStamps(workbook).length > 0) return true;
  return workbook.format !== 'csv' && blockStamps(workbook).length > 0;
}

/** The sheets of findings that the program has written into a marked copy, and that come back with it. */
export function findingsStamps(workbook: Workbook): readonly Stamped[] {
  return stamps(workbook, (text) => text === FINDINGS_STAMP);
}

/** The sheets with the stamp of a form, in the workbook's order. */
export function formStamps(workbook: Workbook): readonly Stamped[] {
  return stamps(workbook, (text) => parsed(text) !== undefined);
}

/** The sheets with the stamp of a block, in the workbook's order. */
export function blockStamps(workbook: Workbook): readonly (Stamped & { readonly block: string })[] {
  return stamps(workbook, (text) => text.startsWith(BLOCK)).map(({ grid, cell }) => ({
    grid,
    cell,
    block: cell.raw.trim().slice(BLOCK.length),
  }));
}

/** The sheets with the stamp of the glossary. */
export function glossaryStamps(workbook: Workbook): readonly Stamped[] {
  return stamps(workbook, (text) => text === GLOSSARY_STAMP);
}

/** The sheets in which a stamp stands, in the workbook's order, each with the cell of its first. */
export function stamps(workbook: Workbook, isStamp: (text: string) => boolean): readonly Stamped[] {
  return workbook.grids.flatMap((grid) => {
    const cell = grid.cells.find((candidate) => candidate.kind === 'text' && isStamp(candidate.raw.trim()));
    return cell === undefined ? [] : [{ grid, cell }];
  });
}

function parsed(text: string): FormStamp | undefined {
  if (!text.trim().startsWith(FORM)) return undefined;
  const parts = text.trim().slice(FORM.length).split(':');
  const [form, version, round, municipality] = parts;
  if (parts.length !== 4 || !form || !version || !round || !municipality) return undefined;
  return { form, version, round, municipality };
}
