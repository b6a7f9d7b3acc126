import type {
  Category,
  Citation,
  Comparison,
  Count,
  Dataset,
  Series,
  TableDefinition,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { basePoint, comparePoints } from './compare-points.js';
import { seriesPoints, type SeriesPoint } from './series-points.js';
import type { StatFigure, StatGap, StatTable } from './stat-table.js';
import { dimensionOf, tableFrame } from './table-frame.js';

/**
 * Published figures over the years: each in its version, with the change since the point that it may be compared with
 * and the population of 31 December of the year before under its rate.
 */
export function seriesTable(definition: TableDefinition, dataset: Dataset, survey: Survey): StatTable {
  const wanted = { measures: definition.measures, situations: seriesSituations(survey) };
  const all = survey.series
    .filter(({ id }) => definition.series?.includes(id))
    .map((series) => {
      const points = seriesPoints(series, dataset, wanted);
      return { series, points, comparisons: comparePoints(series, points) };
    })
    .filter(({ points }) => points.length > 0);
  const counts = all.flatMap(({ points }) => points.flatMap((point) => point.counts));
  const situations = situationCategories(counts, survey);
  return {
    ...tableFrame(definition, survey, {
      dimensions: [
        dimensionOf('geo', geoCategories(all, survey), survey),
        dimensionOf('year', yearCategories(counts), survey),
        dimensionOf('version', versionCategories(all), survey),
        dimensionOf('situation', situations, survey),
      ],
      marks: [],
      coverage: null,
      sources: citationsOf(counts),
    }),
    comparisons: all.flatMap(({ comparisons }) => comparisons),
    cells: all.flatMap((line) =>
      line.points.flatMap((point) =>
        situations.flatMap(({ code }) =>
          definition.measures.map((measure) => seriesCell(point, code, measure, line, survey)),
        ),
      ),
    ),
  };
}

interface Line {
  readonly series: Series;
  readonly points: readonly SeriesPoint[];
  readonly comparisons: readonly Comparison[];
}

function seriesCell(
  point: SeriesPoint,
  situation: string,
  measure: string,
  line: Line,
  survey: Survey,
): StatFigure | StatGap {
  const key = { geo: point.geo, year: point.year, version: point.version, situation };
  const persons = figureAt(point, situation, 'persons');
  if (measure === 'rate_10000') return rateCell(key, persons, survey);
  if (measure === 'change' || measure === 'change_percent') {
    const base = basePoint(point, line.points, line.comparisons);
    return changeCell(
      key,
      measure,
      persons,
      base && figureAt(base, situation, 'persons'),
      base === undefined,
    );
  }
  const figure = figureAt(point, situation, measure);
  if (figure === undefined) return { key, measure, status: 'not_available' };
  return { key, measure, status: 'value', ...figure };
}

type Published = Pick<Count, 'value' | 'exactness'>;

/** A published figure; the total without situation 3 is counted from the two that it follows from. */
function figureAt(point: SeriesPoint, situation: string, measure: string): Published | undefined {
  const find = (code: string): Count | undefined =>
    point.counts.find((count) => count.measure === measure && (count.codes['situation'] ?? 'total') === code);
  const stated = find(situation);
  if (stated !== undefined) return { value: stated.value, exactness: stated.exactness };
  if (situation !== 'total_excl_3') return undefined;
  const [total, third] = [find('total'), find('3')];
  if (total === undefined || third === undefined) return undefined;
  return {
    value: total.value - third.value,
    exactness: [total.exactness, third.exactness].find((exactness) => exactness !== 'exact') ?? 'exact',
  };
}

function rateCell(
  key: StatFigure['key'],
  persons: Published | undefined,
  survey: Survey,
): StatFigure | StatGap {
  const measure = 'rate_10000';
  if (persons === undefined) return { key, measure, status: 'not_available' };
  const year = Number(key['year']) - 1;
  const denominator = survey.geography.population(key['geo'] ?? '', year);
  if (denominator === undefined) return { key, measure, status: 'no_denominator' };
  return {
    key,
    measure,
    status: 'value',
    value: (persons.value / denominator) * 10_000,
    numerator: persons.value,
    denominator,
    denominatorDate: `${year}-12-31`,
    exactness: persons.exactness,
    reveals: [persons.value],
  };
}

function changeCell(
  key: StatFigure['key'],
  measure: 'change' | 'change_percent',
  now: Published | undefined,
  before: Published | undefined,
  refused: boolean,
): StatFigure | StatGap {
  if (refused) return { key, measure, status: 'not_comparable' };
  if (now === undefined || before === undefined) return { key, measure, status: 'not_available' };
  const change = now.value - before.value;
  return {
    key,
    measure,
    status: 'value',
    value: measure === 'change' ? change : (change / before.value) * 100,
    numerator: change,
    denominator: before.value,
    exactness: [now.exactness, before.exactness].find((exactness) => exactness !== 'exact') ?? 'exact',
    reveals: [now.value, before.value],
  };
}

const SERIES_ROLES: ReadonlySet<string> = new Set(['value', 'missing', 'total', 'aggregate']);

function seriesSituations(survey: Survey): ReadonlySet<string> {
  const codes = survey.lists.get('situation')?.codes ?? [];
  return new Set(codes.filter(({ role }) => SERIES_ROLES.has(role ?? 'value')).map(({ code }) => code));
}

function situationCategories(counts: readonly Count[], survey: Survey): Category[] {
  const used = new Set(counts.map((count) => count.codes['situation'] ?? 'total'));
  if (used.has('total') && used.has('3')) used.add('total_excl_3');
  return (survey.lists.get('situation')?.codes ?? [])
    .filter(({ code }) => used.has(code))
    .map(({ code, label, short, role }) => ({
      code,
      label,
      ...(short === undefined ? {} : { short }),
      role: role ?? 'value',
    }));
}

function geoCategories(lines: readonly Line[], survey: Survey): Category[] {
  return lines.map(({ series }) => ({
    code: series.geo,
    label: survey.geography.nameOf(series.geo),
    role: 'value',
  }));
}

function yearCategories(counts: readonly Count[]): Category[] {
  const years = [...new Set(counts.map(({ round }) => round.slice(0, 4)))].sort();
  return years.map((year) => ({ code: year, label: { sv: year }, role: 'value' }));
}

function versionCategories(lines: readonly Line[]): Category[] {
  const versions = new Map<string, Category>();
  for (const { series, points } of lines) {
    for (const { id, label } of series.versions) {
      if (points.some(({ version }) => version === id)) versions.set(id, { code: id, label, role: 'value' });
    }
  }
  return [...versions.values()];
}

function citationsOf(counts: readonly Count[]): Citation[] {
  const citations = new Map<string, Citation>();
  for (const { citation } of counts) {
    if (citation === undefined || citations.has(citation.title)) continue;
    citations.set(citation.title, {
      title: citation.title,
      ...(citation.url === undefined ? {} : { url: citation.url }),
    });
  }
  return [...citations.values()];
}
