import type { Io } from '../io.js';
import { releaseCommand, type ReleaseOptions } from '../release-command.js';

/** `kartlagg tabeller`: as kör, but the tables and findings alone. */
export async function tablesCommand(path: string, options: ReleaseOptions, io: Io): Promise<number> {
  return await releaseCommand(path, options, 'tables', 'tabeller.xlsx', io);
}
