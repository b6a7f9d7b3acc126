import type { ProtectedTable } from '@kartlagg/disclosure';
import type { Language } from '@kartlagg/model';
import { expectedErrors, type MissedPairs } from '@kartlagg/wording';
import { isShown } from './table/table-symbols.js';

/** How many pairs of forms about one person are expected to be missed, of the table that tells it; null without one. */
export function missedPairs(tables: readonly ProtectedTable[]): MissedPairs | null {
  return expectedPairs(tables, 'missed_pairs');
}

/** The expected errors of telling persons apart, as a line under a chart; null in a round without persons. */
export function expectedErrorsLine(tables: readonly ProtectedTable[], language: Language): string | null {
  const [missed, merged] = [missedPairs(tables), expectedPairs(tables, 'false_merges')];
  return missed === null || merged === null ? null : expectedErrors(missed, merged, language);
}

function expectedPairs(
  tables: readonly ProtectedTable[],
  quality: 'missed_pairs' | 'false_merges',
): MissedPairs | null {
  const table = tables.find(({ kind }) => kind === 'linkage');
  const cell = table?.cells.find(({ key }) => key['quality'] === quality);
  if (cell?.status === 'range') return { from: cell.from, to: cell.to };
  return cell !== undefined && isShown(cell) ? { from: cell.value, to: cell.value } : null;
}
