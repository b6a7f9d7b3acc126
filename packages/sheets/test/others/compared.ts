import type { CellKind } from '@kartlagg/model';

/** A cell as readers can be compared by it. */
export interface ComparedCell {
  readonly kind: CellKind;
  /** A number as a number; a date in UTC as `2023-04-03T00:00:00`, or `14:30:00` without a day. */
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly link?: string;
  /** A number as it is shown, without grouping, spaces and words: what is said of it besides its value. */
  readonly shown?: string;
}

export interface ComparedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By address. */
  readonly cells: ReadonlyMap<string, ComparedCell>;
  /** `D1:F2`, in order. */
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What two readers say otherwise of the same thing. */
export interface Found {
  readonly book: string;
  readonly sheet: string;
  /** An address, or `sheets`, `name`, `hidden`, `merges`, `hiddenRows` or `hiddenColumns`. */
  readonly at: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** The merged ranges of the sheet. */
  readonly merges: readonly string[];
}

/** All that two readings of a book differ in. */
export function differences(
  book: string,
  ours: readonly ComparedSheet[],
  theirs: readonly ComparedSheet[],
): readonly Found[] {
  const names = (sheets: readonly ComparedSheet[]): readonly string[] => sheets.map(({ name }) => name);
  if (!same(names(ours), names(theirs)))
    return [{ book, sheet: '', at: 'sheets', ours: names(ours), theirs: names(theirs), merges: [] }];
  return ours.flatMap((sheet, index) => {
    const other = theirs[index];
    return other === undefined ? [] : ofSheet(book, sheet, other);
  });
}

function ofSheet(book: string, ours: ComparedSheet, theirs: ComparedSheet): readonly Found[] {
  const found: Found[] = [];
  const compare = (at: string, mine: unknown, other: unknown): void => {
    if (!same(mine, other))
      found.push({ book, sheet: ours.name, at, ours: mine, theirs: other, merges: ours.merges });
  };
  for (const aspect of ['hidden', 'merges', 'hiddenRows', 'hiddenColumns'] as const)
    compare(aspect, ours[aspect], theirs[aspect]);
  for (const at of new Set([...ours.cells.keys(), ...theirs.cells.keys()]))
    compare(at, ...comparable(ours.cells.get(at), theirs.cells.get(at)));
  return found;
}

/** Without what is shown, where only one of them says it. */
function comparable(
  ours: ComparedCell | undefined,
  theirs: ComparedCell | undefined,
): [ComparedCell | undefined, ComparedCell | undefined] {
  if (ours?.shown !== undefined && theirs?.shown !== undefined) return [ours, theirs];
  return [withoutShown(ours), withoutShown(theirs)];
}

function withoutShown(cell: ComparedCell | undefined): ComparedCell | undefined {
  if (cell === undefined) return undefined;
  const { shown: _, ...rest } = cell;
  return rest;
}

function same(left: unknown, right: unknown): boolean {
  return text(left) === text(right);
}

/** As text with its keys in order. */
function text(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'undefined'
  );
}
