import { createHash } from 'node:crypto';
import { findingsWorkbook, markPlan } from '@kartlagg/feedback';
import type { Batch } from '@kartlagg/model';
import { markWorkbook, writeWorkbook } from '@kartlagg/sheets';
import type { Survey } from '@kartlagg/survey';
import { progressWords, type MarkedFile } from '@kartlagg/wording';
import type { FoundFile } from './host/find-files.js';
import { openMarkFolder, type MarkFolder } from './host/mark-folder.js';
import { sheetHost } from './host/sheet-host.js';
import type { Io } from './io.js';
import { markNames, type MarkNames } from './mark-names.js';
import { readBytes } from './read-delivery.js';
import type { ReadSettings } from './read-settings.js';

/** A file with findings, and what its copy or its list of findings may be called. */
interface Marked {
  readonly file: FoundFile;
  readonly batch: Batch;
  readonly names: MarkNames;
}

/** The writing that is to be done, checked: nothing stands in its way. */
export interface MarkJob {
  readonly folder: MarkFolder;
  readonly marked: readonly Marked[];
  /** Names of earlier runs that no longer hold, if they are still as we wrote them. */
  readonly others: readonly MarkNames[];
}

/**
 * Settles which files get a copy: those with findings. Refuses, before anything is written, where a name is taken by a
 * file that is not ours or that somebody has worked in since.
 */
export function markJob(
  path: string,
  files: readonly FoundFile[],
  batches: readonly Batch[],
  io: Io,
): MarkJob {
  const folder = openMarkFolder(path);
  const names = markNames(
    files.map((file) => file.path),
    io.language,
  );
  const all = files.flatMap((file, index) => {
    const [batch, its] = [batches[index], names[index]];
    return batch === undefined || its === undefined ? [] : [{ file, batch, names: its }];
  });
  const marked = all.filter(({ batch }) => batch.diagnostics.length > 0);
  folder.requireOurs(marked.flatMap(({ names: { copy, findings } }) => [copy, findings]));
  return { folder, marked, others: all.map((one) => one.names) };
}

/**
 * Writes the marked copies and lists of findings one by one, each of them whole, and takes away those of earlier runs
 * that no longer hold.
 */
export async function markFiles(
  { folder, marked, others }: MarkJob,
  survey: Survey,
  settings: ReadSettings,
  io: Io,
): Promise<MarkedFile[]> {
  const written: MarkedFile[] = [];
  for (const one of marked) {
    io.progress(progressWords('marking', written.length + 1, marked.length, io.language));
    const copy = await markedCopy(one, survey, settings, io);
    const name = copy === undefined ? one.names.findings : one.names.copy;
    folder.write(name, copy ?? (await writeWorkbook(findingsWorkbook(one.batch, survey, io.language))));
    written.push({ file: one.file.path, written: name, kind: copy === undefined ? 'findings' : 'copy' });
  }
  folder.keepOnly(
    others.flatMap(({ copy, findings }) => [copy, findings]),
    written.map((file) => file.written),
  );
  return written;
}

/** The sender's own workbook, marked; undefined where it is none, could not be read, or is another than the one that was read. */
async function markedCopy(
  { file, batch }: Marked,
  survey: Survey,
  { limits }: ReadSettings,
  { language }: Io,
): Promise<Uint8Array | undefined> {
  const bytes = batch.cells.read === 0 ? undefined : readBytes(file);
  if (bytes === undefined) return undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== batch.source.sha256) return undefined;
  const result = await markWorkbook(bytes, markPlan(batch, survey, language), { ...sheetHost, limits });
  return 'bytes' in result ? result.bytes : undefined;
}
