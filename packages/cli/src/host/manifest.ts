import { createHash } from 'node:crypto';
import type { OutputFile } from '@kartlagg/model';

/** The name of the list of all that was written: it tells our own folders from others. */
export const MANIFEST = 'kartlagg-manifest.json';

/** The list of what is written, with a checksum of each file, so that two runs can be told apart. */
export function manifestOf(files: readonly OutputFile[]): OutputFile {
  const listed = files
    .map(({ path, content }) => ({ path, sha256: createHash('sha256').update(content).digest('hex') }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
  return { path: MANIFEST, content: `${JSON.stringify({ version: 1, files: listed }, null, 2)}\n` };
}

/** The paths that a manifest lists; none where it is no manifest of ours. */
export function manifestPaths(text: string): string[] {
  try {
    const { files } = JSON.parse(text) as { files?: { path?: unknown }[] };
    return (files ?? []).flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
  } catch {
    return [];
  }
}
