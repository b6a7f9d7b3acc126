import type { Found } from './compared.js';

export type Reader = 'exceljs' | 'SheetJS' | 'LibreOffice';

/** Something that is read otherwise on purpose, in plain words, and how such a difference is known. */
export interface Difference {
  readonly what: string;
  readonly readers: readonly Reader[];
  readonly theirs: string;
  readonly ours: string;
  readonly reason: string;
  /** Whether a difference that was found is of this kind. */
  readonly is: (found: Found) => boolean;
}
