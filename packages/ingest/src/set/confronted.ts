import type { Count, Diagnostic } from '@kartlagg/model';
import type { Truth } from '../rules/truth.js';

/** How a rule came out for one municipality when it was held against what is known besides its delivery. */
export interface Confronted {
  readonly rule: string;
  readonly file: string;
  readonly truth: Truth;
  /** What is told where it fails. */
  readonly finding?: Diagnostic;
  /** The published figures that it was held against. */
  readonly compared: readonly Count[];
}
