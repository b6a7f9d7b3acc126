import type { RawCell } from '@kartlagg/model';
import type { TableLayout } from '../layout/table-layout.js';
import type { Ledger } from '../ledger.js';
import { nameOf } from './read-label.js';
import type { FileContext } from './table-context.js';

/**
 * Uses the cells around tables that say something of all their numbers, such as titles. Notes what was understood though
 * it is not written as the round writes it, and a municipality that just the name of the file tells.
 */
export function noteFixedCodes(layouts: readonly TableLayout[], context: FileContext, ledger: Ledger): void {
  const noted = new Set<RawCell>();
  const fixed = layouts.flatMap((layout) => layout.fixed.map((code) => ({ ...code, grid: layout.grid })));
  for (const { grid, variable, code, cell, label, how } of fixed) {
    if (label !== undefined) ledger.use(label);
    if (cell === undefined || noted.has(cell)) continue;
    noted.add(cell);
    ledger.use(cell);
    if (how === undefined || how === 'mapping') continue;
    const meant = nameOf(variable, code, context);
    ledger.remark('cell.read-as', ledger.place(grid, [cell]), { value: cell.shown.trim(), meant, how });
  }
  const named = fixed.find(({ variable, from }) => variable === 'municipality' && from === 'file-name');
  if (named === undefined) return;
  const municipality = context.survey.geography.nameOf(named.code);
  ledger.remark('file.municipality-from-name', ledger.file(), { municipality });
}
