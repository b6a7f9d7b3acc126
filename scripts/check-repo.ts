import { brokenLinks } from './checks/broken-links.js';
import { fileSizes } from './checks/file-sizes.js';
import { importCycles } from './checks/import-cycles.js';
import { importWalls } from './checks/import-walls.js';
import { machineTraces } from './checks/machine-traces.js';
import { missingSamples } from './checks/missing-samples.js';
import { sourceFiles, trackedFiles } from './checks/source-files.js';

/** Everything in the repository that breaks the rules of the house, one line each. */
export function checkRepo(): string[] {
  const sources = sourceFiles();
  const tracked = trackedFiles();
  return [
    ...importWalls(sources),
    ...importCycles(sources),
    ...fileSizes(sources),
    ...machineTraces(tracked),
    ...brokenLinks(tracked),
    ...missingSamples(),
  ];
}

if (process.argv[1]?.endsWith('check-repo.js')) {
  const problems = checkRepo();
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(`${problems.length === 0 ? 'Väggarna håller.' : `${problems.length} fel i huset.`}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
