import type { Mapping } from '@kartlagg/model';
import type { IdentityReader } from './persons/identity-reader.js';

/** How a file is to be read. */
export interface IngestOptions {
  /** False where a file may be of any round: its round is then taken as it stands. */
  readonly expectedRound?: boolean;
  /** True for published figures: of any level, any year and any measure. */
  readonly published?: boolean;
  /** How tables of foreign layouts are read, where one of these fits. */
  readonly mappings?: readonly Mapping[];
  /**
   * Makes keyed tokens of the identities of persons. Without it nothing is kept of an identity but the year of birth and
   * the sex.
   */
  readonly identify?: IdentityReader;
}
