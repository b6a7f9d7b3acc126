import { coverageOf } from '@kartlagg/analysis';
import { isShown, type ProtectedCell, type ProtectedTable } from '@kartlagg/disclosure';
import { textIn, type Category, type Language } from '@kartlagg/model';
import { missedPairs } from '@kartlagg/report';
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
    funnel: funnelIn(counted.tables),
    duplicates: duplicatesIn(counted.tables),
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    rejected: report.files.filter(({ verdict }) => verdict === 'rejected').length,
    tables: release.tables,
    charts: release.charts,
    hidden: counted.tables.reduce((sum, { protection }) => sum + protection.hidden, 0),
    ...paths,
  };
}

/** How person forms became persons, of the first table that tells it; null in a round of counts alone. */
function funnelIn(tables: readonly ProtectedTable[]): RunSummary['funnel'] {
  const table = tables.find(({ kind }) => kind === 'funnel');
  if (table === undefined) return null;
  const step = (code: string): RunFigure => shownFigure(table.cells.find(({ key }) => key['step'] === code));
  return { forms: step('forms'), eligible: step('eligible'), persons: step('persons') };
}

/** How sure the number of persons is, of the first table that tells it; null in a round of counts alone. */
function duplicatesIn(tables: readonly ProtectedTable[]): RunSummary['duplicates'] {
  const table = tables.find(({ kind }) => kind === 'linkage');
  const missed = missedPairs(tables);
  const review = table?.cells.find(({ key }) => key['quality'] === 'review');
  if (missed === null || review === undefined || !isShown(review)) return null;
  return { review: review.value, missed };
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
  return shownFigure(
    table.cells.find(
      ({ key, measure: its }) =>
        key['geo'] === place.code && key['situation'] === situation && its === measure,
    ),
  );
}

function shownFigure(cell: ProtectedCell | undefined): RunFigure {
  if (cell?.status === 'suppressed') return 'hidden';
  return cell !== undefined && isShown(cell) ? cell.value : null;
}
