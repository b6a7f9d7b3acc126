import type { Answer } from '../question.js';
import { answersIn, type Statement } from './statement.js';

/** Statements in groups that share numbers, directly or through one another; in the order in which they come. */
export function connected(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const leaders = statements.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let leader = index;
    for (let next = leaders[leader] ?? leader; next !== leader; next = leaders[leader] ?? leader) {
      leaders[leader] = leaders[next] ?? next;
      leader = next;
    }
    return leader;
  };
  const first = new Map<Answer, number>();
  for (const [index, statement] of statements.entries())
    for (const answer of answersIn(statement)) {
      const before = first.get(answer);
      if (before === undefined) first.set(answer, index);
      else leaders[leaderOf(index)] = leaderOf(before);
    }
  const groups = new Map<number, Statement[]>();
  for (const [index, statement] of statements.entries()) {
    const leader = leaderOf(index);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [statement]);
    else group.push(statement);
  }
  return [...groups.values()];
}
