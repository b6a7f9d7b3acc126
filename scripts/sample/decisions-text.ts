import { formCheck, type LinkDecision, type PersonForm } from '@kartlagg/model';

/** Decisions about pairs of forms as a file beside the project, headed as the workbook in which they are made. */
export function decisionsText(decisions: readonly LinkDecision[], forms: readonly PersonForm[]): string {
  const checks = new Map(forms.map((form) => [form.id, formCheck(form)]));
  const lines = decisions.map(({ a, b, same }) =>
    [quoted(a), quoted(b), same ? 'Samma' : 'Olika', checks.get(a) ?? '', checks.get(b) ?? ''].join(','),
  );
  return `\uFEFF${['a,b,Beslut,a_check,b_check', ...lines].join('\n')}\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
