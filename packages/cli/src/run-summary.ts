import { coverageOf } from '@kartlagg/analysis';
import { isShown, type ProtectedTable } from '@kartlagg/disclosure';
import { textIn, type Category, type Language } from '@kartlagg/model';
import type { RunFigure, RunSummary } from '@kartlagg/wording';
import type { Release } from './make-release.js';
import type { OpenProject } from './open-project.js';

/** What a run ends with, from the tables that may be shown. */
export function runSummary(
  project: OpenProject,
  release: Release,
  paths: { readonly open: string; readonly findings: string },
  language: Language,
): RunSummary {
  const { counted, report } = release;
  const headline = headlineOf(counted.tables);
  const figure = (situation: string, measure: string): RunFigure =>
    headline === undefined ? null : figureIn(headline, situation, measure);
  return {
    title: textIn(project.title, language),
    round: textIn(project.survey.round.label, language),
    synthetic: project.synthetic,
    coverage: coverageOf(counted.dataset, project.survey),
    place: headline === undefined ? '' : textIn(headline.place.label, language),
    total: figure('total', 'persons'),
    totalWithout3: figure('total_excl_3', 'persons'),
    rate: figure('total', 'rate_10000'),
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    rejected: report.files.filter(({ verdict }) => verdict === 'rejected').length,
    tables: release.tables,
    charts: release.charts,
    hidden: counted.tables.reduce((sum, { protection }) => sum + protection.hidden, 0),
    ...paths,
  };
}

interface Headline {
  readonly table: ProtectedTable;
  readonly place: Category;
}

/** The first table of situations alone that is about one place: the country, or a local round's municipality. */
function headlineOf(tables: readonly ProtectedTable[]): Headline | undefined {
  return tables
    .filter(({ kind, dimensions }) => kind === 'counts' && dimensions.length === 2)
    .filter(({ dimensions }) => dimensions.some(({ id }) => id === 'situation'))
    .flatMap((table) => {
      const geo = table.dimensions.find(({ id }) => id === 'geo')?.categories ?? [];
      const places = geo.filter(({ role }) => role !== 'unknown');
      const place =
        places.find(({ role }) => role === 'total') ?? (places.length === 1 ? places[0] : undefined);
      return place === undefined ? [] : [{ table, place }];
    })[0];
}

function figureIn({ table, place }: Headline, situation: string, measure: string): RunFigure {
  const cell = table.cells.find(
    ({ key, measure: its }) => key['geo'] === place.code && key['situation'] === situation && its === measure,
  );
  if (cell?.status === 'suppressed') return 'hidden';
  return cell !== undefined && isShown(cell) ? cell.value : null;
}
