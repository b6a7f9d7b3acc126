import { coverageSentence, minimumSentence } from '@kartlagg/wording';
import type { PageContext } from '../report-context.js';
import { html, type Markup } from './markup.js';
import { section } from './section.js';
import { tableEntry } from './table-entry.js';

/** Who was asked and who answered, before any number of persons. */
export function coverageSection({ tables, language, files }: PageContext): Markup | null {
  const coverage = tables.find((table) => table.coverage !== null)?.coverage ?? null;
  const own = tables.filter(({ kind }) => kind === 'coverage');
  if (coverage === null && own.length === 0) return null;
  return section(
    'coverage',
    language,
    html`${coverage === null ? null : html`<p class="lead">${coverageSentence(coverage, language)}</p>`}
      <p>${minimumSentence(language)}</p>
      ${own.map((table) => tableEntry(table, language, files))}`,
  );
}
