import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import type { XmlScanner } from '../xml/xml-scanner.js';

/** A paragraph's text, and where the first link in it leads. */
export interface Paragraph {
  readonly text: string;
  readonly link: string | undefined;
}

/**
 * The text of the `text:p` that was just opened. White space as written counts as one space, and none at either end;
 * spaces, tabs and line breaks that are meant stand as elements. Notes are left out. Source: OpenDocument 1.3 part 3, 6.1.2–6.1.5.
 */
export function readParagraph(xml: XmlScanner, limits: ReadLimits): Paragraph {
  let text = '';
  let link: string | undefined;
  let loose = true;
  const add = (piece: string): void => {
    const folded = piece.replaceAll(/[ \t\r\n]+/gu, ' ');
    const more = loose && folded.startsWith(' ') ? folded.slice(1) : folded;
    text += more;
    if (more !== '') loose = more.endsWith(' ');
    keepWithin(limits, 'cellBytes', text.length);
  };
  for (let level = 1; level > 0;) {
    const event = xml.piece();
    add(xml.passed);
    if (event !== 'open') {
      level -= 1;
      continue;
    }
    const meant = meantSpace(xml, limits);
    if (meant !== undefined) {
      text += meant;
      loose = false;
    } else if (xml.name === 'a') link ??= xml.attribute('xlink:href');
    if (LEFT_OUT.has(xml.name)) xml.skip();
    else level += 1;
  }
  return { text: loose && text.endsWith(' ') ? text.slice(0, -1) : text, link };
}

const LEFT_OUT = new Set(['annotation', 'annotation-end', 'note', 'ruby-text', 'frame', 'object']);

function meantSpace(xml: XmlScanner, limits: ReadLimits): string | undefined {
  switch (xml.name) {
    case 's': {
      const count = Number(xml.attribute('text:c') ?? 1);
      keepWithin(limits, 'cellBytes', count);
      return ' '.repeat(Number.isInteger(count) && count > 0 ? count : 1);
    }
    case 'tab':
      return '\t';
    case 'line-break':
      return '\n';
    default:
      return undefined;
  }
}
