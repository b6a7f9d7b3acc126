import { type Language, type Text, textIn } from '@kartlagg/model';
import { html, type Insert } from './markup.js';

/** A text on the page; where it only exists in Swedish on an English page, it says so to a screen reader. */
export function said(text: Text, language: Language): Insert {
  if (language === 'en' && text.en === undefined) return html`<span lang="sv">${text.sv}</span>`;
  return textIn(text, language);
}
