import type { Language } from '@kartlagg/model';
import { type PageSection, pageWords } from '@kartlagg/wording';
import { html, type Insert, type Markup } from './markup.js';

/** A section of the page with its heading. */
export function section(id: PageSection, language: Language, content: Insert): Markup {
  const heading = pageWords(language).sections[id];
  return html`<section id="${ANCHORS[id]}" aria-labelledby="${ANCHORS[id]}-rubrik">
    <h2 id="${ANCHORS[id]}-rubrik">${heading}</h2>
    ${content}
  </section> `;
}

/** Where each section stands in the page's address. */
export const ANCHORS: Readonly<Record<PageSection, string>> = {
  coverage: 'svar',
  figures: 'resultat',
  charts: 'diagram',
  tables: 'tabeller',
  persons: 'personer',
  series: 'utveckling',
  hidden: 'dolt',
  method: 'metod',
  findings: 'granskning',
  sources: 'kallor',
};
