import type { StatFigure, StatRange, StatTable } from '@kartlagg/analysis';
import type { CellKey, Level, Policy, TableKind } from '@kartlagg/model';
import { isHiddenCount } from './is-hidden-count.js';
import type { ProtectedCell, ProtectedTable } from './protected-table.js';
import { shownPairs } from './shown-pairs.js';

/** Which cells were hidden, and where. It holds no numbers. */
export interface Audit {
  readonly policy: string;
  readonly hidden: readonly { readonly table: string; readonly key: CellKey; readonly measure: string }[];
}

/**
 * Hides small numbers of people in every table, and every rate or change that shows one of them. This is primary
 * suppression alone: a hidden number may still follow from totals, and tables where that can happen say that they are
 * working material.
 */
export function protect(
  tables: readonly StatTable[],
  policy: Policy,
): { readonly tables: readonly ProtectedTable[]; readonly audit: Audit } {
  const made = tables.map((table) => protectTable(table, policy));
  return {
    tables: made,
    audit: {
      policy: policy.id,
      hidden: made.flatMap((table) =>
        table.cells
          .filter(({ status }) => status === 'suppressed')
          .map(({ key, measure }) => ({ table: table.id, key, measure })),
      ),
    },
  };
}

/** The kinds of tables whose numbers can be those of few people. */
const COUNTED: ReadonlySet<TableKind> = new Set<TableKind>([
  'counts',
  'reported_twice',
  'children',
  'reporters',
]);

function protectTable(table: StatTable, policy: Policy): ProtectedTable {
  const levelOf = levelFinder(table);
  const subjects = new Map(table.measures.map(({ id, subject }) => [id, subject]));
  const isHidden = (cell: StatFigure | StatRange): boolean =>
    (subjects.get(cell.measure) ?? 'people') === 'people' &&
    countsIn(cell).some((count) => isHiddenCount(count, levelOf(cell.key), policy));
  const all = table.cells.map((cell): ProtectedCell => {
    if (!('value' in cell) && !('from' in cell)) return cell;
    if (isHidden(cell)) return { key: cell.key, measure: cell.measure, status: 'suppressed' };
    return 'from' in cell ? cell : withoutReveals(cell);
  });
  const { dimensions, cells } =
    table.kind === 'reported_twice'
      ? shownPairs(table, all, (count) => isHiddenCount(count, table.level, policy))
      : { dimensions: table.dimensions, cells: all };
  const hidden = cells.filter(({ status }) => status === 'suppressed').length;
  return {
    ...table,
    dimensions,
    cells,
    protection: {
      policy: policy.id,
      name: policy.name,
      symbol: policy.symbol,
      legend: policy.legend,
      hidden,
      working: hidden > 0 || (COUNTED.has(table.kind) && policy.workingLevels.includes(table.level)),
      workingMark: policy.workingMark,
    },
  };
}

/** The counts of people that a number shows; a range shows both its ends. */
function countsIn(cell: StatFigure | StatRange): readonly number[] {
  return 'from' in cell ? [cell.from, cell.to] : (cell.reveals ?? [cell.value]);
}

function withoutReveals(cell: StatFigure): ProtectedCell {
  const { reveals: _, ...shown } = cell;
  return shown;
}

/** The country's row in a table of counties is a number of the country. */
function levelFinder(table: StatTable): (key: CellKey) => Level {
  const geo = table.dimensions.find(({ id }) => id === 'geo');
  const totals = new Set(geo?.categories.filter(({ role }) => role === 'total').map(({ code }) => code));
  return (key) => (totals.has(key['geo'] ?? '') ? 'country' : table.level);
}
