import type { Answers, CodeList, PersonColumn } from '@kartlagg/model';
import type { Truth } from '../rules/truth.js';
import { conditionTest } from './condition-test.js';

/** Prepares whether a question is asked of a person: undecided where an answer that settles it is missing. */
export function askedOf(
  { askedWhen = [] }: PersonColumn,
  lists: ReadonlyMap<string, CodeList>,
): (answers: Answers) => Truth {
  const tests = askedWhen.map((condition) => conditionTest(condition, lists));
  return (answers) => {
    const truths = new Set(tests.map((test) => test(answers)));
    if (truths.has('fail')) return 'fail';
    return truths.has('undecided') ? 'undecided' : 'pass';
  };
}
