import type { Io } from '../io.js';
import { releaseCommand, type ReleaseOptions } from '../release-command.js';

/** `kartlagg diagram`: as kör, but the charts and findings alone. */
export async function chartCommand(path: string, options: ReleaseOptions, io: Io): Promise<number> {
  return await releaseCommand(path, options, 'charts', 'charts', io);
}
