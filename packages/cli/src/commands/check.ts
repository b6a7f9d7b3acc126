import { resolve } from 'node:path';
import { checkReport, feedbackLines } from '@kartlagg/feedback';
import { checkSet } from '@kartlagg/ingest';
import type { Survey } from '@kartlagg/survey';
import { listWords, markedLines } from '@kartlagg/wording';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-code.js';
import { findFiles, sharedFolder, type FoundFile } from '../host/find-files.js';
import { requireMarkFolder } from '../host/mark-folder.js';
import type { Io } from '../io.js';
import { markFiles, markJob } from '../mark-files.js';
import { latestRound, namedRound, projectFile, readSettings } from '../open-project.js';
import { openSurvey } from '../open-survey.js';
import { readFiles } from '../read-files.js';
import type { ReadSettings } from '../read-settings.js';
import { unusedMappings } from '../unused-mappings.js';

interface CheckOptions {
  readonly round?: string;
  readonly published?: boolean;
  readonly format: 'text' | 'json';
  readonly mapping?: readonly string[];
  readonly showReading?: boolean;
  readonly all?: boolean;
  /** The folder that marked copies are written in. */
  readonly mark?: string;
}

/** `kartlagg kontrollera`: what is wrong in the files, where, and what to do. */
export async function checkCommand(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const folder = sharedFolder(paths);
  const files = paths.flatMap((path) => findFiles(path, folder));
  if (files.length === 0) throw new CliError({ kind: 'empty-folder', path: listWords(paths, io.language) });
  if (options.mark !== undefined) requireMarkFolder(options.mark, files);
  const { survey, settings } = await described(paths, files, options);
  const wanted = files.map((file) => ({ file, published: options.published ?? false }));
  const batches = await readFiles(wanted, survey, settings, io);
  const together = [
    ...checkSet(batches, survey).diagnostics.filter(({ code }) => code !== 'set.silent'),
    ...unusedMappings(settings.mappings, batches),
  ];
  const job = options.mark === undefined ? undefined : markJob(options.mark, files, batches, io);
  const report = checkReport(batches, together, survey, io.language);
  const text = { language: io.language, width: io.width, all: options.all ?? false };
  const lines =
    options.format === 'json'
      ? [JSON.stringify(report, null, 2)]
      : feedbackLines(batches, together, survey, { ...text, interpretations: options.showReading ?? false });
  for (const line of lines) io.print(line);
  if (job !== undefined && options.mark !== undefined) {
    const written = await markFiles(job, survey, settings, io);
    if (options.format === 'text')
      for (const line of markedLines(written, files.length, options.mark, text.all, io.language))
        io.print(line);
  }
  return report.summary.errors > 0 ? EXIT.dataErrors : EXIT.clean;
}

/** The round and how files are read: what is asked for, or what the project file of the one folder that is given says. */
async function described(
  paths: readonly string[],
  files: readonly FoundFile[],
  { round, mapping = [] }: CheckOptions,
): Promise<{ readonly survey: Survey; readonly settings: ReadSettings }> {
  const [folder = ''] = paths.map((path) => resolve(path));
  const project = paths.length === 1 ? projectFile(folder) : undefined;
  const survey = openSurvey(round ?? project?.round ?? (await namedRound(files)) ?? latestRound());
  return { survey, settings: readSettings(folder, project ?? {}, mapping, survey) };
}
