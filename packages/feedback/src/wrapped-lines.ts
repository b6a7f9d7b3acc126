/**
 * A text as lines of at most `width` characters, divided at spaces; no-break spaces hold. Lines after the first begin
 * with `indent`. A word that is longer than a line stands whole on its own.
 */
export function wrappedLines(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  let isEmpty = true;
  const [lead = ''] = /^ */u.exec(text) ?? [];
  for (const word of text.slice(lead.length).split(' ')) {
    const start = lines.length === 0 ? lead : indent;
    if (isEmpty) line = start + word;
    else if ([...line].length + 1 + [...word].length <= width) line += ` ${word}`;
    else {
      lines.push(line.trimEnd());
      line = indent + word;
    }
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}
