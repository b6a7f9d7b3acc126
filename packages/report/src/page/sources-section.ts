import type { Citation } from '@kartlagg/model';
import { pageWords } from '@kartlagg/wording';
import type { PageContext } from '../report-context.js';
import { publicationSources } from '../table/publication-sources.js';
import { webAddress } from '../web-address.js';
import { html, type Markup } from './markup.js';
import { section } from './section.js';

/** Where the figures come from. */
export function sourcesSection({ tables, language }: PageContext): Markup | null {
  const sources = publicationSources(tables);
  if (sources.length === 0) return null;
  return section(
    'sources',
    language,
    html`<ul>
      ${sources.map((source) => html`<li>${citation(source, language)}</li> `)}
    </ul>`,
  );
}

function citation({ title, url, years, licence, note }: Citation, language: PageContext['language']): Markup {
  const link = webAddress(url);
  const details = [
    years,
    licence === undefined ? undefined : pageWords(language).licence(licence),
    note,
  ].flatMap((detail) => detail ?? []);
  return html`${link === null ? title : html`<a href="${link}" rel="noreferrer">${title}</a>`}${details.map((detail) => html`. ${detail}`)}`;
}
