import type { CodeList } from '@kartlagg/model';
import { sameText } from '../same-text.js';

/**
 * The code that a text means: a code, a label, a short label or a synonym of the list, in either language and without
 * regard to case and spaces. `readCode(sex, 'kvinnor')` is `woman`; undefined where nothing fits exactly.
 */
export function readCode(list: CodeList, text: string): string | undefined {
  const wanted = sameText(text);
  const exact = list.codes.find(({ code }) => sameText(code) === wanted);
  if (exact !== undefined) return exact.code;
  const named = list.codes.find(({ label, short, synonyms = [] }) =>
    [label.sv, label.en, short?.sv, short?.en, ...synonyms].some(
      (name) => name !== undefined && sameText(name) === wanted,
    ),
  );
  return named?.code;
}
