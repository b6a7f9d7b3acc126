import type { ReadLimits } from './read-limits.js';

/** What the reader needs from the machine that it runs on. */
export interface SheetHost {
  /** Unpacks raw deflate; throws when the data is damaged or unpacks to more than `limit` bytes (always at least 1). */
  readonly inflate: (bytes: Uint8Array, limit: number) => Uint8Array;
  /**
   * The same piece by piece, for what is too large to be held whole: throws when the data is damaged, and stops when
   * nobody asks for more. A piece is not looked at once the next one is asked for. Without it, everything is held whole.
   */
  readonly inflateStream?: (bytes: Uint8Array) => AsyncIterable<Uint8Array>;
  /** The CRC-32 of bytes that follow on others, where the machine has a quicker one than ours. */
  readonly crc32?: (bytes: Uint8Array, before: number) => number;
  readonly limits?: Partial<ReadLimits>;
}
