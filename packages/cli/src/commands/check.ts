import { checkReport, findingLines } from '@kartlagg/feedback';
import { checkSet } from '@kartlagg/ingest';
import { textIn, type Batch, type CheckReport } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import {
  checkSummary,
  listWords,
  progressWords,
  readLine,
  setHeading,
  verdictSentence,
} from '@kartlagg/wording';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-code.js';
import { findFiles, sharedFolder } from '../host/find-files.js';
import type { Io } from '../io.js';
import { latestRound, namedRound, openSurvey } from '../open-project.js';
import { readDelivery } from '../read-delivery.js';

interface CheckOptions {
  readonly round?: string;
  readonly published?: boolean;
  readonly format: 'text' | 'json';
}

/** `kartlagg kontrollera`: what is wrong in the files, where, and what to do. */
export async function checkCommand(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const folder = sharedFolder(paths);
  const files = paths.flatMap((path) => findFiles(path, folder));
  if (files.length === 0) throw new CliError({ kind: 'empty-folder', path: listWords(paths, io.language) });
  const survey = openSurvey(options.round ?? (await namedRound(files)) ?? latestRound());
  const batches: Batch[] = [];
  for (const file of files) {
    io.progress(progressWords('reading', batches.length + 1, files.length, io.language));
    batches.push(await readDelivery(file, survey, { published: options.published ?? false }));
  }
  const together = checkSet(batches, survey).diagnostics.filter(({ code }) => code !== 'set.silent');
  const report = checkReport(batches, together, survey, io.language);
  if (options.format === 'json') io.print(JSON.stringify(report, null, 2));
  else for (const line of reportLines(report, survey, io)) io.print(line);
  return report.summary.errors > 0 ? EXIT.dataErrors : EXIT.clean;
}

function reportLines(report: CheckReport, survey: Survey, { language }: Io): string[] {
  const lines = report.files.flatMap((file) => {
    const name =
      file.municipality === null ? null : textIn(survey.geography.nameOf(file.municipality), language);
    return [
      file.file,
      `  ${readLine(file.counts.length, name, language)}`,
      ...findingLines(file.findings, language),
      `  ${verdictSentence(file.verdict, language)}`,
      '',
    ];
  });
  const together =
    report.findings.length === 0
      ? []
      : [setHeading(language), ...findingLines(report.findings, language), ''];
  const { files, errors, warnings } = report.summary;
  return [...lines, ...together, checkSummary(files, errors, warnings, language)];
}
