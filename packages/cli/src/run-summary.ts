import { coverageOf } from '@kartlagg/analysis';
import { isShown } from '@kartlagg/disclosure';
import { textIn, type Language } from '@kartlagg/model';
import type { RunSummary } from '@kartlagg/wording';
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
  const table = counted.tables.find(({ id }) => id === 'country-situation');
  const shown = (situation: string, measure: string): number | null => {
    const cell = table?.cells.find(
      (candidate) => candidate.key['situation'] === situation && candidate.measure === measure,
    );
    return cell !== undefined && isShown(cell) ? cell.value : null;
  };
  return {
    round: project.survey.round.id,
    title: textIn(project.title, language),
    synthetic: project.synthetic,
    coverage: coverageOf(counted.dataset, project.survey),
    total: shown('total', 'persons'),
    totalWithout3: shown('total_excl_3', 'persons'),
    rate: shown('total', 'rate_10000'),
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    rejected: report.files.filter(({ verdict }) => verdict === 'rejected').length,
    tables: counted.tables.length,
    charts: release.charts,
    hidden: counted.tables.reduce((sum, { protection }) => sum + protection.hidden, 0),
    ...paths,
  };
}
