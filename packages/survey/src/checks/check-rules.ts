import { keyText, type Axis, type FormBlock, type Operand, type Rule, type Rules } from '@kartlagg/model';
import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';
import { checkFixed } from './check-fixed.js';
import { checkId } from './check-id.js';
import type { Known } from './known.js';
import { repeated } from './repeated.js';

/** A rule compares numbers that the form asks for: one about anything else could never be decided. */
export function checkRules(
  { rules, form }: Pick<RoundDocuments, 'rules' | 'form'>,
  known: Known,
): readonly Problem[] {
  const { file, value } = rules;
  const asked = new Set(form.value.blocks.flatMap(questionsOf));
  return [
    ...checkId(file, value.id),
    ...checkRuleIds(file, value),
    ...value.rules.flatMap((rule, index) => checkRule(file, pointer('rules', index), rule, asked, known)),
    ...checkNumbers(file, value, known),
  ];
}

/** An id is of one rule, of whatever kind: a finding and a severity know their rule by it alone. */
function checkRuleIds(
  file: string,
  { rules, references = [], changes = [], copies = [] }: Rules,
): readonly Problem[] {
  const named = Object.entries({ rules, references, changes, copies }).flatMap(([kind, list]) =>
    list.map(({ id }, index) => ({ id, at: pointer(kind, index, 'id') })),
  );
  return repeated(
    file,
    named.map(({ id }) => id),
    (index) => named[index]?.at ?? '',
  );
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
    ...checkDivisions(file, at, rule),
    ...checkOperand(file, `${at}/left`, rule.left, asked, known),
    ...checkOperand(file, `${at}/right`, rule.right, asked, known),
  ];
}

function checkBy(file: string, at: string, { by, left, right }: Rule): readonly Problem[] {
  return by.flatMap((variable, index) =>
    left.facet?.includes(variable) === true && right.facet?.includes(variable) === true
      ? []
      : [unknownReference(file, at + pointer('by', index), 'dimension', variable)],
  );
}

/** Both sides say how they are divided, or neither does. */
function checkDivisions(file: string, at: string, { left, right }: Rule): readonly Problem[] {
  if ((left.facet === undefined) === (right.facet === undefined)) return [];
  const side = left.facet === undefined ? 'left' : 'right';
  return [{ file, pointer: `${at}/${side}`, keyword: 'required', params: { missingProperty: 'facet' } }];
}

function checkOperand(
  file: string,
  at: string,
  { measure, facet, fixed }: Operand,
  asked: ReadonlySet<string>,
  known: Known,
): readonly Problem[] {
  const problems = [
    ...checkMeasure(file, at, measure, known),
    ...(facet ?? []).flatMap((variable, index) =>
      known.hasList(variable) ? [] : [unknownReference(file, at + pointer('facet', index), 'list', variable)],
    ),
    ...checkFixed(file, `${at}/fixed`, fixed, known),
  ];
  if (problems.length > 0 || facet === undefined || asked.has(question(measure, facet))) return problems;
  return [unknownReference(file, `${at}/facet`, 'question', `${measure}: ${facet.join(', ')}`)];
}

/** The numbers of the rules that need more than one delivery. */
function checkNumbers(
  file: string,
  { references = [], changes = [] }: Rules,
  known: Known,
): readonly Problem[] {
  const numbered = Object.entries({ references, changes }).flatMap(([kind, rules]) =>
    rules.map(({ number }, index) => ({ number, at: pointer(kind, index, 'number') })),
  );
  const referred = references.map(({ reference }, index) => ({
    number: reference,
    at: pointer('references', index, 'reference'),
  }));
  return [
    ...[...numbered, ...referred].flatMap(({ number, at }) => checkMeasure(file, at, number.measure, known)),
    ...numbered.flatMap(({ number, at }) => checkFixed(file, `${at}/codes`, number.codes, known)),
  ];
}

function checkMeasure(file: string, at: string, measure: string, known: Known): readonly Problem[] {
  return known.hasMeasure(measure) ? [] : [unknownReference(file, `${at}/measure`, 'measure', measure)];
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
