import type { OutputFile, WorkbookPlan } from '@kartlagg/model';
import { writeWorkbook } from '@kartlagg/sheets';
import { changedCross } from './changed-cross.js';
import { changedForm } from './changed-form.js';
import { changedText } from './changed-text.js';
import { goodCross, goodForm, goodPersons, goodPersonText, goodTidy } from './good-delivery.js';
import { rawWorkbook } from './raw-workbook.js';
import type { AddedFile, Change, FileChange, Sample } from './sample.js';
import { withStoredCell } from './with-stored-cell.js';

/** The files of a sample, as a municipality would have sent them. */
export async function sampleFiles({
  base,
  path = usualPath(base),
  change,
}: Sample): Promise<readonly OutputFile[]> {
  if (change?.kind !== 'add-file') return [{ path, content: await delivery(base, change) }];
  return [
    { path, content: await delivery(base, undefined) },
    { path: change.path, content: await addedFile(base, change) },
    ...Object.entries(change.beside ?? {}).map(([name, content]) => ({ path: name, content })),
  ];
}

function usualPath(base: Sample['base']): string {
  return {
    form: '0180.xlsx',
    tidy: '0180.csv',
    cross: goodCross().path,
    persons: '0180-personer.xlsx',
    'person-text': 'personer.csv',
  }[base];
}

async function addedFile(
  base: Sample['base'],
  { text, municipality, change }: AddedFile,
): Promise<string | Uint8Array> {
  if (text !== undefined) return text;
  return municipality === undefined
    ? await delivery(base, change)
    : await writeWorkbook(goodForm({ municipality }));
}

async function delivery(
  base: Sample['base'],
  change: Exclude<Change, AddedFile> | undefined,
): Promise<string | Uint8Array> {
  if (change === undefined) return await goodFile(base);
  switch (change.kind) {
    case 'change-line':
    case 'repeat-line':
    case 'drop-column':
      return changedText(base === 'person-text' ? goodPersonText() : goodTidy(), change);
    case 'set-error':
    case 'set-formula':
      return withStoredCell(await writeWorkbook(goodPlan(base)), change);
    case 'first-bytes':
    case 'text':
    case 'base64':
      return await wholeFile(base, change);
    case 'macros':
      return rawWorkbook(goodCross().sheets, true);
    case 'hide-rows':
      return rawWorkbook(changedCross(goodCross().sheets, change));
    case 'set-cell':
    case 'clear-cells':
    case 'copy-sheet':
      return base === 'cross'
        ? rawWorkbook(changedCross(goodCross().sheets, change))
        : await writeWorkbook(changedForm(goodPlan(base), change));
    default:
      return await writeWorkbook(changedForm(goodPlan(base), change));
  }
}

async function goodFile(base: Sample['base']): Promise<string | Uint8Array> {
  switch (base) {
    case 'form':
      return await writeWorkbook(goodForm());
    case 'tidy':
      return goodTidy();
    case 'cross':
      return rawWorkbook(goodCross().sheets);
    case 'persons':
      return await writeWorkbook(goodPersons());
    case 'person-text':
      return goodPersonText();
  }
}

/** The plan of the form that is changed: of persons or of numbers. */
function goodPlan(base: Sample['base']): WorkbookPlan {
  return base === 'persons' ? goodPersons() : goodForm();
}

async function wholeFile(base: Sample['base'], change: FileChange): Promise<string | Uint8Array> {
  switch (change.kind) {
    case 'text':
      return change.text.repeat(change.times ?? 1);
    case 'base64':
      return Buffer.from(change.bytes, 'base64');
    case 'first-bytes':
      return Buffer.from(await goodFile(base)).subarray(0, change.bytes);
  }
}
