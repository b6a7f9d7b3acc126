import { keyText, type Count, type Level, type RawCell } from '@kartlagg/model';
import { asExactness } from '../codecs/exactness.js';
import { largestNumber } from '../codecs/largest-number.js';
import { readWholeNumber } from '../codecs/whole-number.js';
import { ALL_PLACES } from '../layout/table-layout.js';
import { DEFAULT_MEASURE, questionText, type Answer, type Question } from '../question.js';
import type { BodyRow } from './body-rows.js';
import { dividingCodes } from './dividing-codes.js';
import type { Entry } from './read-table.js';
import { WHOLE, type RowLabels } from './row-labels.js';
import type { CountColumn, LabelColumn, TableColumns } from './table-columns.js';
import { tablePlace, type TableContext } from './table-context.js';

/** What a row says. */
export interface ReadRow {
  readonly row: BodyRow;
  /** One for each column of numbers; none where it is open what the row counts. */
  readonly entries: readonly Entry[];
  /** Answers that state a sum over places, and are no answer of any. */
  readonly wholes: readonly Entry[];
  /** Cells of the row that were understood. */
  readonly understood: readonly RawCell[];
  /** Numbers that are lost with the row's labels. */
  readonly lost: readonly RawCell[];
}

/** Reads one row: where, when, what and how many. What cannot be understood is reported at its cell. */
export function readRow(
  row: BodyRow,
  columns: TableColumns,
  { cells, labels }: { readonly cells: ReadonlyMap<LabelColumn, RawCell>; readonly labels: RowLabels },
  isTidy: boolean,
  context: TableContext,
): ReadRow {
  const citation = context.options.published === true ? citationOf(columns.labels, cells) : undefined;
  const understood = [...labels.understood];
  const entries: Entry[] = [];
  const wholes: Entry[] = [];
  const lost: RawCell[] = [];
  for (const column of columns.counts) {
    const cell = row.cells.get(column.column);
    const { subject, isWhole } = subjectOf(labels, column, context);
    const read = readEntry(cell, { row: row.row, column: column.column }, subject, isTidy, context);
    const isPlaced = labels.faults.length === 0;
    if (cell !== undefined && read.answer.value !== null) (isPlaced ? understood : lost).push(cell);
    if (isPlaced) (isWhole ? wholes : entries).push({ ...read, citation });
  }
  return { row, entries, wholes, understood, lost };
}

interface Subject extends Question {
  readonly round: string;
  readonly geo: string;
  readonly level: Level;
  readonly exactness: Answer['exactness'];
  readonly version: string;
}

/** What a number is about: what holds for the whole table, then for the row, then for the column. */
function subjectOf(
  labels: RowLabels,
  column: CountColumn,
  { survey, layout, breakdowns }: TableContext,
): { subject: Subject; isWhole: boolean } {
  const said = new Map<string, string | typeof WHOLE>([
    ...layout.fixed.map(({ variable, code }) => [variable, code] as const),
    ...labels.codes,
    ...Object.entries(column.codes).map(
      ([variable, code]) => [variable, isAllPlaces(variable, code) ? WHOLE : code] as const,
    ),
  ]);
  const codeOf = (variable: string): string | undefined => {
    const code = said.get(variable);
    return code === WHOLE ? undefined : code;
  };
  const codes = Object.fromEntries(
    breakdowns.flatMap((variable) => {
      const code = codeOf(variable);
      return code === undefined ? [] : [[variable, code]];
    }),
  );
  const geo = codeOf('municipality') ?? '';
  return {
    subject: {
      measure: column.measure ?? codeOf('measure') ?? DEFAULT_MEASURE,
      codes,
      round: codeOf('round') ?? survey.round.id,
      geo,
      level: survey.geography.find(geo)?.level ?? 'municipality',
      exactness: asExactness(codeOf('exactness')),
      version: codeOf('version') ?? 'as_published',
    },
    isWhole: said.get('municipality') === WHOLE,
  };
}

function isAllPlaces(variable: string, code: string): boolean {
  return variable === 'municipality' && code === ALL_PLACES;
}

function readEntry(
  cell: RawCell | undefined,
  position: Entry['position'],
  { level, version, ...subject }: Subject,
  isTidy: boolean,
  context: TableContext,
): Omit<Entry, 'citation'> {
  const { survey } = context;
  const { measure, codes, round, geo } = subject;
  const name = geo === '' ? undefined : survey.geography.nameOf(geo);
  const what = questionText(survey, { measure, codes }, isOfOnePlace(context) ? undefined : name);
  const at = tablePlace(context, [position], what.sv === '' ? undefined : what);
  const state = stateOf(cell, at, { measure, level }, isTidy, context);
  const about = keyText([round, measure, version, ...Object.entries(dividingCodes(codes, survey)).flat()]);
  return {
    answer: { ...subject, ...state, at },
    level,
    version,
    position,
    raw: cell?.raw ?? '',
    layout: context.layout,
    about,
    key: keyText([geo, about]),
  };
}

/** True where all of a table is about one place, which need not be said of each number. */
function isOfOnePlace({ layout }: TableContext): boolean {
  return layout.fixed.some(({ variable }) => variable === 'municipality');
}

/** What stands in the cell of a number. A blank is no answer; in a tidy table, whose rows are there for their number, it is a fault. */
function stateOf(
  cell: RawCell | undefined,
  at: Answer['at'],
  { measure, level }: { readonly measure: string; readonly level: Level },
  isTidy: boolean,
  { survey, options, isText, account }: TableContext,
): Pick<Answer, 'state' | 'value'> {
  if (cell === undefined) {
    if (isTidy) account.report('cell.missing-count', at);
    return { state: isTidy ? 'unreadable' : 'blank', value: null };
  }
  const subject = survey.measures.codes.find(({ code }) => code === measure)?.subject;
  const { value, finding } = readWholeNumber(cell, {
    largest: options.published === true ? Number.MAX_SAFE_INTEGER : largestNumber(survey, level),
    textIsUsual: isText,
    measure,
    decimals: options.published === true && subject === 'other',
  });
  if (finding !== undefined) account.report(finding.code, at, finding.params);
  return { state: value === null ? 'unreadable' : 'given', value };
}

function citationOf(
  labels: readonly LabelColumn[],
  labelCells: ReadonlyMap<LabelColumn, RawCell>,
): Count['citation'] | undefined {
  const [source, url, note] = ['source', 'address', 'note'].map((variable) => {
    const label = labels.find((candidate) => candidate.variable === variable);
    return label === undefined ? undefined : labelCells.get(label)?.shown.trim();
  });
  const title = source ?? url ?? note;
  return title === undefined
    ? undefined
    : { title, ...(url !== undefined && { url }), ...(note !== undefined && { note }) };
}
