import type { LinkDecision } from '@kartlagg/model';

/** Decisions about pairs of forms as a file beside the project, headed as the workbook in which they are made. */
export function decisionsText(decisions: readonly LinkDecision[]): string {
  const lines = decisions.map(({ a, b, same }) => [quoted(a), quoted(b), same ? 'Samma' : 'Olika'].join(','));
  return `\uFEFF${['a,b,Beslut', ...lines].join('\n')}\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
