import { createHash } from 'node:crypto';
import type { OutputFile } from '@kartlagg/model';

/** The name of the list of all that was written: it tells our own folders from others. */
export const MANIFEST = 'kartlagg-manifest.json';

/** The same for a folder of marked copies: a run never takes its place. */
export const MARK_MANIFEST = 'kartlagg-granskat.json';

/** The list of what is written, with a checksum of each file, so that two runs can be told apart. */
export function manifestOf(files: readonly OutputFile[]): OutputFile {
  const entries = files.map(
    ({ path, content }) => [path, createHash('sha256').update(content).digest('hex')] as const,
  );
  return { path: MANIFEST, content: manifestText(entries) };
}

/** A list of paths with the checksum of each file, as the text of a manifest. */
export function manifestText(entries: Iterable<readonly [path: string, sha256: string]>): string {
  const listed = [...entries]
    .map(([path, sha256]) => ({ path, sha256 }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
  return `${JSON.stringify({ version: 1, files: listed }, null, 2)}\n`;
}

/** The paths that a manifest lists; none where it is no manifest of ours. */
export function manifestPaths(text: string): string[] {
  return manifestEntries(text).map(([path]) => path);
}

/** The paths that a manifest lists, each with its checksum. */
export function manifestEntries(text: string): [path: string, sha256: string][] {
  try {
    const { files } = JSON.parse(text) as { files?: { path?: unknown; sha256?: unknown }[] };
    return (files ?? []).flatMap(({ path, sha256 }): [string, string][] =>
      typeof path === 'string' && typeof sha256 === 'string' ? [[path, sha256]] : [],
    );
  } catch {
    return [];
  }
}
