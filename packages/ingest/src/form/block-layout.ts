import type { Axis, FormBlock, ListCode, Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { DEFAULT_MEASURE, type Question } from '../question.js';

/** A row or a column of a block, and the machine key that it is known by. */
export interface Line {
  readonly key: string;
  readonly label: Text;
  readonly total: boolean;
  readonly measure?: string;
  readonly codes: Readonly<Record<string, string>>;
}

/** What a block asks for: every row crossed with every column. */
export interface BlockLayout {
  readonly block: FormBlock;
  /** What the row labels are, for example "Situation". */
  readonly corner: Text;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

/** The rows and columns of a block, in the round's code lists. */
export function blockLayout(survey: Survey, block: FormBlock): BlockLayout {
  const total: Line = { key: 'total', label: survey.form.totalLabel, total: true, codes: {} };
  return {
    block,
    corner: axisLabel(survey, block.rows),
    rows: [...axisLines(survey, block.rows), ...(block.columnTotal === true ? [total] : [])],
    columns: [...axisLines(survey, block.columns), ...(block.rowTotal === true ? [total] : [])],
  };
}

/** What is asked where a row and a column cross; neither of them a total. */
export function questionAt(block: FormBlock, row: Line, column: Line): Question {
  return {
    measure: row.measure ?? column.measure ?? block.measure ?? DEFAULT_MEASURE,
    codes: { ...block.fixed, ...row.codes, ...column.codes },
  };
}

function axisLines(survey: Survey, axis: Axis): readonly Line[] {
  if ('measures' in axis)
    return axis.measures.map((measure) => ({
      key: `measure=${measure}`,
      label: survey.measures.codes.find(({ code }) => code === measure)?.label ?? { sv: measure },
      total: false,
      measure,
      codes: {},
    }));
  const { variable, only, situation } = axis;
  const codes = survey.lists.get(variable)?.codes ?? [];
  return codes
    .filter((code) => (only === undefined ? isAskedFor(code) : only.includes(code.code)))
    .filter((code) => situation === undefined || code.situation === undefined || code.situation === situation)
    .map(({ code, label }) => ({
      key: `${variable}=${code}`,
      label,
      total: false,
      codes: { [variable]: code },
    }));
}

function isAskedFor({ role = 'value' }: ListCode): boolean {
  return role === 'value' || role === 'unknown' || role === 'missing';
}

function axisLabel(survey: Survey, axis: Axis): Text {
  if ('measures' in axis) return survey.measures.label;
  const variable = survey.variables.find(({ id }) => id === axis.variable);
  return variable?.label ?? survey.lists.get(axis.variable)?.label ?? { sv: axis.variable };
}
