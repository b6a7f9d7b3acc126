/**
 * Text as a workbook can hold it: characters that XML has no place for as `_x0007_`, and the underscore of what only
 * looks like such an escape as `_x005F_`. Half a surrogate pair becomes U+FFFD.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_')
    .replaceAll(
      UNFIT,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

// oxlint-disable-next-line no-control-regex -- these are the characters to be escaped
const UNFIT = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/gu;
