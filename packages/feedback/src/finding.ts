import type { Diagnostic, Severity } from '@kartlagg/model';

/** A finding as people are told it: one, or the same in several cells. */
export interface Finding {
  /** Where it is the same in several cells, `at.cells` names them all. */
  readonly diagnostic: Diagnostic;
  readonly severity: Severity;
  /** How many findings it stands for. */
  readonly places: number;
}
