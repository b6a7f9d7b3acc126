/**
 * Texts after each other as sentences, each with a large first letter and one full stop; empty ones are left out:
 * `sentences(['antal personer', 'Totalt 4.'])` is `Antal personer. Totalt 4.`
 */
export function sentences(texts: readonly (string | undefined)[]): string {
  return texts
    .map((text) => sentence(text ?? ''))
    .filter((text) => text !== '')
    .join(' ');
}

function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const started = trimmed.charAt(0).toLocaleUpperCase('sv') + trimmed.slice(1);
  return /[.!?…]$/u.test(started) ? started : `${started}.`;
}
