import type { Axis, CellKey, FormBlock, ListCode } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { LEAF_ROLES } from './leaf-codes.js';
import { askedOfPersons } from './persons/person-variables.js';
import type { Codes } from './resolver.js';
import type { TableShape } from './table-shape.js';

/**
 * Tells whether a form of the round asks for what a cell holds: whether some block of a count form, or the person form, asks
 * for the measure, and tells the cell's categories apart. A total, and what a delivery left undivided, needs no variable.
 */
export function askedCells(
  measure: string,
  shape: TableShape,
  fixed: Codes,
  survey: Survey,
): (key: CellKey) => boolean {
  const blocks = survey.forms
    .flatMap(({ form }) => form.blocks)
    .filter((block) => measuresOf(block).includes(measure))
    .map((block) => codesOf(block, survey));
  const asked = measure === 'persons' ? [...blocks, ...askedByPersonForm(survey)] : blocks;
  return (key) => {
    const needed = [
      ...Object.entries(fixed).map(([id, code]) => ({ id, codes: [code] })),
      ...shape.variables.flatMap(({ id, categories, parts }) => {
        const category = categories.find(({ code }) => code === key[id]);
        if (category === undefined || UNDIVIDED.has(category.role)) return [];
        return [{ id, codes: parts.get(category.code) ?? [] }];
      }),
    ];
    return asked.some((block) =>
      needed.every(({ id, codes }) => codes.some((code) => block.get(id)?.has(code))),
    );
  };
}

const UNDIVIDED: ReadonlySet<string> = new Set(['total', 'not_stated']);

function measuresOf({ rows, columns, measure = 'persons' }: FormBlock): readonly string[] {
  const listed = [rows, columns].flatMap((axis) => ('measures' in axis ? axis.measures : []));
  return listed.length > 0 ? listed : [measure];
}

/** Variable to the codes that a block has boxes for. */
function codesOf({ rows, columns, fixed = {} }: FormBlock, survey: Survey): Map<string, ReadonlySet<string>> {
  return new Map([
    ...Object.entries(fixed).map(([id, code]): [string, Set<string>] => [id, new Set([code])]),
    ...[rows, columns].flatMap((axis) => axisCodes(axis, survey)),
  ]);
}

/** A person form tells everything that it asks apart, in the situations that it counts. */
function askedByPersonForm(survey: Survey): Map<string, ReadonlySet<string>>[] {
  if (survey.persons === undefined) return [];
  const variables = [...askedOfPersons(survey)].map((variable): [string, Set<string>] => [
    variable,
    new Set(survey.lists.get(variable)?.codes.map(({ code }) => code)),
  ]);
  return [new Map([...variables, ['situation', new Set(survey.persons.settings.situations)]])];
}

function axisCodes(axis: Axis, survey: Survey): [string, Set<string>][] {
  if ('measures' in axis) return [];
  const { variable, only, situation } = axis;
  const isAsked = (entry: ListCode): boolean =>
    only === undefined ? LEAF_ROLES.has(entry.role ?? 'value') : only.includes(entry.code);
  const codes = (survey.lists.get(variable)?.codes ?? [])
    .filter(isAsked)
    .filter(
      (entry) => situation === undefined || entry.situation === undefined || entry.situation === situation,
    );
  return [[variable, new Set(codes.map(({ code }) => code))]];
}
