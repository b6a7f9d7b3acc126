import { DIAGNOSTIC_CODES } from '@kartlagg/model';
import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';
import { checkId } from './check-id.js';
import type { Known } from './known.js';
import { ruleIds } from './rule-ids.js';

/** Without these lists there is nothing to count. */
const NEEDED_LISTS = ['situation', 'measure'];

/** The variables, situations, municipalities and diagnostics that a round names. */
export function checkRound(
  { round: { file, value }, rules, persons }: RoundDocuments,
  known: Known,
): readonly Problem[] {
  const { lists, referencePeriods, geography, severities = {} } = value;
  const asked = geography.asked === 'all' ? [] : geography.asked;
  const judged = new Set<string>([
    ...DIAGNOSTIC_CODES,
    ...ruleIds(rules.value),
    ...(persons?.counts === undefined ? [] : ruleIds(persons.counts.rules.value)),
  ]);
  return [
    ...checkId(file, value.id),
    ...NEEDED_LISTS.filter((variable) => !(variable in lists)).map((variable) => ({
      file,
      pointer: '/lists',
      keyword: 'required',
      params: { missingProperty: variable },
    })),
    ...Object.keys(lists)
      .filter((variable) => !known.hasVariable(variable))
      .map((variable) => unknownReference(file, pointer('lists', variable), 'variable', variable)),
    ...referencePeriods.flatMap(({ situations }, period) =>
      situations.flatMap((code, index) =>
        known.hasCode('situation', code)
          ? []
          : [unknownReference(file, pointer('referencePeriods', period, 'situations', index), 'code', code)],
      ),
    ),
    ...asked.flatMap((code, index) =>
      known.hasMunicipality(code)
        ? []
        : [unknownReference(file, pointer('geography', 'asked', index), 'area', code)],
    ),
    ...Object.keys(severities)
      .filter((code) => !judged.has(code))
      .map((code) => unknownReference(file, pointer('severities', code), 'diagnostic', code)),
  ];
}
