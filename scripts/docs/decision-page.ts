import {
  textIn,
  type Condition,
  type DecisionRule,
  type DecisionTable,
  type Language,
} from '@kartlagg/model';
import type { PersonSurvey, Survey } from '@kartlagg/survey';
import { decisionWords } from '@kartlagg/wording';
import { ruleTree } from './rule-tree.js';

/**
 * The handbook's page about who counts and in which situation, as Markdown: each decision table of the rounds once, as
 * a table and as a tree, the newest round first.
 *
 * @param further Tables that no round uses.
 */
export function decisionPage(
  surveys: readonly Survey[],
  further: readonly DecisionTable[],
  language: Language,
): string {
  const words = decisionWords(language);
  const persons = surveys.flatMap((survey) => survey.persons ?? []);
  const [latest] = persons;
  if (latest === undefined) throw new Error('no round surveys persons');
  const used = persons.flatMap(({ eligibility, situation }) => [eligibility, situation]);
  const tables = [...new Map([...used, ...further].map((table) => [table.id, table])).values()];
  const sections = tables.map((table) => section(table, surveys, latest, language));
  return `${[`# ${words.title}`, ...words.lead, ...sections].join('\n\n')}\n`;
}

function section(
  table: DecisionTable,
  surveys: readonly Survey[],
  latest: PersonSurvey,
  language: Language,
): string {
  const words = decisionWords(language);
  const using = surveys.filter(({ persons }) =>
    [persons?.eligibility.id, persons?.situation.id].includes(table.id),
  );
  const persons = using[0]?.persons ?? latest;
  const outcome = (code: string): string => outcomeWords(table, code, language);
  const say = (condition: Condition): string => conditionWords(condition, persons, language);
  return [
    `## ${textIn(table.name, language)}`,
    `${words.usedBy(using.map(({ round }) => textIn(round.label, language)))} ${textIn(table.reason, language)}`,
    rulesTable(table, say, outcome, language),
    words.tree,
    ['```text', ...ruleTree(table, say, outcome, words), '```'].join('\n'),
    words.undecided(outcome(table.undecided)),
    ...(table.undecidedOut === undefined ? [] : [words.undecidedOut(outcome(table.undecidedOut))]),
  ].join('\n\n');
}

function rulesTable(
  table: DecisionTable,
  say: (condition: Condition) => string,
  outcome: (code: string) => string,
  language: Language,
): string {
  const words = decisionWords(language);
  const row = ({ name, when, then, reason, ours }: DecisionRule, index: number): string[] => [
    `${index + 1}`,
    `${textIn(name, language)}${ours === true ? ` (*${words.ours}*)` : ''}`,
    when.map(say).join('<br>'),
    outcome(then),
    textIn(reason, language),
  ];
  const head = [words.number, words.rule, words.when, words.outcome, words.reason];
  const last = ['', words.otherwise, '', outcome(table.otherwise), ''];
  return [head, head.map(() => '---'), ...table.rules.map(row), last]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** `Situation 1`, or `Asylsökande (räknas inte)`. */
function outcomeWords(table: DecisionTable, code: string, language: Language): string {
  const found = table.outcomes.find((outcome) => outcome.code === code);
  if (found === undefined) throw new Error(`the table ${table.id} has no outcome ${code}`);
  const label = textIn(found.label, language);
  return found.counts ? label : `${label} (${decisionWords(language).notCounted})`;
}

function conditionWords(
  { variable, is, not, atLeast, below, answered }: Condition,
  { form, lists }: PersonSurvey,
  language: Language,
): string {
  const words = decisionWords(language);
  const column = form.columns.find((one) => one.variable === variable);
  const question = column === undefined ? variable : textIn(column.label, language);
  const labels = (codes: readonly string[]): string[] =>
    codes.map((code) => {
      const found = lists.get(variable)?.codes.find((one) => one.code === code);
      return found === undefined ? code : textIn(found.label, language);
    });
  if (is !== undefined) return words.is(question, labels(is));
  if (not !== undefined) return words.not(question, labels(not));
  if (atLeast !== undefined) return words.atLeast(question, atLeast);
  if (below !== undefined) return words.below(question, below);
  return words.answered(question, answered ?? true);
}
