import type { UsageProblem } from '@kartlagg/wording';

/** The user did something that cannot be done: one line, exit code 2. */
export class CliError extends Error {
  readonly problem: UsageProblem;

  constructor(problem: UsageProblem) {
    super(problem.kind);
    this.name = 'CliError';
    this.problem = problem;
  }
}
