import type { ProtectedTable } from '@kartlagg/disclosure';
import type { ChartDefinition, Language } from '@kartlagg/model';
import { textIn } from '@kartlagg/model';
import type { ChartBase } from '@kartlagg/wording';
import { chartSubtitle, coverageText, sentences, sourceText } from '@kartlagg/wording';
import { bars } from './bars.js';
import type { ChartBody } from './chart-body.js';
import type { ChartData } from './chart-data.js';
import { chartData, isShown } from './chart-data.js';
import type { ChartSpec } from './chart-spec.js';
import { frame } from './frame.js';
import { funnel } from './funnel.js';
import { pyramid } from './pyramid.js';
import { rankedBars } from './ranked-bars.js';
import { series } from './series.js';
import { SIZE } from './theme.js';

/** A chart, ready to be drawn, with the words that go with it. */
export interface ChartPlan {
  readonly id: string;
  readonly language: Language;
  /** Vega-Lite that stands on its own: its data is inside, and holds nothing that is hidden. */
  readonly spec: ChartSpec;
  readonly title: string;
  /** Unit, period and population. */
  readonly subtitle: string;
  /** Source, coverage and marks. */
  readonly source: string;
  /** What the chart shows, for those who do not see it; then who answered, and the marks. */
  readonly altText: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What the one who asks for a chart decides. */
export interface ChartContext {
  readonly language: Language;
  /** The definition's title where it is absent. */
  readonly title?: string;
  /** The place that the chart is about, where its table has several: a code of the dimension `geo`. */
  readonly geo?: string;
  /** When the numbers hold, for example `2023`; the code of the table's round where it is absent. */
  readonly period?: string;
}

const KINDS: Readonly<Record<ChartDefinition['kind'], (data: ChartData) => ChartBody>> = {
  bars,
  'ranked-bars': rankedBars,
  pyramid,
  series,
  funnel,
};

/**
 * Plans a chart of a protected table: a spec, its texts and its size. Nothing is drawn and nothing is read.
 */
export function chartPlan(
  definition: ChartDefinition,
  table: ProtectedTable,
  context: ChartContext,
): ChartPlan {
  const { language } = context;
  const title = context.title ?? textIn(definition.title, language);
  const data = chartData(definition, table, context);
  const body = KINDS[definition.kind](data);
  const base = baseOf(data, body, context.period);
  const subtitle = chartSubtitle(base, language);
  const marks = marksOf(table, language);
  const coverage = table.coverage === null ? '' : coverageText(table.coverage, language);
  const source = sentences([sourceOf(data, body, base.denominatorDate !== undefined), coverage]);
  const { spec, height } = frame(
    body.drawing,
    { title, subtitle, marks, notes: notesOf(data, body), source },
    language,
  );
  return {
    id: definition.id,
    language,
    spec,
    title,
    subtitle,
    source: [source, ...marks].filter((part) => part !== '').join(' '),
    altText: sentences([body.alt({ title, base, decimals: data.measure.decimals }), coverage, ...marks]),
    width: SIZE.width,
    height,
  };
}

/**
 * Is there a number to draw? A chart without any says nothing: a ranking whose every number is hidden has not even a bar's
 * place. Ask before it is planned.
 */
export function hasNumbers(
  definition: ChartDefinition,
  table: ProtectedTable,
  context: Pick<ChartContext, 'language' | 'geo'>,
): boolean {
  return KINDS[definition.kind](chartData(definition, table, context)).cells.some(isShown);
}

function baseOf(
  { table, measure, language, place }: ChartData,
  body: ChartBody,
  period = table.round,
): ChartBase {
  const denominatorDate = body.cells
    .flatMap((cell) => (isShown(cell) ? [cell.denominatorDate] : []))
    .find(Boolean);
  return {
    unit: body.unit ?? textIn(measure.unit, language),
    period: body.period ?? period,
    population: textIn(table.population, language),
    ...(place === undefined ? {} : { place }),
    ...(body.total === undefined ? {} : { total: body.total }),
    ...(denominatorDate === undefined || table.kind === 'series' ? {} : { denominatorDate }),
  };
}

function marksOf(table: ProtectedTable, language: Language): readonly string[] {
  const { working, workingMark } = table.protection;
  const marks = working ? [...table.marks, workingMark] : table.marks;
  return [...new Set(marks.map((mark) => textIn(mark, language)))];
}

function notesOf({ definition, table, language }: ChartData, body: ChartBody): readonly string[] {
  const hidden = body.cells.some(({ status }) => status === 'suppressed');
  return [
    ...body.notes,
    hidden ? textIn(table.protection.legend, language) : '',
    ...(definition.notes ?? []).map((note) => textIn(note, language)),
  ].filter((note) => note !== '');
}

/** Just the sources of what is drawn: a chart of plain counts does not name that of the population, as its table does. */
function sourceOf({ table, language }: ChartData, body: ChartBody, ofPopulation: boolean): string {
  const published = table.kind === 'series';
  const stated = body.cells.flatMap((cell) => (isShown(cell) ? (cell.source ?? []) : []));
  const titles = published
    ? [...new Set(stated)]
    : ofPopulation
      ? table.sources.map(({ title }) => title)
      : [];
  return sourceText(titles, published ? null : (table.from ?? 'answers'), language);
}
