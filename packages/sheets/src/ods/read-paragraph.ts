import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import type { XmlScanner } from '../xml/xml-scanner.js';

/** A paragraph's text, and where the first link in it leads. */
export interface Paragraph {
  readonly text: string;
  readonly link: string | undefined;
}

/**
 * The text of the `text:p` that was just opened. White space as written counts as one space; spaces, tabs and line
 * breaks that are meant stand as elements. Notes are left out. At either end OpenDocument counts none, but LibreOffice
 * writes some and reads them again: only indentation is dropped there. Source: OpenDocument 1.3 part 3, 6.1.2–6.1.5.
 */
export function readParagraph(xml: XmlScanner, limits: ReadLimits): Paragraph {
  const folded = new FoldedText();
  let link: string | undefined;
  for (let level = 1; level > 0;) {
    const event = xml.piece();
    folded.add(xml.passed);
    keepWithin(limits, 'cellBytes', folded.text.length);
    if (event !== 'open') {
      level -= 1;
      continue;
    }
    const meant = meantSpace(xml, limits);
    if (meant !== undefined) folded.addMeant(meant);
    else if (xml.name === 'a') link ??= xml.attribute('xlink:href');
    if (LEFT_OUT.has(xml.name)) xml.skip();
    else level += 1;
  }
  return { text: folded.end(), link };
}

/** Text whose runs of white space become one space, also where they go on from one piece to the next. */
class FoldedText {
  text = '';
  /** Whether the text ends in white space as it was written, and whether that holds a line break or a tab. */
  private loose = false;
  private indented = false;

  add(piece: string): void {
    for (const [part] of piece.matchAll(/[ \t\r\n]+|[^ \t\r\n]+/gu)) {
      if (!/^[ \t\r\n]/u.test(part)) {
        this.text += part;
        this.loose = false;
        continue;
      }
      this.indented = /[\t\r\n]/u.test(part) || (this.loose && this.indented);
      if (!this.loose && !(this.text === '' && this.indented)) {
        this.text += ' ';
        this.loose = true;
      }
    }
  }

  addMeant(space: string): void {
    this.text += space;
    this.loose = false;
  }

  end(): string {
    return this.loose && this.indented ? this.text.slice(0, -1) : this.text;
  }
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
