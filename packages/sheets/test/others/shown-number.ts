/** A shown number without what languages and currencies add: `1,234.50 kr` and `1234.50` are both `1234.50`. */
export function shownNumber(shown: string): string {
  return shown
    .toUpperCase()
    .replaceAll(/[^\d.%E/+-]/gu, '')
    .replace(/^-(?=0*\.?0*%?$)/u, '');
}
