import type { Batch, Diagnostic } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { checkSummary, feedbackHeading, filesWithoutFindings, shownPath } from '@kartlagg/wording';
import { compareImportance } from './compare-importance.js';
import { fileLines, type FileTextOptions } from './file-lines.js';
import { findingLines } from './finding-lines.js';
import { findingsOf } from './findings-of.js';
import { importantLines } from './important-lines.js';
import { tallyOf } from './tally-of.js';
import { wrappedLines } from './wrapped-lines.js';

/** With more files than this, those without findings are told together. */
const FEW_FILES = 10;

/**
 * All that a check says to people: the most important first where there is much, then file by file, then what concerns
 * several files, then the sum.
 *
 * @param together What concerns several files.
 */
export function feedbackLines(
  batches: readonly Batch[],
  together: readonly Diagnostic[],
  survey: Survey,
  options: FileTextOptions,
): string[] {
  const inFiles = batches.map((batch) => findingsOf(batch.diagnostics, survey));
  const inSet = findingsOf(together, survey).sort(compareImportance);
  const all = [...batches.flatMap(({ diagnostics }) => diagnostics), ...together];
  const { told, silent } = parted(batches, options);
  return [
    ...importantLines([...inFiles.flat(), ...inSet], options),
    ...told.flatMap((batch) => fileLines(batch, survey, options).concat('')),
    ...togetherLines(silent, options),
    ...(inSet.length === 0
      ? []
      : [feedbackHeading('together', options.language), ...findingLines(inSet, options), '']),
    checkSummary(batches.length, tallyOf(all, survey), options.language),
  ];
}

function parted(
  batches: readonly Batch[],
  { all, interpretations }: FileTextOptions,
): { readonly told: readonly Batch[]; readonly silent: readonly Batch[] } {
  const silent = all || interpretations || batches.length <= FEW_FILES ? [] : batches.filter(isSilent);
  if (silent.length < 2) return { told: batches, silent: [] };
  return { told: batches.filter((batch) => !isSilent(batch)), silent };
}

function isSilent({ diagnostics }: Batch): boolean {
  return diagnostics.length === 0;
}

function togetherLines(batches: readonly Batch[], { language, width }: FileTextOptions): string[] {
  if (batches.length === 0) return [];
  const names = batches.map(({ source }) => shownPath(source.path));
  const [heading = '', listed = ''] = filesWithoutFindings(names, FEW_FILES, language);
  return [heading, ...wrappedLines(`  ${listed}`, width, '  '), ''];
}
