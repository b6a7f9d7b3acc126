import type { ProtectedTable } from '@kartlagg/disclosure';
import type { Language } from '@kartlagg/model';
import { pageWords } from '@kartlagg/wording';
import type { PageContext } from '../report-context.js';
import { html, type Markup } from './markup.js';
import { said } from './said.js';
import { tableFiles } from './table-files.js';
import { tableFigure } from './table-figure.js';

/**
 * A table on the page and what follows it: the country's stand open, longer ones behind their title; on paper, what
 * stands closed says where it is.
 */
export function tableEntry(
  table: ProtectedTable,
  language: Language,
  files: PageContext['files'],
  after: Markup | null = null,
): Markup {
  const figure = tableFigure(table, language, files);
  if (table.level === 'country') return html`${figure}${after}`;
  const { workbook, csv } = tableFiles(table, files);
  return html`<details>
      <summary>${said(table.title, language)}</summary>
      ${figure}${after}
    </details>
    <p class="on-paper">${pageWords(language).onPaper(workbook, csv)}</p> `;
}
