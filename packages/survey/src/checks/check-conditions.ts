import type { Condition } from '@kartlagg/model';
import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { KnownPersons } from './known-persons.js';

/** Conditions ask for answers that the person form has: codes of a list, or numbers. */
export function checkConditions(
  file: string,
  at: string,
  conditions: readonly Condition[],
  known: KnownPersons,
): readonly Problem[] {
  return conditions.flatMap((condition, index) =>
    checkCondition(file, at + pointer(index), condition, known),
  );
}

function checkCondition(
  file: string,
  at: string,
  { variable, is, not, atLeast, below }: Condition,
  known: KnownPersons,
): readonly Problem[] {
  const column = known.column(variable);
  if (column === undefined) return [unknownReference(file, `${at}/variable`, 'variable', variable)];
  const [test, codes] = is === undefined ? ['not', not] : ['is', is];
  if (codes !== undefined && !known.hasList(variable))
    return [unknownReference(file, `${at}/variable`, 'list', variable)];
  const isNumber = column.kind === 'number' || column.kind === 'year';
  if ((atLeast !== undefined || below !== undefined) && !isNumber)
    return [{ file, pointer: `${at}/variable`, keyword: 'type', params: { type: 'number' } }];
  return (codes ?? []).flatMap((code, place) =>
    known.hasCode(variable, code) ? [] : [unknownReference(file, at + pointer(test, place), 'code', code)],
  );
}
