import type { ProtectedTable } from '@kartlagg/disclosure';
import { type Category, type Language, type Text } from '@kartlagg/model';
import { tableWords } from '@kartlagg/wording';
import type { PageContext } from '../report-context.js';
import { columnLabel, measureLabel, rowLabel, tableMarks } from '../table/table-labels.js';
import { type LayoutColumn, type LayoutRow, type TableLayout, tableLayout } from '../table/table-layout.js';
import { tableStatements } from '../table/table-statements.js';
import { type TableSymbols, tableSymbols } from '../table/table-symbols.js';
import { html, type Markup } from './markup.js';
import { markBox } from './mark-box.js';
import { said } from './said.js';
import { tableDownload } from './table-download.js';
import { tableFiles } from './table-files.js';

/** So many columns have room on a standing sheet of paper. */
const NARROW = 12;

/** A table with what is said of it, in a box of its own that scrolls; a wide one is printed on a lying sheet. */
export function tableFigure(table: ProtectedTable, language: Language, files: PageContext['files']): Markup {
  const layout = tableLayout(table);
  const symbols = tableSymbols(table, layout, language);
  const id = `tabell-${table.id}`;
  const wide = layout.rowDimensions.length + layout.columns.length > NARROW;
  return html`<div class="${wide ? 'table wide' : 'table'}" id="${id}">
    ${markBox(tableMarks(table), language)}
    <div class="scroll" role="region" tabindex="0" aria-labelledby="${id}-rubrik">
      <table>
        <caption id="${id}-rubrik">
          ${said(table.title, language)}
        </caption>
        <thead>
          ${headingRows(table, layout, language)}
        </thead>
        <tbody>
          ${layout.rows.map((row) => bodyRow(table, layout, row, symbols, language))}
        </tbody>
      </table>
    </div>
    ${belowTable(table, layout, symbols, language)}
    ${tableDownload(tableFiles(table, files), `${id}-rubrik`, language)}
  </div> `;
}

/** One row of headings per column dimension, and one for the measures where there are several. */
function headingRows(table: ProtectedTable, layout: TableLayout, language: Language): Markup[] {
  const depth = layout.columnDimensions.length;
  const measures = depth === 0 || table.measures.length > 1;
  const height = depth + (measures ? 1 : 0);
  const labels = layout.rowDimensions.map(
    ({ label }) => html`<th scope="col" rowspan="${height}">${said(label, language)}</th>`,
  );
  const levels = layout.columnDimensions.map((_, level) =>
    runsOf(layout.columns, level).map(
      ({ category, span }) =>
        html`<th class="number" scope="${span > 1 ? 'colgroup' : 'col'}" colspan="${span}">
          ${unbroken(columnLabel(table, category, language))}
        </th>`,
    ),
  );
  const last = layout.columns.map(
    ({ measure }) => html`<th class="number" scope="col">${unbroken(measureLabel(measure, language))}</th>`,
  );
  return [...levels, ...(measures ? [last] : [])].map(
    (cells, at) =>
      html`<tr>
        ${at === 0 ? labels : null}${cells}
      </tr> `,
  );
}

interface Run {
  readonly category: Category;
  readonly span: number;
}

/** Neighbouring columns that share a heading at a level, and all headings above it. */
function runsOf(columns: readonly LayoutColumn[], level: number): Run[] {
  const runs: { category: Category; span: number; path: string }[] = [];
  for (const { categories } of columns) {
    const category = categories[level];
    if (category === undefined) continue;
    const path = JSON.stringify(categories.slice(0, level + 1).map(({ code }) => code));
    const last = runs.at(-1);
    if (last?.path === path) last.span += 1;
    else runs.push({ category, span: 1, path });
  }
  return runs;
}

function bodyRow(
  table: ProtectedTable,
  layout: TableLayout,
  row: LayoutRow,
  symbols: TableSymbols,
  language: Language,
): Markup {
  const labels = row.categories.map(
    (category) =>
      html`<th scope="row" ${langOf(category.label, language)}>${rowLabel(table, category, language)}</th>`,
  );
  const numbers = layout.columns.map((column) => {
    const cell = layout.cellAt(row, column);
    const reason = symbols.reasonOf(cell);
    const text = symbols.textOf(cell, column.measure);
    if (reason === null) return html`<td>${text}</td>`;
    return html`<td class="none">
      <span aria-hidden="true">${text}</span><span class="unseen">${reason}</span>
    </td>`;
  });
  return html`<tr${row.total ? TOTAL : null}>${labels}${numbers}</tr>
`;
}

/** The thousands of a number stay on one line. */
function unbroken(label: string): string {
  return label.replaceAll(/(?<=\d) (?=\d{3})/gu, '\u00a0');
}

const TOTAL = html` class="total"`;

const SWEDISH = html` lang="sv"`;

function langOf(text: Text, language: Language): Markup | null {
  return language === 'en' && text.en === undefined ? SWEDISH : null;
}

function belowTable(
  table: ProtectedTable,
  layout: TableLayout,
  symbols: TableSymbols,
  language: Language,
): Markup {
  const statements = tableStatements(table, layout, symbols, language);
  const lines = [
    statements.base.join('. ').concat('.'),
    ...(statements.coverage === null || table.kind === 'coverage' ? [] : [statements.coverage]),
    ...statements.notes,
    ...(statements.columns === null ? [] : [statements.columns]),
  ];
  return html`<div class="below">
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${statements.symbols.length === 0 ? null : symbolList(statements.symbols, language)}
  </div>`;
}

function symbolList(symbols: readonly string[], language: Language): Markup {
  return html`<p>${tableWords(language).symbolsHeading}:</p>
    <ul>
      ${symbols.map((symbol) => html`<li>${symbol}</li>`)}
    </ul>`;
}
