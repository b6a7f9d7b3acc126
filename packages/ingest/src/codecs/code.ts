import type { CodeList } from '@kartlagg/model';
import { sameText } from '../same-text.js';
import type { CodeReading } from './reading.js';

/** What a text means in a list. */
export type CodeReader = (text: string) => CodeReading;

/**
 * Reads the codes of a list by code, label, short label or synonym, in either language and without regard to case and
 * spaces: `codeReader(sex)('kvinnor')` is `{ code: 'woman' }`. A code goes before a name, and an earlier name before a later.
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
  return (text) => {
    const code = codes.get(sameText(text));
    return code === undefined ? undefined : { code };
  };
}
