/** The beginning of a text that is too long, with … for the rest. It ends after a word, unless words are very long. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const words = /\s/u.test(text[cut.length] ?? '') ? cut : cut.replace(/\s+\S{0,40}$/u, '');
  return `${words.trimEnd()}…`;
}
