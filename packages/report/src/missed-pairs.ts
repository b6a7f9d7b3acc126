import type { ProtectedTable } from '@kartlagg/disclosure';
import type { MissedPairs } from '@kartlagg/wording';
import { isShown } from './table/table-symbols.js';

/** How many pairs of forms about one person are expected to be missed, of the table that tells it; null without one. */
export function missedPairs(tables: readonly ProtectedTable[]): MissedPairs | null {
  const table = tables.find(({ kind }) => kind === 'linkage');
  const cell = table?.cells.find(({ key }) => key['quality'] === 'missed_pairs');
  if (cell?.status === 'range') return { from: cell.from, to: cell.to };
  return cell !== undefined && isShown(cell) ? { from: cell.value, to: cell.value } : null;
}
