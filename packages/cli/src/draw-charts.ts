import { chartPlan, hasNumbers } from '@kartlagg/charts';
import { renderChart } from '@kartlagg/charts/render';
import type { ProtectedTable } from '@kartlagg/disclosure';
import type { OutputFile } from '@kartlagg/model';
import type { PageChart } from '@kartlagg/report';
import type { Survey } from '@kartlagg/survey';
import { progressWords } from '@kartlagg/wording';
import type { Io } from './io.js';

/** The folder of the charts, in the output folder. */
export const CHART_FOLDER = 'charts';

/** Every chart of the round as SVG, PNG and Vega-Lite; a chart with no number to draw is left out. */
export async function drawCharts(
  survey: Survey,
  tables: readonly ProtectedTable[],
  io: Io,
): Promise<{ readonly pages: PageChart[]; readonly files: OutputFile[] }> {
  const pages: PageChart[] = [];
  const files: OutputFile[] = [];
  const wanted = survey.charts.flatMap((definition) => {
    const table = tables.find(({ id }) => id === definition.table);
    return table !== undefined && hasNumbers(definition, table, io) ? [{ definition, table }] : [];
  });
  for (const [index, { definition, table }] of wanted.entries()) {
    io.progress(progressWords('drawing', index + 1, wanted.length, io.language));
    const plan = chartPlan(definition, table, {
      language: io.language,
      period: String(survey.round.year),
    });
    const { svg, png } = await renderChart(plan);
    const path = (ending: string): string => `${CHART_FOLDER}/${plan.id}.${ending}`;
    const named = { svg: path('svg'), png: path('png'), json: path('vl.json') };
    files.push(
      { path: named.svg, content: svg },
      { path: named.png, content: png },
      { path: named.json, content: `${JSON.stringify(plan.spec, null, 2)}\n` },
    );
    pages.push({ id: plan.id, title: plan.title, altText: plan.altText, svg, files: named });
  }
  return { pages, files };
}
