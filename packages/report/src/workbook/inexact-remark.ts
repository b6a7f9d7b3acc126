import type { ProtectedTable } from '@kartlagg/disclosure';
import type { Exactness, Language } from '@kartlagg/model';
import { tableWords } from '@kartlagg/wording';
import { columnHeading } from '../table/table-labels.js';
import type { LayoutRow, TableLayout } from '../table/table-layout.js';
import { isShown } from '../table/table-symbols.js';

/** Which numbers of a row are not exact: `Cirka: Samtliga, Situation 1`. Empty where all are exact. */
export function inexactRemark(
  table: ProtectedTable,
  layout: TableLayout,
  row: LayoutRow,
  language: Language,
): string {
  const kinds: readonly Exactness[] = ['approximate', 'minimum'];
  return kinds
    .map((kind) => ({
      kind,
      columns: layout.columns.filter((column) => {
        const cell = layout.cellAt(row, column);
        return cell !== undefined && isShown(cell) && cell.exactness === kind;
      }),
    }))
    .filter(({ columns }) => columns.length > 0)
    .map(({ kind, columns }) =>
      tableWords(language).inexactRow(
        kind,
        columns.map((column) => columnHeading(table, column, language)),
      ),
    )
    .join('; ');
}
