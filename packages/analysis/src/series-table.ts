import {
  keyText,
  type Category,
  type Citation,
  type Count,
  type Dataset,
  type TableDefinition,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { categoryOf } from './category-of.js';
import { seriesCell } from './series-cell.js';
import { seriesLines, type SeriesLine } from './series-lines.js';
import type { StatTable } from './stat-table.js';
import { dimensionOf, tableFrame } from './table-frame.js';

/**
 * Published figures over the years: each in its version, with the change since the point that it may be compared with
 * and the population of 31 December of the year before under its rate.
 */
export function seriesTable(definition: TableDefinition, dataset: Dataset, survey: Survey): StatTable {
  const lines = seriesLines(definition, dataset, survey);
  const counts = lines.flatMap(({ points }) => points.flatMap((point) => point.counts));
  const situations = situationCategories(counts, survey);
  return {
    ...tableFrame(definition, survey, {
      dimensions: [
        dimensionOf('geo', geoCategories(lines, survey), survey),
        dimensionOf('year', yearCategories(counts), survey),
        dimensionOf('version', versionCategories(lines, survey), survey),
        dimensionOf('situation', situations, survey),
      ],
      marks: [],
      coverage: null,
      incomplete: [],
      sources: citationsOf(counts),
    }),
    comparisons: lines.flatMap(({ comparisons }) => comparisons),
    cells: lines.flatMap((line) =>
      line.points.flatMap((point) =>
        situations.flatMap(({ code }) =>
          definition.measures.map((measure) => seriesCell(line, point, code, measure, survey)),
        ),
      ),
    ),
  };
}

function situationCategories(counts: readonly Count[], survey: Survey): Category[] {
  const used = new Set(counts.map((count) => count.codes['situation'] ?? 'total'));
  if (used.has('total') && used.has('3')) used.add('total_excl_3');
  return (survey.lists.get('situation')?.codes ?? []).filter(({ code }) => used.has(code)).map(categoryOf);
}

function geoCategories(lines: readonly SeriesLine[], survey: Survey): Category[] {
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

/** In the order of the series' own versions; a version that no series describes keeps its name in the code list. */
function versionCategories(lines: readonly SeriesLine[], survey: Survey): Category[] {
  const used = new Set(lines.flatMap(({ points }) => points.map(({ version }) => version)));
  const described = lines.flatMap(({ series }) => series.versions);
  const listed = (survey.lists.get('version')?.codes ?? []).map(({ code, label }) => ({ id: code, label }));
  const versions = new Map<string, Category>();
  for (const { id, label } of [...described, ...listed]) {
    if (used.has(id) && !versions.has(id)) versions.set(id, { code: id, label, role: 'value' });
  }
  return [...versions.values()];
}

function citationsOf(counts: readonly Count[]): Citation[] {
  const citations = new Map<string, Citation>();
  for (const { citation } of counts) {
    if (citation === undefined) continue;
    const { title, url } = citation;
    citations.set(keyText([title, url ?? null]), { title, ...(url === undefined ? {} : { url }) });
  }
  return [...citations.values()];
}
