import { pageWords } from '@kartlagg/wording';
import type { PageContext } from '../report-context.js';
import { comparisonList } from './comparison-list.js';
import { html, type Markup } from './markup.js';
import { section } from './section.js';
import { tableEntry } from './table-entry.js';

/** The figures over the years, and which of them may be compared. */
export function seriesSection({ tables, language, files }: PageContext): Markup | null {
  const series = tables.filter(({ kind }) => kind === 'series');
  if (series.length === 0) return null;
  return section(
    'series',
    language,
    html`<p>${pageWords(language).leads.series}</p>
      ${series.map((table) => tableEntry(table, language, files, comparisonList(table, language)))}`,
  );
}
