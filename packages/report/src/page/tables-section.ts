import type { Level } from '@kartlagg/model';
import { pageWords, tableWords } from '@kartlagg/wording';
import type { PageContext } from '../report-context.js';
import { html, type Markup } from './markup.js';
import { relativeAddress } from './relative-address.js';
import { section } from './section.js';
import { tableEntry } from './table-entry.js';

const LEVELS: readonly Level[] = ['country', 'county', 'skr_group', 'municipality'];

/** The tables of counts, level by level. */
export function tablesSection({ tables, language, files }: PageContext): Markup {
  const words = pageWords(language);
  const counts = tables.filter(({ kind }) => kind === 'counts');
  return section(
    'tables',
    language,
    html`<p>${words.leads.tables}</p>
      <p class="download"><a href="${relativeAddress(files.workbook)}">${words.allTables}</a></p>
      ${LEVELS.map((level) => {
        const own = counts.filter((table) => table.level === level);
        if (own.length === 0) return null;
        return html`<h3>${tableWords(language).levels[level]}</h3>
          ${own.map((table) => tableEntry(table, language, files))}`;
      })}`,
  );
}
