import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';

const TEXT = /\.(ts|mjs|js|json|md|yaml|yml|csv|html|svg|txt)$/u;
/** Home folders and temporary ones; addresses of package archives. */
const TRACES = [
  /(?<![\w.])\/(root|home\/\w+|work|Users\/\w+)\/[\w.-]/u,
  /tarball: https?:/u,
  /"resolved": "https?:/u,
];
/** What looks for traces has to name them. */
const ALLOWED = new Set(['scripts/checks/machine-traces.ts']);

/** Files that carry something of the machine that they were written on. */
export function machineTraces(paths: readonly string[]): string[] {
  return paths
    .filter((path) => TEXT.test(path) && !ALLOWED.has(path))
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          TRACES.some((trace) => trace.test(line)) ? [`${path}:${index + 1}: a trace of one machine`] : [],
        ),
    );
}
