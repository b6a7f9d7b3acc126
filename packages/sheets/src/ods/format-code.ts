import type { XmlScanner } from '../xml/xml-scanner.js';

/** A number style as Excel's code for it, and the style that holds for positive numbers where there is one of its own. */
export interface FormatCode {
  readonly code: string;
  readonly positive: string | undefined;
}

/**
 * The number style that was just opened, put together as a format code: `yyyy-mm-dd`, `0000`, `#,##0.00 "kr"`. One that
 * shows a number as it is becomes `General`. Goes past its closing tag. Source: OpenDocument 1.3 part 3, 16.29.
 */
export function readFormatCode(xml: XmlScanner): FormatCode {
  const style = xml.name;
  const elapsed = xml.attribute('number:truncate-on-overflow') === 'false';
  let code = '';
  let positive: string | undefined;
  for (let event = xml.next(); event !== 'close' || xml.name !== style; event = xml.next()) {
    if (event !== 'open') continue;
    if (xml.name === 'map') positive ??= xml.attribute('style:apply-style-name');
    else if (xml.name === 'text' || xml.name === 'currency-symbol') code += literal(xml.text());
    else if (xml.name === 'hours' && elapsed) code += '[h]';
    else code += pieceOf(xml);
  }
  return { code: style === 'boolean-style' ? 'General' : code, positive };
}

function pieceOf(xml: XmlScanner): string {
  const long = xml.attribute('number:style') === 'long';
  switch (xml.name) {
    case 'number':
      return numberCode(xml);
    case 'scientific-number':
      return '0.00E+00';
    case 'fraction':
      return '# ?/?';
    case 'year':
      return long ? 'yyyy' : 'yy';
    case 'month':
      return monthCode(xml.attribute('number:textual') === 'true', long);
    case 'day':
      return long ? 'dd' : 'd';
    case 'day-of-week':
      return long ? 'dddd' : 'ddd';
    case 'hours':
      return long ? 'hh' : 'h';
    case 'minutes':
      return long ? 'mm' : 'm';
    case 'seconds':
      return long ? 'ss' : 's';
    case 'am-pm':
      return 'AM/PM';
    case 'text-content':
      return '@';
    default:
      return '';
  }
}

function monthCode(textual: boolean, long: boolean): string {
  if (textual) return long ? 'mmmm' : 'mmm';
  return long ? 'mm' : 'm';
}

function numberCode(xml: XmlScanner): string {
  const decimals = xml.attribute('number:decimal-places');
  const digits = small(xml.attribute('number:min-integer-digits') ?? '1');
  const grouped = xml.attribute('number:grouping') === 'true';
  if (decimals === undefined && digits <= 1 && !grouped) return 'General';
  const least = small(xml.attribute('number:min-decimal-places') ?? decimals ?? '0');
  const most = Math.max(least, small(decimals ?? '0'));
  const whole = grouped ? groupedDigits(digits) : '0'.repeat(digits) || '#';
  return most === 0 ? whole : `${whole}.${'0'.repeat(least)}${'#'.repeat(most - least)}`;
}

/** `#,##0` for 1, `00,000` for 5. */
function groupedDigits(digits: number): string {
  const all = '0'.repeat(digits).padStart(4, '#');
  return all.replaceAll(/(?<=.)(?=(?:.{3})+$)/gu, ',');
}

/** A count of digits; what is not one, or is more than a number has, is taken as the nearest that is. */
function small(written: string): number {
  const count = Math.trunc(Number(written));
  return Number.isNaN(count) ? 0 : Math.min(30, Math.max(0, count));
}

/** Signs that a code may hold bare, and everything else in quotes. */
function literal(text: string): string {
  if (text === '' || /^[-+/:.% ()]*$/u.test(text)) return text;
  return `"${text.replaceAll('"', '')}"`;
}
