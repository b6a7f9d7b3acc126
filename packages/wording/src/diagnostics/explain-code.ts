import type { DiagnosticCode, Language } from '@kartlagg/model';

import { CODE_WORDS } from './codes/index.js';

/** What the handbook says of a code: the finding in a few words, what it means and what to do. */
export function explainCode(
  code: DiagnosticCode,
  language: Language,
): { readonly title: string; readonly meaning: string; readonly fix: string } {
  const { title, meaning, fix } = CODE_WORDS[code][language];
  return { title, meaning, fix };
}
