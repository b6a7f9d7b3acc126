import type { Measured } from './measure.js';

/** A table in Markdown: its title and a heading for each column, the first of text and the others of numbers. */
export function markdownTable(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const rule = `|---|${headings
    .slice(1)
    .map(() => '---:|')
    .join('')}`;
  return ['', `**${title}**`, '', line(headings), rule, ...rows.map(line), ''].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** What jobs took, the processor time beside that of the first. */
export function timesTable(title: string, measured: readonly Measured[]): string {
  const [first] = measured;
  return markdownTable(
    title,
    ['vad', 'sekunder', 'processorsekunder', 'MB som mest', 'kvot'],
    measured.map(({ name, seconds, processor, megabytes }) => {
      const ratio = processor / (first?.processor ?? processor);
      return [name, seconds.toFixed(2), processor.toFixed(2), megabytes.toFixed(0), ratio.toFixed(1)];
    }),
  );
}
