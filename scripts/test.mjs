// npm test: installs, builds and runs every check.
import { installAndBuild, run, step } from './setup.mjs';

installAndBuild();

const CHECKS = [
  ['typer mot scheman', ['scripts/dist/make-types.js', '--check']],
  ['husets väggar', ['scripts/dist/check-repo.js']],
  ['kodstil', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['exempelomgången', ['scripts/dist/make-sample.js']],
  ['genererad dokumentation', ['scripts/dist/make-docs.js', '--check']],
  ['tester', ['node_modules/vitest/vitest.mjs', 'run']],
];

const failed = [];
for (const [name, args] of CHECKS) {
  step(`\n— ${name}`);
  if (run(process.execPath, args) !== 0) failed.push(name);
}
step(failed.length === 0 ? '\nAllt är rätt.' : `\nFel i: ${failed.join(', ')}.`);
step(`Kontroller: ${CHECKS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
