import { textIn } from '@kartlagg/model';
import { formatNumber, hiddenWords, tableWords } from '@kartlagg/wording';
import { hiddenSummary } from '../hidden-summary.js';
import type { PageContext } from '../report-context.js';
import { html, type Markup } from './markup.js';
import { said } from './said.js';
import { section } from './section.js';
import { tableDownload } from './table-download.js';

/** How many numbers are hidden, where, and why. */
export function hiddenSection({ tables, language, files }: PageContext): Markup {
  const words = hiddenWords(language);
  const summary = hiddenSummary(tables);
  const some = summary.filter(({ hidden }) => hidden > 0);
  if (some.length === 0) return section('hidden', language, html`<p>${words.nothing}</p>`);
  const reasons = new Set(
    some.map(({ policy }) => words.reason(textIn(policy.name, language), textIn(policy.legend, language))),
  );
  return section(
    'hidden',
    language,
    html`<p>
        ${words.lead(sum(summary.map(({ hidden }) => hidden)), sum(summary.map(({ cells }) => cells)))}
        ${words.derived}
      </p>
      ${[...reasons].map((reason) => html`<p>${reason}</p>`)}
      <div class="scroll" role="region" tabindex="0" aria-labelledby="dolt-tabell-rubrik">
        <table>
          <caption id="dolt-tabell-rubrik">
            ${words.caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${words.headings.title}</th>
              <th scope="col">${words.headings.level}</th>
              ${[words.headings.hidden, words.headings.cells, words.headings.share].map(
                (heading) => html`<th scope="col" class="number">${heading}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${some.map(
              ({ title, level, hidden, cells, share }) =>
                html`<tr>
                  <th scope="row">${said(title, language)}</th>
                  <td class="text">${tableWords(language).levels[level]}</td>
                  <td>${formatNumber(hidden, 0, language)}</td>
                  <td>${formatNumber(cells, 0, language)}</td>
                  <td>${formatNumber(share * 100, 1, language)}</td>
                </tr> `,
            )}
          </tbody>
        </table>
      </div>
      ${tableDownload({ workbook: files.workbook, csv: files.hidden }, 'dolt-tabell-rubrik', language)}`,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
