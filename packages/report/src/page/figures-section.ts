import type { ProtectedCell } from '@kartlagg/disclosure';
import { type Measure, textIn } from '@kartlagg/model';
import { formatNumber, missedSentence, pageWords, tableWords } from '@kartlagg/wording';
import { missedPairs } from '../missed-pairs.js';
import type { PageContext } from '../report-context.js';
import { rowLabel } from '../table/table-labels.js';
import { tableLayout } from '../table/table-layout.js';
import { isShown, tableSymbols } from '../table/table-symbols.js';
import { keyFigures, type KeyFigures } from './key-figures.js';
import { html, type Markup } from './markup.js';
import { section } from './section.js';

/** The numbers that most readers come for: the total with and without situation 3, the rate, the situations. */
export function figuresSection({ tables, language }: PageContext): Markup {
  const words = pageWords(language);
  const figures = keyFigures(tables);
  if (figures === null) return section('figures', language, html`<p>${words.noFigures}</p>`);
  const { table, place, measures, total, withoutSituation3, situations } = figures;
  const incomplete = table.incomplete.includes(place.code);
  const missed = missedPairs(tables);
  const unsure = missed === null ? '' : missedSentence(missed, language);
  const symbols = tableSymbols(table, tableLayout(table), language);
  const text = (cell: ProtectedCell | undefined, measure: Measure): string => {
    const shown = symbols.textOf(cell, measure);
    const least = cell !== undefined && isShown(cell) && cell.exactness === 'exact' && incomplete;
    return least ? tableWords(language).inexact(shown, 'minimum') : shown;
  };
  return section(
    'figures',
    language,
    html`${place.role === 'total' ? null : html`<p class="lead">${words.figuresOf(textIn(place.label, language))}</p>`}
      <dl class="key">
        ${card(words.total, text(total.persons, measures.persons), null)}
        ${withoutSituation3 === undefined ? null : card(words.totalWithoutSituation3, text(withoutSituation3.persons, measures.persons), words.withoutSituation3Note)}
        ${measures.rate === undefined ? null : card(words.rate, text(total.rate, measures.rate), rateNote(figures, language))}
      </dl>
      ${unsure === '' ? null : html`<p class="unsure">${unsure}</p>`}
      <h3>${words.bySituation}</h3>
      <dl class="situations">
        ${situations.map(
          ({ category, persons, rate }) =>
            html`<div>
              <dt>${rowLabel(table, category, language)}</dt>
              <dd>
                ${symbols.textOf(persons, measures.persons)}${
                  measures.rate === undefined
                    ? null
                    : html`<span>${symbols.textOf(rate, measures.rate)} ${words.rate}</span>`
                }
              </dd>
            </div> `,
        )}
      </dl>`,
  );
}

function card(label: string, number: string, note: string | null): Markup {
  return html`<div>
    <dt>${label}</dt>
    <dd>${number}</dd>
    ${note === null ? null : html`<dd class="note">${note}</dd>`}
  </div> `;
}

function rateNote({ total }: KeyFigures, language: PageContext['language']): string | null {
  const { rate } = total;
  if (rate === undefined || !isShown(rate)) return null;
  if (rate.numerator === undefined || rate.denominator === undefined || rate.denominatorDate === undefined)
    return null;
  return pageWords(language).rateNote(
    formatNumber(rate.numerator, 0, language),
    rate.denominator,
    rate.denominatorDate,
  );
}
