import { pageWords } from '@kartlagg/wording';
import type { PageContext } from '../report-context.js';
import { ofPersons } from '../table/of-persons.js';
import { html, type Markup } from './markup.js';
import { section } from './section.js';
import { tableEntry } from './table-entry.js';

/** How forms became persons, and what is known of that; null in a round without persons. */
export function personsSection({ tables, language, files }: PageContext): Markup | null {
  const persons = tables.filter(ofPersons);
  if (persons.length === 0) return null;
  return section(
    'persons',
    language,
    html`<p>${pageWords(language).leads.persons}</p>
      ${persons.map((table) => tableEntry(table, language, files))}`,
  );
}
