import type { TableFrame, TableKind } from '@kartlagg/model';

/** Is a table about how persons were told apart, rather than about how many there are? */
export function ofPersons({ kind }: TableFrame): boolean {
  return !OTHERS.has(kind);
}

const OTHERS: ReadonlySet<TableKind> = new Set<TableKind>(['counts', 'coverage', 'series']);
