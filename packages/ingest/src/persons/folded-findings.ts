import { keyText, type DiagnosticCode, type DiagnosticParam, type Grid, type Text } from '@kartlagg/model';
import type { Position } from '../cell-finder.js';
import type { Ledger } from '../ledger.js';

/** A finding about one cell of a table of persons. */
export interface PersonFinding {
  readonly code: DiagnosticCode;
  readonly params?: Readonly<Record<string, DiagnosticParam>>;
  readonly what?: Text;
  /** True where the cell is used all the same, or holds nothing. */
  readonly beside: boolean;
}

interface Fold extends PersonFinding {
  readonly cells: Position[];
}

/** Findings that say the same are one, with all their cells: a column that is wrong on every row is told once. */
export class FoldedFindings {
  readonly #grid: Grid;
  readonly #folds = new Map<string, Fold>();

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  add(finding: PersonFinding, { row, column }: Position, by: string | number = column): void {
    const key = keyText([finding.code, by, JSON.stringify(finding.params ?? {})]);
    const fold = this.#folds.get(key) ?? { ...finding, cells: [] };
    this.#folds.set(key, fold);
    fold.cells.push({ row, column });
  }

  /** Reports every finding, with the number of its rows where its sentence says it. */
  report(ledger: Ledger): void {
    for (const { code, params, what, beside, cells } of this.#folds.values()) {
      const at = ledger.place(this.#grid, cells, what);
      const said = { ...params, ...(COUNTED.has(code) && { rows: cells.length }) };
      if (beside) ledger.remark(code, at, said);
      else ledger.report(code, at, said);
    }
  }
}

const COUNTED: ReadonlySet<DiagnosticCode> = new Set(['row.no-identity', 'cell.missing-answer']);
