import {
  cellPosition,
  DIAGNOSTIC_CODES,
  placeText,
  type DiagnosticCode,
  type Severity,
} from '@kartlagg/model';
import type { Finding } from './finding.js';

/**
 * Orders findings for those who are to mend them: errors before warnings before notes, and within them what can
 * explain the others first, from the whole file down to single cells and then the rules that numbers must agree with.
 */
export function compareImportance(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    kindRank(a.diagnostic.code) - kindRank(b.diagnostic.code) ||
    explains(b) - explains(a) ||
    compareText(cause(a), cause(b)) ||
    DIAGNOSTIC_CODES.indexOf(a.diagnostic.code) - DIAGNOSTIC_CODES.indexOf(b.diagnostic.code) ||
    comparePlaces(a, b)
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const KINDS = ['file', 'sheet', 'header', 'row', 'cell', 'rule', 'set'];

function kindRank(code: DiagnosticCode): number {
  return KINDS.indexOf(code.split('.')[0] ?? '');
}

/** A broken rule that shares its possible cause with many others comes before one that stands alone. */
function explains({ diagnostic }: Finding): number {
  return diagnostic.suspect?.mends ?? 0;
}

function cause({ diagnostic }: Finding): string {
  return diagnostic.suspect === undefined ? '' : placeText(diagnostic.suspect.at);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By row and then column within a sheet; otherwise the order that they were found in stays. */
function comparePlaces({ diagnostic: a }: Finding, { diagnostic: b }: Finding): number {
  if (a.at.file !== b.at.file || a.at.sheet !== b.at.sheet) return 0;
  const [first, second] = [a, b].map(({ at }) => cellPosition(at.cell ?? ''));
  if (first === undefined || second === undefined)
    return Number(first !== undefined) - Number(second !== undefined);
  return first.row - second.row || first.column - second.column;
}
