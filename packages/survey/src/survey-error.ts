import type { Problem } from './problem.js';

/** The definitions of a survey are wrong. The message is for developers; `problems` is for everybody else. */
export class SurveyError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, pointer, keyword }) => `${file}#${pointer}: ${keyword}`).join('\n'));
    this.name = 'SurveyError';
    this.problems = problems;
  }
}
