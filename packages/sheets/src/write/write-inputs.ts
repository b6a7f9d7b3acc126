import type { DataValidation, Worksheet } from 'exceljs';
import { type CellPlan, cellPosition, type InputPlan } from '@kartlagg/model';
import { groupBy } from './group-by.js';
import { rectangles } from './rectangles.js';

/** Says what may be written where: one rule for each rectangle of cells that ask for the same, none overlapping. */
export function writeInputs(sheet: Worksheet, cells: readonly CellPlan[]): void {
  const groups = groupBy(
    cells.filter((cell) => cell.input !== undefined),
    (cell) => JSON.stringify(cell.input),
  );
  const rules = (sheet as unknown as { dataValidations: { add(range: string, rule: DataValidation): void } })
    .dataValidations;
  for (const group of groups.values()) {
    const input = group[0]?.input;
    if (input === undefined) continue;
    const places = group.flatMap(({ at }) => cellPosition(at) ?? []);
    for (const range of rectangles(places)) rules.add(range, validation(input));
  }
}

function validation(input: InputPlan): DataValidation {
  return {
    ...rule(input),
    showInputMessage: true,
    promptTitle: input.title,
    prompt: input.prompt,
    ...(input.kind !== 'text' && {
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: input.title,
      error: input.error,
    }),
  } as DataValidation;
}

function rule(input: InputPlan): Record<string, unknown> {
  switch (input.kind) {
    case 'whole-number':
      return { type: 'whole', operator: 'between', formulae: [input.least ?? 0, input.most ?? LARGEST] };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [FIRST_DAY] };
    case 'list':
      return { type: 'list', formulae: [input.choicesIn ?? listFormula(input.choices ?? [])] };
    case 'text':
      return { type: 'any' };
  }
}

const LARGEST = 999_999_999;
const FIRST_DAY = new Date('1990-01-01T00:00:00Z');

function listFormula(choices: readonly string[]): string {
  const list = choices.join(',').replaceAll('"', '""');
  if (list.length > 255 || choices.some((choice) => choice.includes(','))) {
    throw new Error(`These choices do not fit in a drop-down list: ${choices.join(' | ')}`);
  }
  return `"${list}"`;
}
