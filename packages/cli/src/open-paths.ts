import { resolve } from 'node:path';
import { listWords } from '@kartlagg/wording';
import { CliError } from './cli-error.js';
import { findFiles, sharedFolder, statOf, type FoundFile } from './host/find-files.js';
import type { Io } from './io.js';
import {
  latestRound,
  namedRound,
  openProject,
  projectFile,
  readSettings,
  type OpenProject,
  type ProjectOptions,
} from './open-project.js';
import { openSurvey } from './open-survey.js';

/** What is to be read, and how. */
export type OpenFiles = Pick<OpenProject, 'survey' | 'settings' | 'deliveries' | 'published'>;

interface PathOptions extends ProjectOptions {
  /** True where all of the files hold published figures. */
  readonly published?: boolean;
}

/**
 * Opens files and folders that are to be checked. One folder with a project file is that project: only what it names is
 * read. A file that is named itself is always read; in a folder only what could be a delivery. The round is the one
 * that is asked for, or that the files name, or the latest.
 */
export async function openPaths(
  paths: readonly string[],
  options: PathOptions,
  { language }: Pick<Io, 'language'>,
): Promise<OpenFiles | OpenProject> {
  const [first = '', ...others] = paths;
  if (others.length === 0 && projectFile(resolve(first)) !== undefined)
    return await openProject(first, options);
  const files = foundIn(paths);
  if (files.length === 0) throw new CliError({ kind: 'empty-folder', path: listWords(paths, language) });
  const { round, mapping = [], published = false } = options;
  const survey = openSurvey(round ?? (await namedRound(files)) ?? latestRound());
  return {
    survey,
    settings: readSettings(resolve(first), {}, mapping, survey),
    deliveries: published ? [] : files,
    published: published ? files : [],
  };
}

function foundIn(paths: readonly string[]): FoundFile[] {
  const folder = sharedFolder(paths);
  return paths.flatMap((path) => {
    const isNamed = statOf(path, path).isFile();
    return findFiles(path, folder).map((file) =>
      isNamed ? Object.assign({}, file, { delivery: true }) : file,
    );
  });
}
