import type { Diagnostic, Reply } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';

/**
 * What is lacking in answers of a round that asks for counts and person forms both: `set.counts-missing` for each municipality
 * with person forms alone, and one `set.forms-missing` for all those with counts alone: in a small municipality there may
 * be nobody to send a form about. The latter only where forms have come: whoever checks counts alone is not asked for them.
 */
export function partsMissing(
  replies: readonly Reply[],
  hasForms: boolean,
  { geography }: Survey,
): readonly Diagnostic[] {
  const withoutForms = hasForms ? replies.filter(({ lacks }) => lacks === 'forms').length : 0;
  return [
    ...replies
      .filter(({ lacks }) => lacks === 'counts')
      .map(({ municipality, file }): Diagnostic => ({
        code: 'set.counts-missing',
        at: { file: file ?? '' },
        params: { municipality: geography.nameOf(municipality) },
      })),
    ...(withoutForms === 0
      ? []
      : [
          {
            code: 'set.forms-missing',
            at: { file: '' },
            params: { municipalities: withoutForms, asked: replies.length },
          } as const,
        ]),
  ];
}
