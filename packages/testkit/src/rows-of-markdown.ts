/** The rows of a Markdown table as trimmed texts, headings first. Lines that are no table are left out. */
export function rowsOfMarkdown(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|') && !/^[\s|:-]+$/u.test(line))
    .map((line) =>
      line
        .replaceAll(/^\||\|$/gu, '')
        .split('|')
        .map((text) => text.trim()),
    );
}

/** A Markdown table as the text of a CSV file with semicolons, as Excel in Swedish writes it. */
export function csvOfMarkdown(table: string): string {
  return rowsOfMarkdown(table)
    .map((row) => `${row.join(';')}\n`)
    .join('');
}
