// npm test: installs, builds and runs every check.
import { installAndBuild, run, step } from './setup.mjs';

installAndBuild();

const CHECKS = [
  { name: 'typer mot scheman', args: ['scripts/dist/make-types.js', '--check'] },
  { name: 'husets väggar', args: ['scripts/dist/check-repo.js'] },
  { name: 'kodstil', args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'exempelomgången', args: ['scripts/dist/make-sample.js'] },
  { name: 'genererad dokumentation', args: ['scripts/dist/make-docs.js', '--check'] },
  { name: 'tester', args: ['node_modules/vitest/vitest.mjs', 'run'] },
];

const failed = [];
for (const { name, args } of CHECKS) {
  step(`\n— ${name}`);
  if (run(process.execPath, args) !== 0) failed.push(name);
}
step(failed.length === 0 ? '\nAllt är rätt.' : `\nFel i: ${failed.join(', ')}.`);
const passed = CHECKS.length - failed.length;
step(`Kontroller: ${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
