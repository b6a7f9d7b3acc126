import {
  keyText,
  type Count,
  type DiagnosticCode,
  type DiagnosticParam,
  type Level,
  type RawCell,
} from '@kartlagg/model';
import { asExactness } from '../codecs/exactness.js';
import { largestNumber } from '../codecs/largest-number.js';
import { readWholeNumber } from '../codecs/whole-number.js';
import { DEFAULT_MEASURE, questionText, type Question } from '../question.js';
import { dividingCodes } from './dividing-codes.js';
import { rowCells, type RowCells } from './row-cells.js';
import { readRowCode, readRowPlace, readRowRound } from './row-codes.js';
import type { TidyContext, TidyRow } from './rows.js';

const BREAKDOWNS = ['situation', 'sex', 'age', 'living_form', 'solution'];

/** What a row says: null where it cannot be told what its number counts. */
export interface RowReading {
  readonly row: TidyRow | null;
  /** The cells of the row that could be understood. */
  readonly understood: readonly RawCell[];
}

/** Reads one row: where, when, what and how many. What cannot be understood is reported at its cell. */
export function readRow(cells: readonly RawCell[], context: TidyContext): RowReading {
  const row = rowCells(cells, context);
  const place = readRowPlace(row, context);
  const round = readRowRound(row, context);
  const broken = BREAKDOWNS.map((variable) => [variable, readRowCode(row, variable, context)] as const);
  const [measure, exactness, version] = ['measure', 'exactness', 'version'].map((variable) =>
    readRowCode(row, variable, context),
  );
  const codes = Object.fromEntries(
    broken.flatMap(([variable, code]) => (code === undefined ? [] : [[variable, code]])),
  );
  const question: Question = { measure: measure ?? DEFAULT_MEASURE, codes };
  const name = place === undefined ? undefined : context.survey.geography.nameOf(place.code);
  const what = questionText(context.survey, question, name);
  const at = context.ledger.place(context.grid, [row.position('count')], what);
  const level = place?.level ?? 'municipality';
  const value = readCount(row, { measure: question.measure, level }, context, (code, params) =>
    context.ledger.report(code, at, params),
  );
  const understood = row.understood();
  if (place === undefined || round === undefined || row.failed()) return { row: null, understood };
  const read: TidyRow = {
    answer: {
      ...question,
      round,
      geo: place.code,
      state: value === null ? 'unreadable' : 'given',
      value,
      exactness: asExactness(exactness),
      at,
    },
    level: place.level,
    version: version ?? 'as_published',
    citation: context.options.published === true ? citationOf(row) : undefined,
    key: keyText([
      round,
      place.code,
      question.measure,
      version ?? 'as_published',
      ...Object.entries(dividingCodes(codes, context.survey)).flat(),
    ]),
  };
  return { row: read, understood };
}

function readCount(
  row: RowCells,
  { measure, level }: { readonly measure: string; readonly level: Level },
  { survey, options, isText }: TidyContext,
  report: (code: DiagnosticCode, params: Readonly<Record<string, DiagnosticParam>>) => void,
): number | null {
  const cell = row.cell('count');
  if (cell === undefined) {
    report('cell.missing-count', {});
    return null;
  }
  const subject = survey.measures.codes.find(({ code }) => code === measure)?.subject;
  const { value, finding } = readWholeNumber(cell, {
    largest: options.published === true ? Number.MAX_SAFE_INTEGER : largestNumber(survey, level),
    textIsUsual: isText,
    decimals: options.published === true && subject === 'other',
  });
  if (finding !== undefined) report(finding.code, finding.params);
  if (value === null) row.leave(cell);
  return value;
}

function citationOf(row: RowCells): Count['citation'] | undefined {
  const [source, url, note] = ['source', 'address', 'note'].map((variable) => row.text(variable));
  const title = source ?? url ?? note;
  return title === undefined
    ? undefined
    : { title, ...(url !== undefined && { url }), ...(note !== undefined && { note }) };
}
