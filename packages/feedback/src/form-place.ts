import { formRowWords } from '@kartlagg/wording';
import type { ReviewContext } from './review-context.js';

/** Where a form stands, in words: `solna.xlsx: blad Personer, rad 14`. */
export function formPlace(
  id: string,
  { forms, language }: Pick<ReviewContext, 'forms' | 'language'>,
): string {
  const form = forms.get(id);
  if (form === undefined) throw new Error('a pair with a form that is not there');
  return formRowWords(form.at, language);
}
