import type { TextChange } from './sample.js';

/** A tidy table with one thing changed. Throws where a line is no longer what the change says that it is. */
export function changedText(text: string, change: TextChange): string {
  const lines = text.trimEnd().split('\n');
  return `${changedLines(lines, change).join('\n')}\n`;
}

function changedLines(lines: readonly string[], change: TextChange): readonly string[] {
  switch (change.kind) {
    case 'change-line':
      if (lineOf(lines, change.line) !== change.is)
        throw new Error(`line ${change.line} is ${lineOf(lines, change.line)}`);
      return lines.with(change.line - 1, change.becomes);
    case 'repeat-line':
      return [...lines, lineOf(lines, change.line)];
    case 'drop-column': {
      const column = lineOf(lines, 1).split(';').indexOf(change.column);
      if (column < 0) throw new Error(`no column ${change.column}`);
      return lines.map((line) => line.split(';').toSpliced(column, 1).join(';'));
    }
  }
}

function lineOf(lines: readonly string[], line: number): string {
  return lines[line - 1] ?? '';
}
