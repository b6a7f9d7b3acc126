import type { Category, TableDefinition } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { categoryOf } from './category-of.js';
import { leafCodes } from './leaf-codes.js';
import type { Codes } from './resolver.js';

/** A variable that a table is divided by. */
export interface ShapeVariable {
  readonly id: string;
  /** What is printed, aggregates and totals among it. */
  readonly categories: readonly Category[];
  /** What is added up: every person is in one of these. */
  readonly leaves: readonly string[];
  /** For each printed category: the leaves that it is the sum of. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

export interface Leaf {
  readonly codes: Codes;
  /** Where a variable is not stated: those who were not divided by it. */
  readonly undivided?: Undivided;
}

/** The total of the variables that were stated, and what of it the next variable divides. */
export interface Undivided {
  readonly whole: Codes;
  readonly parts: readonly Codes[];
}

/** How a table is divided, apart from geography. */
export interface TableShape {
  /** As they are printed. */
  readonly variables: readonly ShapeVariable[];
  /** As people are divided: by situation first, so that a situation is known also where sex or age is not. */
  readonly leaves: readonly Leaf[];
}

/** The shape that a table definition asks for, with the categories of the round's code lists. */
export function tableShape(definition: TableDefinition, survey: Survey): TableShape {
  const fixed = definition.fixed ?? {};
  const variables = [...definition.rows, ...definition.columns]
    .filter((id) => id !== 'geo')
    .map((id) => shapeVariable(id, fixed, survey));
  const nested = [
    ...variables.filter(({ id }) => id === 'situation'),
    ...variables.filter(({ id }) => id !== 'situation'),
  ];
  return { variables, leaves: leavesOf(nested, fixed) };
}

function shapeVariable(id: string, fixed: Codes, survey: Survey): ShapeVariable {
  const list = survey.lists.get(id);
  if (list === undefined) throw new Error(`the round has no code list for ${id}`);
  const answers = leafCodes(list, fixed['situation']);
  const printed = list.codes.filter(
    (entry) => answers.includes(entry.code) || PRINTED_ROLES.has(entry.role ?? 'value'),
  );
  const hasNotStated = printed.some((entry) => entry.role === 'not_stated');
  const leaves = hasNotStated ? [...answers, 'not_stated'] : answers;
  return {
    id,
    leaves,
    categories: printed.map(categoryOf),
    parts: new Map(
      printed.map((entry) => {
        if (entry.role === 'total') return [entry.code, leaves];
        if (entry.role === 'aggregate') return [entry.code, entry.parts ?? []];
        return [entry.code, [entry.code]];
      }),
    ),
  };
}

const PRINTED_ROLES = new Set(['not_stated', 'total', 'aggregate']);

/** Every combination of leaves. What is not stated for one variable is not stated for those after it either. */
function leavesOf(variables: readonly ShapeVariable[], fixed: Codes): Leaf[] {
  return variables.reduce<Leaf[]>(
    (leaves, variable) => leaves.flatMap((leaf) => dividedBy(variable, leaf)),
    [{ codes: fixed }],
  );
}

function dividedBy({ id, leaves }: ShapeVariable, { codes, undivided }: Leaf): Leaf[] {
  const withCode = (code: string): Codes => ({ ...codes, [id]: code });
  if (undivided !== undefined)
    return leaves.includes(NOT_STATED) ? [{ codes: withCode(NOT_STATED), undivided }] : [];
  const parts = leaves.filter((code) => code !== NOT_STATED).map(withCode);
  const stated = parts.map((part): Leaf => ({ codes: part }));
  return leaves.includes(NOT_STATED)
    ? [...stated, { codes: withCode(NOT_STATED), undivided: { whole: codes, parts } }]
    : stated;
}

const NOT_STATED = 'not_stated';
