import { checkReport, feedbackLines } from '@kartlagg/feedback';
import { markedLines } from '@kartlagg/wording';
import { EXIT } from '../exit-code.js';
import { requireMarkFolder } from '../host/mark-folder.js';
import type { Io } from '../io.js';
import { markFiles, markJob } from '../mark-files.js';
import { openPaths } from '../open-paths.js';
import { readRound } from '../read-round.js';
import { tabulateRound } from '../tabulate-round.js';

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

/**
 * `kartlagg kontrollera`: what is wrong in the files, where, and what to do. A project is put beside what was published as
 * well, so that it is told the same as when it is counted.
 */
export async function checkCommand(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const opened = await openPaths(paths, options, io);
  const { survey, settings } = opened;
  const files = [...opened.deliveries, ...opened.published].filter(({ delivery }) => delivery);
  if (options.mark !== undefined) requireMarkFolder(options.mark, files);
  const { batches, diagnostics } =
    'title' in opened ? await tabulateRound(opened, io) : await readRound(opened, io);
  const together = diagnostics.filter(({ code }) => code !== 'set.silent');
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
