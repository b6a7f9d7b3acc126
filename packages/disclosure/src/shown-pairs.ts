import type { StatTable } from '@kartlagg/analysis';
import type { CellKey, Dimension } from '@kartlagg/model';
import type { ProtectedCell } from './protected-table.js';

/** What is left of a list of pairs. */
export interface ShownPairs {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly ProtectedCell[];
}

/**
 * A list of pairs in which a row stands for one person at least: where its number is hidden the row would tell as much,
 * so it is not there at all. The row of all pairs together stays, and its number is hidden too where the pairs that are
 * shown would leave a small number for the others. Categories without a row are not there either.
 *
 * @param isSmall Whether a number of all pairs together may not be seen.
 */
export function shownPairs(
  table: StatTable,
  cells: readonly ProtectedCell[],
  isSmall: (count: number) => boolean,
): ShownPairs {
  const isTotal = totalFinder(table);
  const shown = cells.filter(({ key, status }) => isTotal(key) || status !== 'suppressed');
  const parts = shown.filter(({ key }) => !isTotal(key));
  const kept = shown.map((cell): ProtectedCell => {
    if (cell.status !== 'value' || !isTotal(cell.key)) return cell;
    const known = parts.filter(({ measure }) => measure === cell.measure);
    const rest = known.reduce((left, part) => ('value' in part ? left - part.value : left), cell.value);
    const tells = known.length > 0 && rest > 0 && isSmall(rest);
    return tells ? { key: cell.key, measure: cell.measure, status: 'suppressed' } : cell;
  });
  const dimensions = table.dimensions.map((dimension) => ({
    ...dimension,
    categories: dimension.categories.filter(({ code }) => kept.some(({ key }) => key[dimension.id] === code)),
  }));
  return { dimensions, cells: kept };
}

function totalFinder({ dimensions }: StatTable): (key: CellKey) => boolean {
  const totals = new Map(
    dimensions.map(({ id, categories }) => [
      id,
      new Set(categories.flatMap(({ code, role }) => (role === 'total' ? [code] : []))),
    ]),
  );
  return (key) => Object.entries(key).every(([id, code]) => totals.get(id)?.has(code) === true);
}
