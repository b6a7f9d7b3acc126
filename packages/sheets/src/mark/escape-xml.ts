import { escapeText } from '../write/escape-text.js';

/** Any text as it can stand between tags, or in an attribute in double quotes, of a spreadsheet's part. */
export function escapeXml(text: string): string {
  return markup(escapeText(text.replaceAll(/\r\n?/gu, '\n')));
}

/** Only what XML itself asks for: for text that a part holds already. */
export function markup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}
