import { keyText, type Axis, type FormBlock, type Operand, type Rule } from '@kartlagg/model';
import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';
import { checkFixed } from './check-fixed.js';
import { checkId } from './check-id.js';
import type { Known } from './known.js';
import { repeated } from './repeated.js';

/** A rule compares numbers that the form asks for: one about anything else could never be decided. */
export function checkRules({ rules, form }: RoundDocuments, known: Known): readonly Problem[] {
  const { file, value } = rules;
  const asked = new Set(form.value.blocks.flatMap(questionsOf));
  return [
    ...checkId(file, value.id),
    ...repeated(
      file,
      value.rules.map(({ id }) => id),
      (index) => pointer('rules', index, 'id'),
    ),
    ...value.rules.flatMap((rule, index) => checkRule(file, pointer('rules', index), rule, asked, known)),
  ];
}

function checkRule(
  file: string,
  at: string,
  rule: Rule,
  asked: ReadonlySet<string>,
  known: Known,
): readonly Problem[] {
  return [
    ...checkBy(file, at, rule),
    ...checkOperand(file, `${at}/left`, rule.left, asked, known),
    ...checkOperand(file, `${at}/right`, rule.right, asked, known),
  ];
}

function checkBy(file: string, at: string, { by, left, right }: Rule): readonly Problem[] {
  return by.flatMap((variable, index) =>
    left.facet.includes(variable) && right.facet.includes(variable)
      ? []
      : [unknownReference(file, at + pointer('by', index), 'dimension', variable)],
  );
}

function checkOperand(
  file: string,
  at: string,
  { measure, facet, fixed }: Operand,
  asked: ReadonlySet<string>,
  known: Known,
): readonly Problem[] {
  const problems = [
    ...(known.hasMeasure(measure) ? [] : [unknownReference(file, `${at}/measure`, 'measure', measure)]),
    ...facet.flatMap((variable, index) =>
      known.hasList(variable) ? [] : [unknownReference(file, at + pointer('facet', index), 'list', variable)],
    ),
    ...checkFixed(file, `${at}/fixed`, fixed, known),
  ];
  if (problems.length > 0 || asked.has(question(measure, facet))) return problems;
  return [unknownReference(file, `${at}/facet`, 'question', `${measure}: ${facet.join(', ')}`)];
}

/** Each measure of a block with the variables that its numbers are divided by. */
function questionsOf({ fixed = {}, rows, columns, measure = 'persons' }: FormBlock): readonly string[] {
  const variables = [...Object.keys(fixed), ...variableOf(rows), ...variableOf(columns)];
  const measures = [...measuresOf(rows), ...measuresOf(columns)];
  return (measures.length === 0 ? [measure] : measures).map((id) => question(id, variables));
}

function question(measure: string, variables: readonly string[]): string {
  return keyText([measure, ...variables.toSorted()]);
}

function variableOf(axis: Axis): readonly string[] {
  return 'measures' in axis ? [] : [axis.variable];
}

function measuresOf(axis: Axis): readonly string[] {
  return 'measures' in axis ? axis.measures : [];
}
