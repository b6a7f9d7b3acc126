import type { Language, Text } from '@kartlagg/model';
import { pageWords } from '@kartlagg/wording';
import { html, type Markup } from './markup.js';
import { said } from './said.js';

/** The marks that stand over numbers, in a box of their own; nothing where there are none. */
export function markBox(marks: readonly Text[], language: Language): Markup | null {
  if (marks.length === 0) return null;
  return html`<div class="mark-box" role="note" aria-label="${pageWords(language).marks}">
    ${marks.map((mark) => html`<p>${said(mark, language)}</p>`)}
  </div>`;
}
