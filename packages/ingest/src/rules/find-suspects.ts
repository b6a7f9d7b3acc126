import type { Suspect } from '@kartlagg/model';
import type { Answer } from '../question.js';
import { connected } from './connected.js';
import { answersIn, holds, mendingDifference, type Statement } from './statement.js';

/**
 * The one number that several failing statements follow from: were it another, all of them would hold, and no other
 * statement would fail. Statements that share a number belong together. None for those that more than one number
 * would mend, or that no one number would, or that stand alone: nothing tells their numbers apart.
 */
export function findSuspects(statements: readonly Statement[]): ReadonlyMap<Statement, Suspect> {
  const failing = statements.filter((statement) => holds(statement) === 'fail');
  const suspects = new Map<Statement, Suspect>();
  const groups = connected(failing).filter((together) => together.length > 1);
  const about = groups.length === 0 ? new Map<Answer, Statement[]>() : byAnswer(statements);
  for (const together of groups) {
    const suspect = theOneSuspect(together, about);
    if (suspect !== undefined) for (const statement of together) suspects.set(statement, suspect);
  }
  return suspects;
}

type About = ReadonlyMap<Answer, readonly Statement[]>;

/** The statements that each answer has a part in. */
function byAnswer(statements: readonly Statement[]): About {
  const about = new Map<Answer, Statement[]>();
  for (const statement of statements)
    for (const answer of answersIn(statement)) {
      const known = about.get(answer);
      if (known === undefined) about.set(answer, [statement]);
      else known.push(statement);
    }
  return about;
}

function theOneSuspect(together: readonly Statement[], about: About): Suspect | undefined {
  const mending = inAllOf(together).flatMap((answer) => {
    const instead = mendingValue(answer, together, about.get(answer) ?? []);
    return instead === undefined ? [] : [{ answer, instead }];
  });
  const [only, ...others] = mending;
  if (only === undefined || others.length > 0) return undefined;
  const { at, value } = only.answer;
  return value === null ? undefined : { at, value, instead: only.instead, mends: together.length };
}

/** The answers that all of the statements are about: no other could mend them all. */
function inAllOf(together: readonly Statement[]): readonly Answer[] {
  const times = new Map<Answer, number>();
  for (const statement of together)
    for (const answer of new Set(answersIn(statement))) times.set(answer, (times.get(answer) ?? 0) + 1);
  return [...times].filter(([, found]) => found === together.length).map(([answer]) => answer);
}

/** The number that would mend all of the statements and break none. */
function mendingValue(
  answer: Answer,
  together: readonly Statement[],
  others: readonly Statement[],
): number | undefined {
  if (answer.value === null || answer.exactness !== 'exact') return undefined;
  const [difference] = together.flatMap((statement) => mendingDifference(statement, answer) ?? []);
  const value = answer.value + (difference ?? 0);
  if (difference === undefined || value < 0) return undefined;
  const change = { answer, value };
  const isWrong = [...together, ...others].some((statement) => holds(statement, change) === 'fail');
  return isWrong ? undefined : value;
}
