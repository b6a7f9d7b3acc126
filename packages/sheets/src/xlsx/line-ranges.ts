import type { LineRange } from '@kartlagg/model';

/** Runs of rows or columns, put together as they come. */
export class LineRanges {
  private readonly runs: { from: number; to: number }[] = [];

  /** Adds the lines from one to another. Lines nearly always come in order, so that a run only grows. */
  add(from: number, to: number): void {
    const last = this.runs.at(-1);
    if (last !== undefined && from >= last.from && from <= last.to + 1) last.to = Math.max(last.to, to);
    else this.runs.push({ from, to });
  }

  /** The runs in order, none of them touching another. */
  all(): readonly LineRange[] {
    const sorted = new LineRanges();
    for (const { from, to } of this.runs.toSorted((left, right) => left.from - right.from))
      sorted.add(from, to);
    return sorted.runs;
  }
}
