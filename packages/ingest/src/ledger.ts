import {
  cellAddress,
  cellPosition,
  DIAGNOSTIC_CODES,
  severityOf,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticParam,
  type Grid,
  type Place,
  type RawCell,
  type Text,
  type Workbook,
} from '@kartlagg/model';
import { cellBlocks } from './cell-blocks.js';
import type { Position } from './cell-finder.js';
import { isNumber } from './codecs/stored-number.js';
import { quotedBlock } from './quoted-block.js';

/** What became of the cells of a file. Always `read = used + named`. */
export interface Settlement {
  readonly cells: { readonly read: number; readonly used: number; readonly named: number };
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Keeps account of every cell of one file, so that no number is lost: a cell is used, or a finding names it.
 * A finding names its `cell` and `cells`; one without cells names all of its sheet, or of its file.
 */
export class Ledger {
  readonly #workbook: Workbook;
  readonly #used = new Set<RawCell>();
  readonly #diagnostics: Diagnostic[] = [];
  readonly #remarks: Diagnostic[] = [];

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** Something was taken from these cells: an answer, a key, a label, a heading or a check. */
  use(...cells: readonly RawCell[]): void {
    this.useAll(cells);
  }

  /** As `use`, for any number of cells. */
  useAll(cells: Iterable<RawCell>): void {
    for (const cell of cells) this.#used.add(cell);
  }

  report(code: DiagnosticCode, at: Place, params: Readonly<Record<string, DiagnosticParam>> = {}): void {
    this.add({ code, at, params });
  }

  /** A finding that says more than its code, place and params. */
  add(diagnostic: Diagnostic): void {
    this.#diagnostics.push(diagnostic);
  }

  /** A finding that is beside the account: the cell is still used, or named by another. */
  remark(code: DiagnosticCode, at: Place, params: Readonly<Record<string, DiagnosticParam>> = {}): void {
    this.#remarks.push({ code, at, params });
  }

  /** True where something has been found already that is an error, whatever a round says of it. */
  hasErrors(): boolean {
    return this.#diagnostics.some(({ code }) => severityOf(code) === 'error');
  }

  /** The place of the whole file. */
  file(): Place {
    return { file: this.#workbook.source.path };
  }

  /** The place of cells in a grid; without cells, of the whole grid. */
  place(grid: Grid, cells: readonly Position[] = [], what?: Text): Place {
    const addresses = cells.map((cell) => cellAddress(cell.row, cell.column));
    const [first] = addresses;
    return {
      ...this.file(),
      ...(grid.sheet !== '' && { sheet: grid.sheet }),
      ...(first !== undefined && { cell: first }),
      ...(addresses.length > 1 && { cells: addresses }),
      ...(what !== undefined && { what }),
    };
  }

  /** The cells that nobody has taken or named so far, by sheet. */
  open(): ReadonlyMap<Grid, readonly RawCell[]> {
    const isNamed = namer(this.#diagnostics);
    return new Map(
      this.#workbook.grids.map((grid) => [
        grid,
        grid.cells.filter((cell) => !this.#used.has(cell) && !isNamed(this.place(grid, [cell]))),
      ]),
    );
  }

  /** Closes the account: cells that nobody took and nobody named are found to stand outside the form. */
  settle(): Settlement {
    for (const [grid, cells] of this.open()) {
      for (const cell of cells)
        if (!isNumber(cell))
          this.report('cell.outside-form', this.place(grid, [cell]), { value: cell.shown });
      for (const block of cellBlocks(cells.filter(isNumber)))
        this.report('cell.number-outside-form', this.place(grid, block), { value: quotedBlock(block) });
    }
    const read = this.#workbook.grids.reduce((sum, { cells }) => sum + cells.length, 0);
    const used = this.#used.size;
    return {
      cells: { read, used, named: read - used },
      diagnostics: inReadingOrder([...this.#diagnostics, ...this.#remarks], this.#workbook),
    };
  }
}

/** Tells whether a cell is named by one of the findings. */
export function namer(diagnostics: readonly Diagnostic[]): (cell: Place) => boolean {
  const named = new Set<string>();
  for (const { at } of diagnostics) {
    const cells = at.cell === undefined ? [''] : [at.cell, ...(at.cells ?? []), ...(at.beside ?? [])];
    for (const cell of cells) named.add(JSON.stringify([at.sheet ?? '', cell]));
  }
  const has = (sheet: string, cell: string): boolean => named.has(JSON.stringify([sheet, cell]));
  return ({ sheet = '', cell = '' }) => has('', '') || has(sheet, '') || has(sheet, cell);
}

function inReadingOrder(diagnostics: readonly Diagnostic[], workbook: Workbook): readonly Diagnostic[] {
  const sheets = workbook.grids.map((grid) => grid.sheet);
  const rank = ({ at, code }: Diagnostic): readonly number[] => {
    const position = cellPosition(at.cell ?? '') ?? { row: 0, column: 0 };
    const sheet = at.sheet === undefined ? -1 : sheets.indexOf(at.sheet);
    return [sheet, position.row, position.column, DIAGNOSTIC_CODES.indexOf(code)];
  };
  const ranked = diagnostics.map((diagnostic) => ({ diagnostic, rank: rank(diagnostic) }));
  ranked.sort((a, b) => firstDifference(a.rank, b.rank));
  return ranked.map(({ diagnostic }) => diagnostic);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
