import type { Diagnostic } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { shownPath } from '@kartlagg/wording';
import { compareImportance } from './compare-importance.js';
import { findingLines, type TextOptions } from './finding-lines.js';
import { findingsOf } from './findings-of.js';

/**
 * What is found in files with decisions on which forms are about the same person, file by file: what cannot be read, what
 * was not followed, and what it tore apart. Empty where nothing is.
 *
 * @param files The paths of those files; findings elsewhere are not told.
 */
export function decisionLines(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  survey: Survey,
  options: TextOptions,
): readonly string[] {
  return [...new Set(files)].flatMap((file) => {
    const own = diagnostics.filter(({ at }) => at.file === file);
    const findings = findingsOf(own, survey).sort(compareImportance);
    return findings.length === 0 ? [] : [shownPath(file)].concat(findingLines(findings, options), '');
  });
}
