import type { WinnerRule } from '@kartlagg/model';
import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { PersonDocuments } from '../round-documents.js';
import { checkId } from './check-id.js';
import type { KnownPersons } from './known-persons.js';
import { repeated } from './repeated.js';

/** Which answer wins is said of answers, codes and respondents that exist, and once of each. */
export function checkWinners(
  { winners: { file, value } }: PersonDocuments,
  known: KnownPersons,
): readonly Problem[] {
  const { reporters, rules } = value;
  return [
    ...checkId(file, value.id),
    ...repeated(file, reporters, (index) => pointer('reporters', index)),
    ...reporters.flatMap((code, index) =>
      known.hasCode('reporter', code)
        ? []
        : [unknownReference(file, pointer('reporters', index), 'code', code)],
    ),
    ...repeated(
      file,
      rules.map(({ variable }) => variable),
      (index) => pointer('rules', index, 'variable'),
    ),
    ...rules.flatMap((rule, index) => checkRule(file, pointer('rules', index), rule, known)),
  ];
}

function checkRule(
  file: string,
  at: string,
  { variable, by, order = [], with: other = variable, union = false, exclusive = [] }: WinnerRule,
  known: KnownPersons,
): readonly Problem[] {
  const unknown = Object.entries({ variable, with: other }).find(
    ([, question]) => known.column(question) === undefined,
  );
  const [field, name] = unknown ?? [];
  return [
    ...(field === undefined || name === undefined
      ? []
      : [unknownReference(file, at + pointer(field), 'variable', name)]),
    ...Object.entries({ order, exclusive }).flatMap(([part, codes]) =>
      codes.flatMap((code, place) =>
        known.hasCode(variable, code)
          ? []
          : [unknownReference(file, at + pointer(part, place), 'code', code)],
      ),
    ),
    ...(exclusive.length > 0 && !union
      ? [{ file, pointer: at, keyword: 'required', params: { missingProperty: 'union' } }]
      : []),
    ...(by.includes('order') && order.length === 0
      ? [{ file, pointer: at, keyword: 'required', params: { missingProperty: 'order' } }]
      : []),
  ];
}
