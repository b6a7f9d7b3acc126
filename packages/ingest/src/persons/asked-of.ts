import type { Answers, CodeList, PersonColumn } from '@kartlagg/model';
import { conditionTest } from './condition-test.js';

/** Prepares whether a question is asked of a person: it is, unless the answers say that it is not. */
export function askedOf(
  { askedWhen = [] }: PersonColumn,
  lists: ReadonlyMap<string, CodeList>,
): (answers: Answers) => boolean {
  const tests = askedWhen.map((condition) => conditionTest(condition, lists));
  return (answers) => tests.every((test) => test(answers) !== 'fail');
}
