import type { OutputFile } from '@kartlagg/model';
import { writeWorkbook } from '@kartlagg/sheets';
import { changedForm } from './changed-form.js';
import { changedText } from './changed-text.js';
import { goodForm, goodTidy } from './good-delivery.js';
import type { AddedFile, Change, FileChange, Sample } from './sample.js';
import { withStoredCell } from './with-stored-cell.js';

/** The files of a sample, as a municipality would have sent them. */
export async function sampleFiles({ base, change }: Sample): Promise<readonly OutputFile[]> {
  const path = base === 'form' ? '0180.xlsx' : '0180.csv';
  if (change?.kind !== 'add-file') return [{ path, content: await delivery(base, change) }];
  return [
    { path, content: await delivery(base, undefined) },
    { path: change.path, content: await addedFile(base, change) },
  ];
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
  change: Exclude<Change, { kind: 'add-file' }> | undefined,
): Promise<string | Uint8Array> {
  if (change === undefined) return base === 'form' ? await writeWorkbook(goodForm()) : goodTidy();
  switch (change.kind) {
    case 'change-line':
    case 'repeat-line':
    case 'drop-column':
      return changedText(goodTidy(), change);
    case 'set-error':
    case 'set-formula':
      return withStoredCell(await writeWorkbook(goodForm()), change);
    case 'first-bytes':
    case 'text':
    case 'base64':
      return await wholeFile(base, change);
    default:
      return await writeWorkbook(changedForm(goodForm(), change));
  }
}

async function wholeFile(base: Sample['base'], change: FileChange): Promise<string | Uint8Array> {
  switch (change.kind) {
    case 'text':
      return change.text.repeat(change.times ?? 1);
    case 'base64':
      return Buffer.from(change.bytes, 'base64');
    case 'first-bytes':
      return Buffer.from(await delivery(base, undefined)).subarray(0, change.bytes);
  }
}
