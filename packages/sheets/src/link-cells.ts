import type { RawCell } from '@kartlagg/model';
import type { ReadLimits } from './read-limits.js';
import { keepWithin } from './refusal.js';
import type { SheetLink } from './sheet-visitor.js';

/** Gives cells that stand in order the hyperlinks that cover them; where several do, the first one. */
export function linkCells(
  cells: readonly RawCell[],
  links: readonly SheetLink[],
  limits: ReadLimits,
): readonly RawCell[] {
  if (links.length === 0) return cells;
  const single = new Map<number, number>();
  const wide: number[] = [];
  for (const [index, link] of links.entries()) {
    if (link.fromRow !== link.toRow || link.fromColumn !== link.toColumn) wide.push(index);
    else if (!single.has(key(link.fromRow, link.fromColumn)))
      single.set(key(link.fromRow, link.fromColumn), index);
  }
  const covering = new Covering(links, wide, limits);
  return cells.map((cell) => {
    const first = Math.min(single.get(key(cell.row, cell.column)) ?? links.length, covering.first(cell));
    const link = links[first]?.link;
    return link === undefined ? cell : { ...cell, link };
  });
}

function key(row: number, column: number): number {
  return row * 16_384 + column - 1;
}

/** The links over several cells, of which those that lie over the row that is come to are at hand. */
class Covering {
  private readonly waiting: number[];
  private here: number[] = [];
  private row = 0;
  private readonly links: readonly SheetLink[];
  private readonly limits: ReadLimits;

  constructor(links: readonly SheetLink[], wide: readonly number[], limits: ReadLimits) {
    this.links = links;
    this.limits = limits;
    this.waiting = wide.toSorted((left, right) => this.of(right, 'fromRow') - this.of(left, 'fromRow'));
  }

  /** The first of them that covers a cell, as its place in the list; past the end of the list where none does. */
  first({ row, column }: RawCell): number {
    if (row !== this.row) this.goTo(row);
    return (
      this.here.find(
        (index) => this.of(index, 'fromColumn') <= column && column <= this.of(index, 'toColumn'),
      ) ?? this.links.length
    );
  }

  private goTo(row: number): void {
    this.row = row;
    const left = this.here.filter((index) => this.of(index, 'toRow') >= row);
    let isSame = left.length === this.here.length;
    for (let next = this.waiting.at(-1); next !== undefined; next = this.waiting.at(-1)) {
      if (this.of(next, 'fromRow') > row) break;
      this.waiting.pop();
      if (this.of(next, 'toRow') >= row) left.push(next);
      isSame = false;
    }
    if (!isSame) left.sort((one, other) => one - other);
    this.here = left;
    keepWithin(this.limits, 'rowLinks', left.length);
  }

  private of(index: number, side: 'fromRow' | 'toRow' | 'fromColumn' | 'toColumn'): number {
    return this.links[index]?.[side] ?? 0;
  }
}
