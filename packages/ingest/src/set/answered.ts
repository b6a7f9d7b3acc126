import type { Batch, Count } from '@kartlagg/model';

/** What one municipality answered, with the delivery that it answered in. */
export interface Answered {
  readonly municipality: string;
  readonly batch: Batch;
  /** Its own numbers of the delivery; none where it has nothing to report. */
  readonly counts: readonly Count[];
  readonly nothingToReport: boolean;
}
