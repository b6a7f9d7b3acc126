import { pageWords } from '@kartlagg/wording';
import type { PageContext } from '../report-context.js';
import { html, type Markup } from './markup.js';
import { relativeAddress } from './relative-address.js';
import { section } from './section.js';

/** How many findings the checks made, and which files are not in the tables. */
export function findingsSection({ findings, files, language }: PageContext): Markup {
  const words = pageWords(language);
  const { errors, warnings, notes, rejected } = findings;
  return section(
    'findings',
    language,
    html`<p>${words.findings(errors, warnings, notes)}</p>
      ${
        rejected.length === 0
          ? null
          : html`<p>${words.rejected(rejected.length)}</p>
              <ul>
                ${rejected.map((file) => html`<li>${file}</li>`)}
              </ul>`
      }
      <p class="download"><a href="${relativeAddress(files.findings)}">${words.findingsLink}</a></p>
      <p class="mark">${words.findingsMark}</p>`,
  );
}
