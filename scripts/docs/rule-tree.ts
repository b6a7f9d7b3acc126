import type { Condition, DecisionRule, DecisionTable } from '@kartlagg/model';
import type { DecisionWords } from '@kartlagg/wording';

const WIDTH = 100;

/**
 * A decision table as the lines of a tree: neighbouring rules that begin with the same condition share a branch.
 *
 *     ├─ Boendeform: Tält eller Bil → Situation 1
 *     └─ annars → Inte hemlös
 */
export function ruleTree(
  { rules, otherwise }: DecisionTable,
  say: (condition: Condition) => string,
  outcome: (code: string) => string,
  words: Pick<DecisionWords, 'and' | 'otherwise' | 'ours'>,
): readonly string[] {
  const end = ({ then, ours }: DecisionRule): string =>
    `→ ${outcome(then)}${ours === true ? ` [${words.ours}]` : ''}`;
  const leaf = (rule: DecisionRule, from: number): readonly string[] => [
    ...rule.when.slice(from).map(say).join(words.and).split(' '),
    end(rule),
  ];
  const branch = ({ first, rules: [only, ...more] }: Branch): readonly string[] => {
    if (only.when.length === 1) return node('├─ ', '│  ', leaf(only, 0));
    const leaves = [only, ...more].flatMap((rule, index) =>
      index === more.length
        ? node('│  └─ ', '│     ', leaf(rule, 1))
        : node('│  ├─ ', '│  │  ', leaf(rule, 1)),
    );
    return [...node('├─ ', '│  ', say(first).split(' ')), ...leaves];
  };
  return [...branchesOf(rules).flatMap(branch), `└─ ${words.otherwise} → ${outcome(otherwise)}`];
}

interface Branch {
  readonly first: Condition;
  readonly rules: readonly [DecisionRule, ...DecisionRule[]];
}

/** Neighbouring rules with the same first condition, and more than that. */
function branchesOf(rules: readonly DecisionRule[]): readonly Branch[] {
  const branches: { first: Condition; rules: [DecisionRule, ...DecisionRule[]] }[] = [];
  for (const rule of rules) {
    const [first] = rule.when;
    if (first === undefined) throw new Error(`the rule ${rule.id} has no condition`);
    const last = branches.at(-1);
    const isSame = JSON.stringify(last?.first) === JSON.stringify(first) && rule.when.length > 1;
    if (isSame && last !== undefined) last.rules.push(rule);
    else branches.push({ first, rules: [rule] });
  }
  return branches;
}

/** Words with their branch, broken between two of them where the line is full. */
function node(begin: string, go: string, words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = begin;
  for (const word of words) {
    const isFirst = line === begin;
    if (!isFirst && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `${go}  ${word}`;
    } else line += isFirst ? word : ` ${word}`;
  }
  return [...lines, line];
}
