/** Rows of text in columns of equal width, the last one as long as it is. */
export function alignedRows(rows: readonly (readonly string[])[], indent: string): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length)) - 1;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows.map((row) =>
    `${indent}${row.map((text, column) => padded(text, widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}
