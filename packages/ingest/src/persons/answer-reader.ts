import {
  choiceLabel,
  textIn,
  type DiagnosticCode,
  type DiagnosticParam,
  type ListCode,
  type RawCell,
} from '@kartlagg/model';
import type { PersonSurvey, Survey } from '@kartlagg/survey';
import { codeReader } from '../codecs/code.js';
import { readDate } from '../codecs/date.js';
import { readMunicipality } from '../codecs/municipality.js';
import { readingsText } from '../codecs/readings-text.js';
import type { CodeReading, How } from '../codecs/reading.js';
import { choicesOf } from './person-questions.js';
import type { PersonTable, PersonTableColumn } from './person-table.js';
import { HIDDEN } from './quotable.js';
import { readChoices } from './read-choices.js';
import { readPersonNumber } from './read-person-number.js';

/** What a cell answers. Without values it could not be read, and the finding says why. */
export interface AnswerReading {
  /** The variable, where it is another than the column's: `25-34` below Age is an age group. */
  readonly variable?: string;
  readonly values?: readonly string[];
  readonly finding?: AnswerFinding;
}

export interface AnswerFinding {
  readonly code: DiagnosticCode;
  readonly params: Readonly<Record<string, DiagnosticParam>>;
  /** True where the text is so like a name of the survey's that it can be quoted. */
  readonly isNear?: true;
}

export interface AnswerContext {
  readonly survey: Survey;
  readonly persons: PersonSurvey;
  readonly table: PersonTable;
  /** True in text files, where every number is text. */
  readonly textIsUsual: boolean;
}

/** Reads the cells of one column, none of them blank. */
export type AnswerReader = (cell: RawCell) => AnswerReading;

/** The reader of a column, by the kind of its question. Text for people and identities are no answers. */
export function answerReader(column: PersonTableColumn, context: AnswerContext): AnswerReader {
  const { asked } = column;
  switch (asked.kind) {
    case 'code': {
      const read = codesReader(column, context);
      return remembering(({ shown }) => answered(read(shown), shown, column, context));
    }
    case 'codes': {
      const read = codesReader(column, context);
      return remembering((cell) =>
        readChoices(cell, column, read, (text) => unknownCode(text, column, context)),
      );
    }
    case 'number':
    case 'year':
      return (cell) => readPersonNumber(cell, column, context);
    case 'date':
      return (cell) => readDay(cell, context);
    case 'place':
      return remembering(({ shown }) => readPlace(shown, context));
    default:
      return () => ({});
  }
}

/** Texts that come again are remembered, up to so many. */
const REMEMBERED = 4096;

/** A reader that goes by what a cell shows alone, and reads each text once. */
function remembering(read: AnswerReader): AnswerReader {
  const known = new Map<string, AnswerReading>();
  return (cell) => {
    const before = known.get(cell.shown);
    if (before !== undefined) return before;
    const reading = read(cell);
    if (known.size < REMEMBERED) known.set(cell.shown, reading);
    return reading;
  };
}

/** The codes of a column's list: what a mapping says goes first, and codes that are no answers are not known. */
export function codesReader(
  { asked: { variable } }: PersonTableColumn,
  { persons, table }: AnswerContext,
): (text: string) => CodeReading {
  const list = persons.lists.get(variable);
  const translated = table.values?.[variable] ?? {};
  const read = list === undefined ? undefined : codeReader(list);
  const chosen = new Set(choicesOf(persons, variable).map(({ code }) => code));
  return (text) => {
    const code = translated[text.trim()];
    if (code !== undefined) return { code };
    const reading = read?.(text);
    return reading !== undefined && 'code' in reading && !chosen.has(reading.code) ? undefined : reading;
  };
}

function answered(
  reading: CodeReading,
  text: string,
  column: PersonTableColumn,
  context: AnswerContext,
): AnswerReading {
  const { variable } = column.asked;
  if (reading === undefined) return { finding: unknownCode(text, column, context) };
  const labels = labelsOf(variable, context);
  if ('readings' in reading) {
    const readings = readingsText(reading.readings.map((code) => labels(code)));
    return { finding: { code: 'cell.ambiguous', params: { value: text, readings }, isNear: true } };
  }
  return { values: [reading.code], ...noted(text, labels(reading.code), reading.how) };
}

function noted(
  value: string,
  meant: DiagnosticParam,
  how: How | undefined,
): { readonly finding?: AnswerFinding } {
  return how === undefined
    ? {}
    : { finding: { code: 'cell.read-as', params: { value, meant, how }, isNear: true } };
}

function labelsOf(variable: string, { persons }: AnswerContext): (code: string) => ListCode['label'] {
  const codes = persons.lists.get(variable)?.codes ?? [];
  return (code) => {
    const found = codes.find((candidate) => candidate.code === code);
    return found === undefined ? { sv: code } : choiceLabel(found);
  };
}

const LISTED = 12;

function unknownCode(value: string, { asked }: PersonTableColumn, { persons }: AnswerContext): AnswerFinding {
  const choices = choicesOf(persons, asked.variable);
  const names = (language: 'sv' | 'en'): string =>
    choices
      .slice(0, LISTED)
      .map((choice) => textIn(choiceLabel(choice), language))
      .join(', ') + (choices.length > LISTED ? ' …' : '');
  const known = { sv: names('sv'), en: names('en') };
  return { code: 'cell.unknown-code', params: { value, column: asked.label, known } };
}

/** How many years before and after the round a day of it may be. */
const YEARS_BEFORE = 2;
const YEARS_AFTER = 5;

function readDay(cell: RawCell, { survey: { round } }: AnswerContext): AnswerReading {
  const found = readDate(cell);
  if (found !== undefined && 'date' in found) {
    const year = Number(found.date.slice(0, 4));
    const [least, most] = [round.year - YEARS_BEFORE, round.year + YEARS_AFTER];
    if (year >= least && year <= most) return { values: [found.date] };
    const params = { value: HIDDEN, least: `${least}`, most: `${most}` };
    return { finding: { code: 'cell.outside-range', params } };
  }
  const readings = found === undefined ? {} : { readings: { sv: found.readings.join(', ') } };
  return { finding: { code: 'cell.not-a-date', params: { value: cell.shown, ...readings } } };
}

function readPlace(text: string, { survey: { geography } }: AnswerContext): AnswerReading {
  const found = readMunicipality(geography, text);
  const name = (code: string): DiagnosticParam => geography.nameOf(code);
  if (found !== undefined && 'readings' in found) {
    const readings = readingsText(found.readings.map((code) => geography.nameOf(code)));
    return { finding: { code: 'cell.ambiguous', params: { value: text, readings }, isNear: true } };
  }
  if (found?.level !== 'municipality')
    return { finding: { code: 'cell.unknown-municipality', params: { value: text } } };
  return { values: [found.code], ...noted(text, name(found.code), found.how) };
}
