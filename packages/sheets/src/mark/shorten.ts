/** The beginning of a text that is too long, with … for the rest. No letter is cut in two. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const whole = /[\uD800-\uDBFF]$/u.test(cut) ? cut.slice(0, -1) : cut;
  return `${whole.trimEnd()}…`;
}
