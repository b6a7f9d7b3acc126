import type { Io } from '../io.js';
import { releaseCommand, type ReleaseOptions } from '../release-command.js';

/** `kartlagg kör`: the whole main job, from a folder of deliveries to tables, charts, a page and findings. */
export async function runCommand(path: string, options: ReleaseOptions, io: Io): Promise<number> {
  return await releaseCommand(path, options, 'everything', 'index.html', io);
}
