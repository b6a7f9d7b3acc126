import type { DecisionTable } from '@kartlagg/model';
import type { Document } from '../document-reader.js';
import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { PersonDocuments } from '../round-documents.js';
import { checkConditions } from './check-conditions.js';
import { checkId } from './check-id.js';
import type { KnownPersons } from './known-persons.js';
import { repeated } from './repeated.js';
import { shadowedRules } from './shadowed-rules.js';

/** The outcome of a situation table for a person who is not homeless; all others are situations of the round. */
const NOT_HOMELESS = 'not_homeless';

/** Decision tables ask for what the person form has, give outcomes that exist, and have no rule that nothing reaches. */
export function checkDecisions(
  { eligibility, situation }: PersonDocuments,
  known: KnownPersons,
): readonly Problem[] {
  return [
    ...checkTable(eligibility, 'eligibility', known),
    ...checkTable(situation, 'situation', known),
    ...checkSituations(situation, known),
  ];
}

function checkTable(
  { file, value }: Document<DecisionTable>,
  decides: DecisionTable['decides'],
  known: KnownPersons,
): readonly Problem[] {
  const { rules, outcomes, otherwise, undecided, undecidedOut } = value;
  const codes = new Set(outcomes.map(({ code }) => code));
  const given = [
    ...rules.map(({ then }, index) => ({ code: then, at: pointer('rules', index, 'then') })),
    { code: otherwise, at: '/otherwise' },
    { code: undecided, at: '/undecided' },
    ...(undecidedOut === undefined ? [] : [{ code: undecidedOut, at: '/undecidedOut' }]),
  ];
  return [
    ...checkId(file, value.id),
    ...(value.decides === decides
      ? []
      : [{ file, pointer: '/decides', keyword: 'const', params: { allowedValue: decides } }]),
    ...repeated(
      file,
      outcomes.map(({ code }) => code),
      (index) => pointer('outcomes', index, 'code'),
    ),
    ...repeated(
      file,
      rules.map(({ id }) => id),
      (index) => pointer('rules', index, 'id'),
    ),
    ...given
      .filter(({ code }) => !codes.has(code))
      .map(({ code, at }) => unknownReference(file, at, 'outcome', code)),
    ...rules.flatMap(({ when }, index) =>
      checkConditions(file, pointer('rules', index, 'when'), when, known),
    ),
    ...shadowedRules(rules, (variable) => known.column(variable)?.kind === 'codes').map(({ rule, by }) => ({
      file,
      pointer: pointer('rules', rule),
      keyword: 'unreachable',
      params: { rule: rules[rule]?.id, earlier: rules[by]?.id },
    })),
  ];
}

function checkSituations({ file, value }: Document<DecisionTable>, known: KnownPersons): readonly Problem[] {
  return value.outcomes.flatMap(({ code }, index) =>
    code === NOT_HOMELESS || known.hasCode('situation', code)
      ? []
      : [unknownReference(file, pointer('outcomes', index, 'code'), 'code', code)],
  );
}
