const NARROW = /[ ijlIftr.,:;'’()|!\u00a0-]/u;
const WIDE = /[mwMWÅÄÖ%@–]/u;
const CAPITAL_OR_DIGIT = /[\p{Lu}\d]/u;

/**
 * About how wide a text is in pixels: enough for margins and line breaks, and never much less than it becomes in the
 * shipped font. Takes the font size in pixels.
 */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) units += 0.3;
    else if (WIDE.test(letter)) units += 0.78;
    else units += CAPITAL_OR_DIGIT.test(letter) ? 0.55 : 0.505;
  }
  return units * size;
}

/** A text in lines no wider than `width` pixels, broken between words. A no-break space never breaks. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** As `wrapText`, with lines of about the same length: no word stands alone under a long line. */
export function balancedLines(text: string, size: number, width: number): string[] {
  const lines = wrapText(text, size, width);
  let best = lines;
  for (let narrower = width - size; narrower > width / 2; narrower -= size) {
    const tried = wrapText(text, size, narrower);
    if (tried.length > lines.length) return best;
    best = tried;
  }
  return best;
}
