import { ownChoicesLead, pageWords } from '@kartlagg/wording';
import type { PageContext } from '../report-context.js';
import { html, type Markup } from './markup.js';
import { said } from './said.js';
import { section } from './section.js';

/** How the survey is made, and what its words mean. */
export function methodSection({ notes, ownChoices, definitions, language }: PageContext): Markup | null {
  if (notes.length + ownChoices.length + definitions.length === 0) return null;
  return section(
    'method',
    language,
    html`${notes.map((note) => html`<p>${said(note, language)}</p> `)}${
      ownChoices.length === 0
        ? null
        : html`<p>${ownChoicesLead(language)}</p>
            <ul>
              ${ownChoices.map((choice) => html`<li>${said(choice, language)}</li> `)}
            </ul>`
    }${
      definitions.length === 0
        ? null
        : html`<h3>${pageWords(language).definitions}</h3>
            <dl class="definitions">
              ${definitions.map(
                ({ term, definition }) =>
                  html`<div>
                    <dt>${said(term, language)}</dt>
                    <dd>${said(definition, language)}</dd>
                  </div> `,
              )}
            </dl>`
    }`,
  );
}
