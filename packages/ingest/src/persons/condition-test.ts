import type { Answers, CodeList, Condition } from '@kartlagg/model';
import type { Truth } from '../rules/truth.js';

/** Says whether a condition holds for the answers of a form. */
export type ConditionTest = (answers: Answers) => Truth;

/**
 * Prepares a condition of a person form or decision table. It is undecided where the question is not answered, and an
 * answer that says that it is not known, a code of the role `unknown` in `lists`, is no answer. Where several codes are
 * answered, one that is named is enough.
 */
export function conditionTest(condition: Condition, lists: ReadonlyMap<string, CodeList>): ConditionTest {
  const { variable, answered } = condition;
  const unknown = unknownCodes(lists.get(variable));
  const holds = answerTest(condition);
  return (answers) => {
    const given = known(answers[variable], unknown);
    if (answered !== undefined) return given.length > 0 === answered ? 'pass' : 'fail';
    return given.length === 0 ? 'undecided' : holds(given);
  };
}

function unknownCodes(list: CodeList | undefined): ReadonlySet<string> {
  const codes = list?.codes ?? [];
  return new Set(codes.filter(({ role }) => role === 'unknown').map(({ code }) => code));
}

const NONE: readonly string[] = [];

/** The codes that say something. Nearly all answers are one code: no new list is made for those. */
function known(given: readonly string[] | undefined, unknown: ReadonlySet<string>): readonly string[] {
  if (given === undefined) return NONE;
  return given.some((code) => unknown.has(code)) ? given.filter((code) => !unknown.has(code)) : given;
}

/** The test of an answer that was given. */
function answerTest({ is, not, atLeast, below }: Condition): (given: readonly string[]) => Truth {
  if (is !== undefined) {
    const codes = new Set(is);
    return (given) => asTruth(given.some((code) => codes.has(code)));
  }
  if (not !== undefined) {
    const codes = new Set(not);
    return (given) => asTruth(!given.some((code) => codes.has(code)));
  }
  return ([text = '']) => {
    if (!NUMBER.test(text)) return 'undecided';
    const number = Number(text);
    return asTruth((atLeast === undefined || number >= atLeast) && (below === undefined || number < below));
  };
}

function asTruth(holds: boolean): Truth {
  return holds ? 'pass' : 'fail';
}

const NUMBER = /^-?\d+(?:\.\d+)?$/u;
