import { textIn, type Batch, type Language } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { respondentWords } from '@kartlagg/wording';
import { alignedRows } from './aligned-rows.js';

/**
 * What has come of person forms from each kind of respondent, in the order of the round's list: files, forms that can be used,
 * and files that have to be mended. Last the files of whom none of the forms says it. Empty where no person forms came.
 */
export function respondentLines(
  batches: readonly Pick<Batch, 'form' | 'forms' | 'verdict'>[],
  { persons }: Survey,
  language: Language,
): readonly string[] {
  const delivered = batches.filter(({ form }) => form === 'persons');
  if (delivered.length === 0) return [];
  const words = respondentWords(language);
  const kinds = persons?.lists.get('reporter')?.codes ?? [];
  const known = new Set(kinds.map(({ code }) => code));
  const rows = [
    ...kinds.map(({ code, label }) => ({
      label: textIn(label, language),
      is: (kind: string) => kind === code,
    })),
    { label: words.unknown, is: (kind: string) => !known.has(kind) },
  ].flatMap(({ label, is }) => {
    const own = delivered.filter((batch) => kindsOf(batch).some(is));
    if (own.length === 0) return [];
    const rejected = own.filter(({ verdict }) => verdict === 'rejected').length;
    const forms = own
      .filter(({ verdict }) => verdict !== 'rejected')
      .flatMap((batch) => batch.forms.filter((form) => is(kindOf(form)))).length;
    return [[label, words.files(own.length), words.forms(forms), words.rejected(rejected)]];
  });
  return [words.heading, ...alignedRows(rows, '  ')];
}

function kindsOf({ forms }: Pick<Batch, 'forms'>): readonly string[] {
  return forms.length === 0 ? [''] : [...new Set(forms.map(kindOf))];
}

function kindOf({ answers }: Batch['forms'][number]): string {
  return answers['reporter']?.[0] ?? '';
}
