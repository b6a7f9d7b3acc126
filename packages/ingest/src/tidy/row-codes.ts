import {
  textIn,
  type CodeList,
  type DiagnosticCode,
  type DiagnosticParam,
  type Level,
  type ListCode,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { readMunicipality } from '../codecs/municipality.js';
import { sameText } from '../same-text.js';
import type { RowCells } from './row-cells.js';
import type { TidyContext } from './rows.js';

/** More codes than this are not listed as the known ones. */
const LISTED = 12;

/** The place of a row: a municipality, or a county, a group of municipalities or the country whose totals it states. */
export function readRowPlace(
  row: RowCells,
  context: TidyContext,
): { readonly code: string; readonly level: Level } | undefined {
  const text = required(row, 'municipality', context);
  if (text === undefined) return undefined;
  const found = readMunicipality(context.survey.geography, text);
  if (found !== undefined && 'code' in found) return found;
  reportAt('cell.unknown-municipality', { value: text }, row, 'municipality', context);
  return undefined;
}

/** The round of a row: this one, or, where rounds may differ, what stands there. */
export function readRowRound(row: RowCells, context: TidyContext): string | undefined {
  const text = required(row, 'round', context);
  if (text === undefined) return undefined;
  const { survey, options } = context;
  if (sameText(text) === sameText(survey.round.id)) return survey.round.id;
  if (options.published === true || options.expectedRound === false) return text;
  reportAt('row.other-round', { found: text, expected: survey.round.label }, row, 'round', context);
  return undefined;
}

/** The code of a variable; undefined where the number is not broken down by it. Every row says its situation. */
export function readRowCode(row: RowCells, variable: string, context: TidyContext): string | undefined {
  const { survey } = context;
  const text = variable === 'situation' ? required(row, variable, context) : row.text(variable);
  if (text === undefined) return undefined;
  const list = listOf(survey, variable);
  const reading = list === undefined ? { code: text } : context.codeReader(variable)?.(text);
  if (reading !== undefined && 'code' in reading) return reading.code;
  if (isOfAnotherRound(row, context) && /^\S+$/u.test(text)) return text;
  const params = { value: text, column: row.heading(variable), known: knownCodes(list?.codes ?? []) };
  reportAt('cell.unknown-code', params, row, variable, context);
  return undefined;
}

/** The code list of a variable; undefined where any text is taken. */
export function listOf(survey: Survey, variable: string): CodeList | undefined {
  return variable === 'measure' ? survey.measures : survey.lists.get(variable);
}

/** A published figure of another round may use codes that only that round had, such as situation 5 in 2011. */
function isOfAnotherRound(row: RowCells, { survey, options }: TidyContext): boolean {
  return options.published === true && row.text('round') !== survey.round.id;
}

function required(row: RowCells, variable: string, context: TidyContext): string | undefined {
  const text = row.text(variable);
  if (text === undefined)
    reportAt('cell.missing-code', { column: row.heading(variable) }, row, variable, context);
  return text;
}

function reportAt(
  code: DiagnosticCode,
  params: Readonly<Record<string, DiagnosticParam>>,
  row: RowCells,
  variable: string,
  { grid, ledger }: TidyContext,
): void {
  ledger.report(code, ledger.place(grid, [row.position(variable)]), params);
  row.fail(row.cell(variable));
}

const USUAL: ReadonlySet<string> = new Set(['value', 'unknown', 'missing', 'total']);

/** What could have stood there instead, in Swedish and English. */
function knownCodes(codes: readonly ListCode[]): { sv: string; en: string } {
  const usual = codes.filter(({ role = 'value' }) => USUAL.has(role));
  const listed = usual.length > LISTED ? usual.slice(0, LISTED) : usual;
  const more = usual.length > LISTED ? ' …' : '';
  const names = (language: 'sv' | 'en'): string =>
    listed.map(({ label, short }) => textIn(short ?? label, language)).join(', ') + more;
  return { sv: names('sv'), en: names('en') };
}
