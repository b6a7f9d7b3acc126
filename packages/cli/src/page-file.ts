import type { CheckReport, OutputFile } from '@kartlagg/model';
import { indexPage, type PageChart } from '@kartlagg/report';
import type { CountedRound } from './count-round.js';
import type { Io } from './io.js';
import type { OpenProject } from './open-project.js';
import { publicationContext } from './publication-context.js';
import { TABLE_PATHS } from './table-files.js';

/** Where the machine's list of findings stands in the output folder. */
export const FINDINGS_PATH = 'findings.json';

/** The page to open. */
export function pageFile(
  project: OpenProject,
  counted: CountedRound,
  charts: readonly PageChart[],
  report: CheckReport,
  io: Io,
): OutputFile {
  const { survey } = project;
  const findings = [...report.files.flatMap((file) => file.findings), ...report.findings];
  const situations = survey.lists.get('situation')?.codes ?? [];
  const content = indexPage({
    ...publicationContext(project, counted, io.language),
    tables: counted.tables,
    charts,
    definitions: situations.flatMap(({ label, definition }) =>
      definition === undefined ? [] : [{ term: label, definition }],
    ),
    findings: {
      errors: report.summary.errors,
      warnings: report.summary.warnings,
      notes: findings.filter(({ severity }) => severity === 'note').length,
      rejected: report.files.flatMap(({ file, verdict }) => (verdict === 'rejected' ? [file] : [])),
    },
    files: { ...TABLE_PATHS, findings: FINDINGS_PATH },
  });
  return { path: 'index.html', content };
}
