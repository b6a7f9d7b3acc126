import { isAbsolute, join, relative, resolve } from 'node:path';
import { findingsHint, progressWords, summaryLines } from '@kartlagg/wording';
import { CliError } from './cli-error.js';
import { CHART_FOLDER } from './draw-charts.js';
import { EXIT } from './exit-code.js';
import { outputTarget, writeOutput, writtenBefore } from './host/write-output.js';
import type { Io } from './io.js';
import { makeRelease, type ReleaseParts } from './make-release.js';
import { openProject, type OpenProject, type ProjectOptions } from './open-project.js';
import { FINDINGS_PATH } from './page-file.js';
import { runSummary } from './run-summary.js';

/** The options that kör, tabeller and diagram share. */
export interface ReleaseOptions extends ProjectOptions {
  readonly out: string;
}

/** Makes a release of a folder and writes it in one go. `open` is the file or folder to look at afterwards. */
export async function releaseCommand(
  path: string,
  options: ReleaseOptions,
  parts: ReleaseParts,
  open: string,
  io: Io,
): Promise<number> {
  requireSameParts(outputTarget(options.out), parts, options.out);
  const project = await openProject(path, options);
  requireApart(project, path, options.out);
  const release = await makeRelease(project, parts, io);
  io.progress(progressWords('writing', 1, 1, io.language));
  writeOutput(options.out, release.files);
  const paths = { open: join(options.out, open), findings: join(options.out, FINDINGS_PATH) };
  for (const line of summaryLines(runSummary(project, release, paths, io.language), io.language))
    io.print(line);
  const { errors, warnings } = release.report.summary;
  if (errors + warnings > 0) io.print(findingsHint(path, io.language));
  return errors > 0 ? EXIT.dataErrors : EXIT.clean;
}

/** Tables of one run must not come to stand beside charts of another. A whole run takes the place of anything. */
function requireSameParts(target: string, parts: ReleaseParts, shown: string): void {
  const before = writtenBefore(target).filter((path) => path !== FINDINGS_PATH);
  const mixed = before.some((path) => path.startsWith(`${CHART_FOLDER}/`) !== (parts === 'charts'));
  if (parts !== 'everything' && mixed) throw new CliError({ kind: 'other-parts', path: shown });
}

/** The output folder takes the place of what was there, so no delivery may lie in it. */
function requireApart({ deliveries, published }: OpenProject, path: string, out: string): void {
  const target = resolve(out);
  const inside = (file: string): boolean => {
    const way = relative(target, file);
    return !(way.startsWith('..') || isAbsolute(way));
  };
  if (inside(resolve(path)) || [...deliveries, ...published].some(({ absolute }) => inside(absolute))) {
    throw new CliError({ kind: 'output-inside-input', path: out });
  }
}
