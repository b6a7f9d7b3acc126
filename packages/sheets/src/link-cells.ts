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
  /** Places in the list of links: those whose first row is still to come, the next one last. */
  private readonly waiting: number[];
  private here: number[] = [];
  private row = 0;
  private readonly links: readonly SheetLink[];
  private readonly limits: ReadLimits;

  constructor(links: readonly SheetLink[], wide: readonly number[], limits: ReadLimits) {
    this.links = links;
    this.limits = limits;
    this.waiting = wide.toSorted((left, right) => (links[right]?.fromRow ?? 0) - (links[left]?.fromRow ?? 0));
  }

  /** The first of them that covers a cell, as its place in the list; past the end of the list where none does. */
  first({ row, column }: RawCell): number {
    if (row !== this.row) this.goTo(row);
    for (const index of this.here) {
      const link = this.links[index];
      if (link !== undefined && link.fromColumn <= column && column <= link.toColumn) return index;
    }
    return this.links.length;
  }

  private goTo(row: number): void {
    this.row = row;
    const here = this.here.filter((index) => (this.links[index]?.toRow ?? 0) >= row);
    for (let next = this.waiting.at(-1); next !== undefined; next = this.waiting.at(-1)) {
      const link = this.links[next];
      if (link === undefined || link.fromRow > row) break;
      this.waiting.pop();
      if (link.toRow >= row) here.push(next);
    }
    keepWithin(this.limits, 'rowLinks', here.length);
    this.here = here.sort((one, other) => one - other);
  }
}
