import type { Cell, CellValue, Worksheet } from 'exceljs';
import type { CellPlan } from '@kartlagg/model';
import { escapeText } from './escape-text.js';
import { lookOf } from './theme.js';

/** Writes one cell: what stands in it, and what it looks like. */
export function writeCell(sheet: Worksheet, plan: CellPlan): void {
  const cell: Cell = sheet.getCell(plan.at);
  const value = cellValue(plan);
  if (value !== undefined) cell.value = value;
  cell.style = lookOf(plan.style, plan.unlocked === true);
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
