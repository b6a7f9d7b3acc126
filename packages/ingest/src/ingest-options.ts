import type { Mapping } from '@kartlagg/model';

/** How a file is to be read. */
export interface IngestOptions {
  /** False where a file may be of any round: its round is then taken as it stands. */
  readonly expectedRound?: boolean;
  /** True for published figures: of any level, any year and any measure. */
  readonly published?: boolean;
  /** How tables of foreign layouts are read, where one of these fits. */
  readonly mappings?: readonly Mapping[];
}
