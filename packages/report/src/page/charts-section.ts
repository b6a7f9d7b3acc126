import { pageWords } from '@kartlagg/wording';
import type { PageChart, PageContext } from '../report-context.js';
import { inlineSvg } from './inline-svg.js';
import { html, type Markup } from './markup.js';
import { relativeAddress } from './relative-address.js';
import { section } from './section.js';

/** Every chart as a drawing in the page, with its title, its alt text and its files. */
export function chartsSection({ charts, language }: PageContext): Markup | null {
  if (charts.length === 0) return null;
  return section(
    'charts',
    language,
    html`<p>${pageWords(language).leads.charts}</p>
      ${charts.map((chart) => chartFigure(chart, language))}`,
  );
}

function chartFigure(chart: PageChart, language: PageContext['language']): Markup {
  const words = pageWords(language);
  const id = `diagram-${chart.id}`;
  const formats = ['svg', 'png', 'json'] as const;
  return html`<figure id="${id}">
    <div class="scroll" role="region" tabindex="0" aria-label="${chart.title}">
      <div class="drawing" role="img" aria-label="${chart.altText}">${inlineSvg(chart.svg, id)}</div>
    </div>
    <figcaption>
      ${chart.title}
      <span class="download"
        >${words.download}:
        ${formats.map(
          (format) =>
            html`<a
              href="${relativeAddress(chart.files[format])}"
              aria-label="${words.chartAs(chart.title)}, ${words.formats[format]}"
              >${words.formats[format]}</a
            > `,
        )}</span
      >
    </figcaption>
  </figure> `;
}
