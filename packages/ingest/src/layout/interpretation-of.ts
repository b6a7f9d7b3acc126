import {
  cellAddress,
  columnLetters,
  type InterpretedColumn,
  type Interpretation,
  type Text,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { DEFAULT_MEASURE, questionText } from '../question.js';
import {
  ALL_PLACES,
  type ColumnMeaning,
  type FixedCode,
  type LayoutColumn,
  type TableLayout,
} from './table-layout.js';

/** How a table was read, in the survey's words, for a person to look through. */
export function interpretationOf(layout: TableLayout, survey: Survey): Interpretation {
  const { grid, columns, fixed } = layout;
  return {
    sheet: grid.sheet,
    range: rangeOf(layout),
    columns: columns.map((column) => interpretedColumn(column, survey)),
    fixed: fixed.map((code) => interpretedCode(code, survey)),
  };
}

function interpretedColumn(
  { column, heading, meaning, how }: LayoutColumn,
  survey: Survey,
): InterpretedColumn {
  const readings =
    meaning.is === 'unclear'
      ? meaning.readings.flatMap((reading) => meaningWords(reading, survey) ?? [])
      : [];
  return {
    column: columnLetters(column),
    heading,
    meaning: meaningWords(meaning, survey) ?? null,
    ...(how !== undefined && { how }),
    ...(readings.length > 0 && { readings }),
  };
}

function interpretedCode(
  { variable, code, from, cell }: FixedCode,
  survey: Survey,
): Interpretation['fixed'][number] {
  return {
    what: fixedWords(variable, code, survey),
    from,
    ...(cell !== undefined && { cell: cellAddress(cell.row, cell.column) }),
  };
}

function rangeOf({ headings, columns, firstRow, lastRow }: TableLayout): string {
  const top = headings.reduce((row, cell) => Math.min(row, cell.row), firstRow);
  const left = columns.reduce((least, { column }) => Math.min(least, column), columns[0]?.column ?? 1);
  const right = columns.reduce((most, { column }) => Math.max(most, column), left);
  return `${cellAddress(top, left)}:${cellAddress(lastRow, right)}`;
}

/** `Situation`, `Antal, kvinnor`; undefined for a column that is not read. */
export function meaningWords(meaning: ColumnMeaning, survey: Survey): Text | undefined {
  if (meaning.is === 'variable') return variableLabel(meaning.variable, survey);
  if (meaning.is !== 'count') return undefined;
  const { municipality, round, ...codes } = meaning.codes;
  const places =
    municipality === undefined || municipality === ALL_PLACES ? [] : [survey.geography.nameOf(municipality)];
  const rounds = round === undefined ? [] : [{ sv: round }];
  const counted = joined([variableLabel('count', survey), ...rounds, ...places]);
  return questionText(survey, { measure: meaning.measure ?? DEFAULT_MEASURE, codes }, counted);
}

function joined(texts: readonly Text[]): Text {
  return {
    sv: texts.map(({ sv }) => sv).join(', '),
    en: texts.map(({ sv, en }) => en ?? sv).join(', '),
  };
}

/** The label of a variable: `Kön`. */
export function variableLabel(variable: string, survey: Survey): Text {
  return survey.variables.find(({ id }) => id === variable)?.label ?? { sv: variable };
}

/** `Kommun: Malmö (1280)`, `Situation: Situation 1`. */
function fixedWords(variable: FixedCode['variable'], code: string, survey: Survey): Text {
  const label = variableLabel(variable, survey);
  const value = valueWords(variable, code, survey);
  return { sv: `${label.sv}: ${value.sv}`, en: `${label.en ?? label.sv}: ${value.en ?? value.sv}` };
}

function valueWords(variable: string, code: string, survey: Survey): Text {
  if (variable === 'municipality') {
    const { sv, en = sv } = survey.geography.nameOf(code);
    return { sv: `${sv} (${code})`, en: `${en} (${code})` };
  }
  if (variable === 'round') return survey.rounds.find(({ id }) => id === code)?.label ?? { sv: code };
  const list = variable === 'measure' ? survey.measures : survey.lists.get(variable);
  const found = list?.codes.find((entry) => entry.code === code);
  return found?.short ?? found?.label ?? { sv: code };
}
