import type { Answers, CodeList, Decision, DecisionRule, DecisionTable } from '@kartlagg/model';
import type { Truth } from '../rules/truth.js';
import { conditionTest, type ConditionTest } from './condition-test.js';

/**
 * Prepares a decision table for many forms: `decider(situation, lists)(answers)`.
 *
 * The first rule that holds decides. A rule holds where all its conditions do, fails where one of them does, and is
 * undecided otherwise (Kleene's strong three-valued logic, 1938). Where an earlier rule is undecided and would decide
 * otherwise, nothing is decided: the outcome is the table's `undecided`, or its `undecidedOut` where no outcome that is
 * still possible counts, and `wants` names the answers that are missing first of all. So another answer never turns one
 * decided outcome into another, as long as no condition asks whether a question is left unanswered.
 *
 * @param lists The code lists of the person form: an answer of the role `unknown` is no answer.
 */
export function decider(
  table: DecisionTable,
  lists: ReadonlyMap<string, CodeList>,
): (answers: Answers) => Decision {
  const rules = table.rules.map((rule) => prepared(rule, lists));
  const otherwise: Decision = { outcome: table.otherwise, state: 'otherwise', rule: null, wants: [] };
  return (answers) => {
    const open: PreparedRule[] = [];
    let reached = otherwise;
    for (const rule of rules) {
      const truth = truthOf(rule, answers);
      if (truth === 'undecided') open.push(rule);
      if (truth !== 'pass') continue;
      reached = rule.decision;
      break;
    }
    if (open.every(({ decision }) => decision.outcome === reached.outcome)) return reached;
    return undecided(table, open, reached, answers);
  };
}

interface PreparedRule {
  readonly conditions: readonly { readonly variable: string; readonly test: ConditionTest }[];
  /** What is decided where it holds. */
  readonly decision: Decision;
}

function prepared({ id, when, then }: DecisionRule, lists: ReadonlyMap<string, CodeList>): PreparedRule {
  return {
    conditions: when.map((condition) => ({
      variable: condition.variable,
      test: conditionTest(condition, lists),
    })),
    decision: { outcome: then, state: 'decided', rule: id, wants: [] },
  };
}

function truthOf({ conditions }: PreparedRule, answers: Answers): Truth {
  let truth: Truth = 'pass';
  for (const { test } of conditions) {
    const found = test(answers);
    if (found === 'fail') return 'fail';
    if (found === 'undecided') truth = 'undecided';
  }
  return truth;
}

function undecided(
  table: DecisionTable,
  open: readonly PreparedRule[],
  reached: Decision,
  answers: Answers,
): Decision {
  const possible = new Set([reached.outcome, ...open.map(({ decision }) => decision.outcome)]);
  const counts = table.outcomes.some(({ code, counts: isCounted }) => isCounted && possible.has(code));
  return {
    outcome: counts ? table.undecided : (table.undecidedOut ?? table.undecided),
    state: 'undecided',
    rule: null,
    wants: wantedBy(open, answers),
  };
}

/** What every open rule lacks, where there is such a thing: without it nothing else is worth asking. */
function wantedBy(open: readonly PreparedRule[], answers: Answers): readonly string[] {
  const lacking = open.map(({ conditions }) =>
    conditions.filter(({ test }) => test(answers) === 'undecided').map(({ variable }) => variable),
  );
  const all = [...new Set(lacking.flat())];
  const shared = all.filter((variable) => lacking.every((variables) => variables.includes(variable)));
  return shared.length > 0 ? shared : all;
}
