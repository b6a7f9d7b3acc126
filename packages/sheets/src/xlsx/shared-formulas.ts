import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import { divideFormula, type FormulaPieces, shiftFormula } from './shift-formula.js';

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Found when the first cell asks for them. */
  pieces: FormulaPieces | undefined;
}

/** The formulas of one sheet that stand in one cell and hold for others too. */
export class SharedFormulas {
  private readonly byIndex = new Map<string, Shared>();
  private written = 0;
  private readonly limits: ReadLimits;

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  /** Notes a formula that others share. One that is longer than Excel allows is not shared. */
  define(index: string, row: number, column: number, formula: string): void {
    if (formula.length > LONGEST) return;
    this.count(formula.length);
    this.byIndex.set(index, { row, column, formula, pieces: undefined });
  }

  /** The formula of a cell that shares one: moved to where the cell is, or empty where nothing has been defined. */
  textAt(index: string, row: number, column: number): string {
    const shared = this.byIndex.get(index);
    if (shared === undefined) return '';
    shared.pieces ??= divideFormula(shared.formula);
    const text = shiftFormula(shared.pieces, row - shared.row, column - shared.column);
    this.count(text.length);
    return text;
  }

  private count(characters: number): void {
    this.written += characters;
    keepWithin(this.limits, 'formulaText', this.written);
  }
}

/** Characters of a formula in Excel. */
const LONGEST = 8192;
