import type { Cell, CellValue, DataValidation, Worksheet } from 'exceljs';
import type { CellPlan, InputPlan } from '@kartlagg/model';
import { escapeText } from './escape-text.js';
import { lookOf } from './theme.js';

/** Writes one cell: what stands in it, what it looks like, and what may be written in it. */
export function writeCell(sheet: Worksheet, plan: CellPlan): void {
  const cell: Cell = sheet.getCell(plan.at);
  const value = cellValue(plan);
  if (value !== undefined) cell.value = value;
  cell.style = lookOf(plan.style, plan.unlocked === true);
  if (plan.input !== undefined) cell.dataValidation = validation(plan.input);
}

function cellValue({ value, formula, link, style }: CellPlan): CellValue | undefined {
  if (formula !== undefined) return { formula: formula.text, result: formula.result, date1904: false };
  if (typeof value !== 'string') return value;
  if (link !== undefined) return { text: escapeText(value), hyperlink: link };
  const day = style === 'answer-date' ? isoDay(value) : undefined;
  return day ?? escapeText(value);
}

/** A day as UTC, so that it does not move with the machine's time zone. */
function isoDay(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : day;
}

/** What a cell with equal input shares with the others, so that a sheet of answers has one rule and not hundreds. */
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
      return { type: 'whole', operator: 'between', formulae: [0, input.most ?? LARGEST] };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [FIRST_DAY] };
    case 'list':
      return { type: 'list', formulae: [listFormula(input.choices ?? [])] };
    case 'text':
      return { type: 'any' };
  }
}

const LARGEST = 999_999_999;
const FIRST_DAY = new Date('1900-01-01T00:00:00Z');

function listFormula(choices: readonly string[]): string {
  const list = choices.join(',').replaceAll('"', '""');
  if (list.length > 255 || choices.some((choice) => choice.includes(','))) {
    throw new Error(`These choices do not fit in a drop-down list: ${choices.join(' | ')}`);
  }
  return `"${list}"`;
}
