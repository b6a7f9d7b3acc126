import type { ProtectedTable } from '@kartlagg/disclosure';
import type { Language } from '@kartlagg/model';
import { html, type Markup } from './markup.js';
import { said } from './said.js';
import { tableFigure } from './table-figure.js';

/** A table on the page and what follows it: the country's stand open, longer ones behind their title. */
export function tableEntry(
  table: ProtectedTable,
  language: Language,
  folder: string,
  after: Markup | null = null,
): Markup {
  const figure = tableFigure(table, language, folder);
  if (table.level === 'country') return html`${figure}${after}`;
  return html`<details>
    <summary>${said(table.title, language)}</summary>
    ${figure}${after}
  </details> `;
}
