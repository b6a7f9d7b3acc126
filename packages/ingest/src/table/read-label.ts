import { textIn, type ListCode, type Text } from '@kartlagg/model';
import { readMunicipality } from '../codecs/municipality.js';
import { readingsText } from '../codecs/readings-text.js';
import type { CodeReading, How } from '../codecs/reading.js';
import type { Finding } from '../codecs/whole-number.js';
import { ALL_PLACES } from '../layout/table-layout.js';
import { sameText } from '../same-text.js';
import { listOf, mayBeDelivered, type FileContext, type TableContext } from './table-context.js';

/** More codes than this are not listed as the known ones. */
const LISTED = 12;

/** What a label says: a code and how it was understood, a sum of all, or nothing that is known. */
export type LabelReading =
  { readonly code: string; readonly how?: How } | { readonly isTotal: true } | { readonly finding: Finding };

/**
 * Reads what stands in a column of a variable.
 *
 * @param column The column's heading, for what is said of it.
 * @param round What the row says of its round: a published figure of another round may use codes that only that round
 *   had, such as situation 5 in 2011.
 */
export function readLabel(
  variable: string,
  text: string,
  column: string | Text,
  context: TableContext,
  round: string | undefined,
): LabelReading {
  const reading =
    context.layout.translate(variable, text) ??
    meant(variable, text, context) ??
    subtotalOf(variable, text, context);
  if (
    variable === 'municipality' &&
    reading !== undefined &&
    'code' in reading &&
    reading.code === ALL_PLACES
  )
    return { isTotal: true };
  if (reading !== undefined && 'code' in reading)
    return mayBeDelivered(variable, reading.code, context)
      ? reading
      : unknown(variable, text, column, context, round);
  if (reading !== undefined)
    return {
      finding: {
        code: 'cell.ambiguous',
        params: {
          value: text,
          readings: readingsText(reading.readings.map((code) => nameOf(variable, code, context))),
        },
      },
    };
  if (mayBeSummed(variable, context) && context.isTotalWord(text)) return { isTotal: true };
  return unknown(variable, text, column, context, round);
}

/** What a code of a variable is called. */
export function nameOf(variable: string, code: string, { survey }: FileContext): Text {
  if (variable === 'municipality') return survey.geography.nameOf(code);
  const found = listOf(survey, variable)?.codes.find((candidate) => candidate.code === code);
  return found?.label ?? { sv: code };
}

function meant(variable: string, text: string, context: TableContext): CodeReading {
  const { survey, options } = context;
  if (variable === 'municipality') return readMunicipality(survey.geography, text);
  if (variable === 'round') {
    if (sameText(text) === sameText(survey.round.id)) return { code: survey.round.id };
    const isAnyRound = options.published === true || options.expectedRound === false;
    return isAnyRound ? { code: text } : undefined;
  }
  if (listOf(survey, variable) === undefined) return { code: text };
  return context.codeReader(variable)?.(text);
}

/** Sums are over codes and over municipalities; who published figures, names the place that they are of. */
function mayBeSummed(variable: string, { breakdowns, options }: TableContext): boolean {
  return variable === 'municipality' ? options.published !== true : breakdowns.includes(variable);
}

/** `Summa situation 1` is situation 1 as a whole. */
function subtotalOf(variable: string, text: string, context: TableContext): CodeReading {
  const [, word = '', rest = ''] = /^(\S+)\s+(.+)$/u.exec(text) ?? [];
  if (!mayBeSummed(variable, context) || !context.isTotalWord(word)) return undefined;
  const reading = meant(variable, rest, context);
  return reading !== undefined && 'code' in reading ? { ...reading, how: reading.how ?? 'words' } : reading;
}

function unknown(
  variable: string,
  text: string,
  column: string | Text,
  { survey, options }: TableContext,
  round: string | undefined,
): LabelReading {
  if (variable === 'municipality')
    return { finding: { code: 'cell.unknown-municipality', params: { value: text } } };
  if (variable === 'round')
    return { finding: { code: 'row.other-round', params: { found: text, expected: survey.round.label } } };
  const isOfAnotherRound = options.published === true && round !== survey.round.id;
  if (isOfAnotherRound && /^\S+$/u.test(text)) return { code: text };
  const known = knownCodes(listOf(survey, variable)?.codes ?? []);
  return { finding: { code: 'cell.unknown-code', params: { value: text, column, known } } };
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
