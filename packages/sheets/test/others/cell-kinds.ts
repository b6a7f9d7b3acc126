import { cellPosition } from '@kartlagg/model';
import type { ComparedCell } from './compared.js';

export function isCell(value: unknown): value is ComparedCell {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

export function isDate(value: unknown): value is ComparedCell {
  return isCell(value) && value.kind === 'date';
}

export function isNumber(value: unknown): value is ComparedCell {
  return isCell(value) && value.kind === 'number';
}

export function isText(value: unknown): value is ComparedCell {
  return isCell(value) && value.kind === 'text';
}

export function isTooLarge({ value }: ComparedCell): boolean {
  return value === 'INF' || Number(value) === Number.POSITIVE_INFINITY;
}

export function isFarOff({ value }: ComparedCell): boolean {
  return /^(?:\+0)?1\d{4}-/u.test(String(value));
}

export function isBoolean(value: unknown): value is ComparedCell {
  return isCell(value) && value.kind === 'boolean';
}

export function isOtherwise(ours: ComparedCell, theirs: ComparedCell): boolean {
  return ours.value !== theirs.value;
}

export function isSameButFormula(ours: ComparedCell, theirs: ComparedCell): boolean {
  if (ours.formula === undefined || theirs.formula === undefined || ours.formula === theirs.formula)
    return false;
  return ours.kind === theirs.kind && ours.value === theirs.value && ours.shown === theirs.shown;
}

/** A formula of OpenDocument: `[.A13]*2`. */
export function isInBrackets({ formula }: ComparedCell): boolean {
  return formula !== undefined && /\[[.$']/u.test(formula);
}

/** The same value, as a constant in one and as a formula that says just it in the other. */
export function isConstantFormula(ours: ComparedCell, theirs: ComparedCell): boolean {
  const formulas = [ours.formula, theirs.formula].filter((formula) => formula !== undefined);
  return (
    formulas.length === 1 &&
    /^(?:TRUE\(\)|FALSE\(\)|#.+)$/u.test(formulas.join('')) &&
    isSameResult(ours, theirs)
  );
}

/** True and 1 are the same result. */
export function isSameResult(ours: ComparedCell, theirs: ComparedCell): boolean {
  if (isBoolean(ours) && isNumber(theirs)) return Number(ours.value) === theirs.value;
  return ours.kind === theirs.kind && ours.value === theirs.value;
}

export function digits({ value }: ComparedCell): string {
  return Number(value).toPrecision(15);
}

export function day({ value }: ComparedCell): string {
  return String(value).slice(0, 10);
}

export function linkOf(value: unknown): string | undefined {
  return isCell(value) ? value.link : undefined;
}

export function isOds(book: string): boolean {
  return book.endsWith('.ods');
}

export function unescaped({ value }: ComparedCell): string {
  return String(value).replaceAll(/_x([\dA-F]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

export function isPartOf(part: unknown, whole: unknown): boolean {
  return Array.isArray(part) && Array.isArray(whole) && part.every((line) => whole.includes(line));
}

/** Whether an address lies in a range such as `D1:F2`. */
export function covers(range: string, at: string): boolean {
  const [from, to] = range.split(':').map((corner) => cellPosition(corner));
  const place = cellPosition(at);
  if (from === undefined || to === undefined || place === undefined) return false;
  const inRows = place.row >= from.row && place.row <= to.row;
  return inRows && place.column >= from.column && place.column <= to.column;
}
