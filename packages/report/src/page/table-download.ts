import type { Language } from '@kartlagg/model';
import { pageWords } from '@kartlagg/wording';
import { html, type Markup } from './markup.js';
import { relativeAddress } from './relative-address.js';

/** Where to open a table, for people, and where to read it, for machines. `caption` is the id of the table's name. */
export function tableDownload(
  files: { readonly workbook: string; readonly csv: string },
  caption: string,
  language: Language,
): Markup {
  const words = pageWords(language);
  const link = (file: string, label: string): Markup =>
    html`<a href="${relativeAddress(file)}" aria-describedby="${caption}">${label}</a>`;
  return html`<p class="download">
    ${words.toOpen} ${link(files.workbook, files.workbook)}. ${words.forMachines} ${link(files.csv, 'CSV')}.
  </p>`;
}
