import { keyText, severityIn, type Diagnostic, type Place } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { sentence } from '@kartlagg/wording';
import { cellsInLines } from './cells-in-lines.js';
import type { Finding } from './finding.js';

/**
 * Diagnostics as findings, in their own order. Those that say the same of single cells of a sheet become one, which
 * stands where the first of them stood.
 */
export function findingsOf(diagnostics: readonly Diagnostic[], survey: Survey): Finding[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const [index, diagnostic] of diagnostics.entries()) {
    const key = isFolded(diagnostic) ? sameKey(diagnostic) : `${index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const diagnostic = group.length === 1 ? first : { ...first, at: sharedPlace(group, first.at) };
    return [{ diagnostic, severity: severityIn(first, survey), places: group.length }];
  });
}

/** Sentences about a column count its cells, and rules name two places: those are told one by one. */
function isFolded({ code, at }: Diagnostic): boolean {
  const said = code.startsWith('cell.') || code === 'row.other-round' || code === 'header.read-as';
  return said && at.cell !== undefined && (at.cells?.length ?? 1) === 1;
}

/** What is said, without the cell. What is hidden is alike whatever it hides. */
function sameKey(diagnostic: Diagnostic): string {
  const { code, at, explained } = diagnostic;
  const { file, sheet = '' } = at;
  const { message, fix } = sentence({ ...diagnostic, at: { file, sheet } }, 'sv');
  return keyText([code, file, sheet, explained === true ? 'explained' : '', message, fix]);
}

function sharedPlace(group: readonly Diagnostic[], first: Place): Place {
  const cells = cellsInLines([...new Set(group.flatMap(({ at }) => at.cell ?? []))]);
  const { what, ...place } = first;
  const isSame = group.every(({ at }) => at.what?.sv === what?.sv);
  return {
    ...place,
    ...(isSame && what !== undefined ? { what } : {}),
    ...(cells[0] === undefined ? {} : { cell: cells[0] }),
    cells,
  };
}
