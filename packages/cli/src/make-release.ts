import { checkReport } from '@kartlagg/feedback';
import type { CheckReport, OutputFile } from '@kartlagg/model';
import { countRound, type CountedRound } from './count-round.js';
import { drawCharts } from './draw-charts.js';
import type { Io } from './io.js';
import type { OpenProject } from './open-project.js';
import { FINDINGS_PATH, pageFile } from './page-file.js';
import { tableFiles } from './table-files.js';

/** Which parts of a run are written. */
export type ReleaseParts = 'everything' | 'tables' | 'charts';

/** Everything that a run writes, before any of it is written. */
export interface Release {
  readonly counted: CountedRound;
  readonly report: CheckReport;
  readonly files: readonly OutputFile[];
  readonly tables: number;
  readonly charts: number;
}

/** The main job: deliveries in, tables, charts, page and findings out. Nothing is written. */
export async function makeRelease(project: OpenProject, parts: ReleaseParts, io: Io): Promise<Release> {
  const counted = await countRound(project, io);
  const report = checkReport(counted.batches, counted.diagnostics, project.survey, io.language);
  const findings = { path: FINDINGS_PATH, content: `${JSON.stringify(report, null, 2)}\n` };
  const tables = parts === 'charts' ? [] : await tableFiles(project, counted, io);
  const drawn =
    parts === 'tables' ? { pages: [], files: [] } : await drawCharts(project.survey, counted.tables, io);
  const page = parts === 'everything' ? [pageFile(project, counted, drawn.pages, report, io)] : [];
  return {
    counted,
    report,
    files: [...page, ...tables, ...drawn.files, findings],
    tables: parts === 'charts' ? 0 : counted.tables.length,
    charts: drawn.pages.length,
  };
}
