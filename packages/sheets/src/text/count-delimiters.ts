/** How a line that is not blank is divided by a delimiter. */
export interface LineCount {
  /** How many times the delimiter stands outside quotes. */
  readonly count: number;
  /** Whether it stands as one somewhere: not before a space, as in prose, and not as the comma of a decimal number. */
  readonly clear: boolean;
  /** Whether it stands as the comma of a decimal number alone. */
  readonly decimal: boolean;
}

/** What may divide a line into fields, the likeliest first: a comma is the likeliest to stand within a value. */
export const DELIMITERS = [';', '\t', '|', ','] as const;

/**
 * The lines of a text that are not blank, by how a delimiter divides them. A quote opens where a field begins, whatever
 * divides the fields, and holds all up to the quote that ends one. `cut` leaves out the last line, which is not whole.
 */
export function countDelimiters(text: string, delimiter: string, cut: boolean): readonly LineCount[] {
  const lines: LineCount[] = [];
  let line = new Line(delimiter);
  let atStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const closing = letter === '"' && atStart ? closingQuote(text, at) : undefined;
    if (closing !== undefined) {
      at = closing;
      line.quoted();
      atStart = false;
    } else if (letter === '\n' || letter === '\r') {
      line.endIn(lines);
      line = new Line(delimiter);
      atStart = true;
    } else {
      line.take(text, at);
      atStart = BOUNDS.has(letter);
    }
  }
  if (!cut) line.endIn(lines);
  return lines;
}

const BOUNDS: ReadonlySet<string> = new Set(DELIMITERS);

/** Where the quote that opens at a place is closed: before a delimiter or a line's end. Undefined for one that only stands in a text. */
function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    const after = text.charAt(at + 1);
    if (after === '"') continue;
    return after === '' || after === '\r' || after === '\n' || BOUNDS.has(after) ? at : undefined;
  }
  return text.length;
}

class Line {
  private count = 0;
  private clear = 0;
  private decimals = 0;
  private blank = true;
  private readonly delimiter: string;

  constructor(delimiter: string) {
    this.delimiter = delimiter;
  }

  quoted(): void {
    this.blank = false;
  }

  take(text: string, at: number): void {
    const letter = text.charAt(at);
    if (letter !== this.delimiter) {
      if (this.blank && letter.trim() !== '') this.blank = false;
      return;
    }
    this.blank = false;
    this.count += 1;
    if (letter === ',' && isDecimalComma(text, at)) this.decimals += 1;
    else if (letter === '\t' || !/[ \u00A0]/u.test(text.charAt(at + 1))) this.clear += 1;
  }

  endIn(lines: LineCount[]): void {
    if (this.blank) return;
    const { count, clear, decimals } = this;
    lines.push({ count, clear: clear > 0, decimal: count > 0 && decimals === count });
  }
}

/** `12,5` and `0,5`, but not `0180,5` or `1,2,3`. */
function isDecimalComma(text: string, at: number): boolean {
  const before = /(?:^|[^\d,])(0|[1-9]\d{0,14})$/u.test(text.slice(Math.max(0, at - 16), at));
  return before && /\d/u.test(text.charAt(at + 1));
}
