import type { CodeList } from '@kartlagg/model';
import { sameText } from '../same-text.js';

/** The code that a text means; undefined where nothing fits exactly. */
export type CodeReader = (text: string) => string | undefined;

/**
 * Reads the codes of a list by code, label, short label or synonym, in either language and without regard to case and
 * spaces: `codeReader(sex)('kvinnor')` is `woman`. A code goes before a name, and an earlier name before a later.
 */
export function codeReader(list: CodeList): CodeReader {
  const codes = new Map<string, string>();
  const add = (name: string | undefined, code: string): void => {
    const key = name === undefined ? '' : sameText(name);
    if (key !== '' && !codes.has(key)) codes.set(key, code);
  };
  for (const { code } of list.codes) add(code, code);
  for (const { code, label, short, synonyms = [] } of list.codes)
    for (const name of [label.sv, label.en, short?.sv, short?.en, ...synonyms]) add(name, code);
  return (text) => codes.get(sameText(text));
}
