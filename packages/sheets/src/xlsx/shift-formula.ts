import { columnLetters } from '@kartlagg/model';

/** A formula divided into text that stays and references that move. */
export type FormulaPieces = readonly (string | FormulaReference)[];

/** A cell, a column or a row within a formula. A part that does not move is 0 with its text in `fixed…`. */
interface FormulaReference {
  readonly column: number;
  readonly fixedColumn: string;
  readonly row: number;
  readonly fixedRow: string;
}

/**
 * Divides a formula for `shiftFormula`. References are told from everything that looks like them: texts in quotation
 * marks, names of sheets, functions (`LOG10(`), names of tables and columns in brackets.
 */
export function divideFormula(formula: string): FormulaPieces {
  const pieces: (string | FormulaReference)[] = [];
  let kept = 0;
  for (let at = 0; at < formula.length;) {
    const end = tokenEnd(formula, at);
    const found = isNameSign(formula.charCodeAt(at)) ? referencesAt(formula, at, end) : undefined;
    if (found === undefined) {
      at = end;
      continue;
    }
    if (at > kept) pieces.push(formula.slice(kept, at));
    pieces.push(...found.pieces);
    at = found.end;
    kept = at;
  }
  if (kept < formula.length) pieces.push(formula.slice(kept));
  return pieces;
}

/** A formula as it reads when it is filled so many rows down and columns to the right. */
export function shiftFormula(pieces: FormulaPieces, rows: number, columns: number): string {
  const texts: string[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') texts.push(piece);
    else pushShifted(texts, piece, rows, columns);
  }
  return texts.join('');
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BRACKET = 0x5b;

/** The place after the token that begins here: a quoted text, a bracket with all within it, a name, or one sign. */
function tokenEnd(formula: string, from: number): number {
  const first = formula.charCodeAt(from);
  if (first === QUOTE || first === APOSTROPHE) {
    const end = formula.indexOf(formula.charAt(from), from + 1);
    return end === -1 ? formula.length : end + 1;
  }
  if (first === BRACKET) return bracketEnd(formula, from);
  let at = from;
  while (at < formula.length && isNameSign(formula.charCodeAt(at))) at += 1;
  return Math.max(at, from + 1);
}

function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const sign = formula.charAt(at);
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

/** Letters, digits, `$`, `.`, `_`, `\`, `?` and everything beyond ASCII. */
function isNameSign(code: number): boolean {
  const letter = code & 0xdf;
  return (
    (letter >= 0x41 && letter <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x24 ||
    code === 0x2e ||
    code === 0x5f ||
    code === 0x5c ||
    code === 0x3f ||
    code > 0x7f
  );
}

interface Found {
  readonly pieces: FormulaPieces;
  readonly end: number;
}

function referencesAt(formula: string, from: number, end: number): Found | undefined {
  if (end - from > LONGEST) return undefined;
  const token = formula.slice(from, end);
  const after = formula.charAt(end);
  if (after === '(' || after === '!' || after === '[') return undefined;
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/u.exec(token);
  if (cell !== null) {
    const [, dollar = '', letters = '', rowDollar = '', digits = ''] = cell;
    const reference = { ...columnPart(dollar, letters), ...rowPart(rowDollar, digits) };
    return isOnSheet(letters, digits) ? { pieces: [reference], end } : undefined;
  }
  return after === ':' ? wholeLines(formula, token, end) : undefined;
}

/** `$XFD$1048576`. */
const LONGEST = 12;

/** Whole columns or rows: `A:$C`, `2:3`. */
function wholeLines(formula: string, token: string, end: number): Found | undefined {
  const next = tokenEnd(formula, end + 1);
  if (next - end > LONGEST || formula.charAt(next) === '(' || formula.charAt(next) === '!') return undefined;
  const first = lineOf(token);
  const second = lineOf(formula.slice(end + 1, next));
  if (first === undefined || second === undefined) return undefined;
  return first.isColumn === second.isColumn
    ? { pieces: [first.reference, ':', second.reference], end: next }
    : undefined;
}

function lineOf(
  token: string,
): { readonly isColumn: boolean; readonly reference: FormulaReference } | undefined {
  const [, dollar = '', letters, digits] = /^(\$?)(?:([A-Za-z]{1,3})|(\d{1,7}))$/u.exec(token) ?? [];
  if (letters !== undefined && isOnSheet(letters, '1')) {
    return { isColumn: true, reference: { ...columnPart(dollar, letters), row: 0, fixedRow: '' } };
  }
  if (digits === undefined || !isOnSheet('A', digits)) return undefined;
  return { isColumn: false, reference: { column: 0, fixedColumn: '', ...rowPart(dollar, digits) } };
}

function columnPart(dollar: string, letters: string): Pick<FormulaReference, 'column' | 'fixedColumn'> {
  return dollar === ''
    ? { column: columnNumber(letters), fixedColumn: '' }
    : { column: 0, fixedColumn: `$${letters}` };
}

function rowPart(dollar: string, digits: string): Pick<FormulaReference, 'row' | 'fixedRow'> {
  return dollar === '' ? { row: Number(digits), fixedRow: '' } : { row: 0, fixedRow: `$${digits}` };
}

function isOnSheet(letters: string, digits: string): boolean {
  const row = Number(digits);
  return columnNumber(letters) <= COLUMNS && row >= 1 && row <= ROWS;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + (letters.charCodeAt(at) & 0xdf) - 64;
  return column;
}

/** What is moved off the sheet is `#REF!`, as in Excel. */
function pushShifted(texts: string[], reference: FormulaReference, rows: number, columns: number): void {
  const { column, fixedColumn, row, fixedRow } = reference;
  const newColumn = column + columns;
  const newRow = row + rows;
  const isOff =
    (column !== 0 && (newColumn < 1 || newColumn > COLUMNS)) || (row !== 0 && (newRow < 1 || newRow > ROWS));
  if (isOff) texts.push('#REF!');
  else texts.push(column === 0 ? fixedColumn : lettersOf(newColumn), row === 0 ? fixedRow : String(newRow));
}

const LETTERS: string[] = [];

function lettersOf(column: number): string {
  return (LETTERS[column] ??= columnLetters(column));
}
