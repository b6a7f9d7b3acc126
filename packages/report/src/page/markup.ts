/** Markup that is safe to print as it is. Everything else is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: a text or number is escaped, markup is not, null is nothing. */
export type Insert = Markup | string | number | null | readonly Insert[];

/** A template whose inserted texts are escaped, in content and in quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(parts.map((part, at) => part + printed(inserts[at] ?? null)).join(''));
}

/** A text with the five characters that mean something in HTML written as references. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function printed(insert: Insert): string {
  if (insert === null) return '';
  if (insert instanceof Markup) return insert.text;
  if (typeof insert === 'string' || typeof insert === 'number') return escaped(`${insert}`);
  return insert.map(printed).join('');
}
