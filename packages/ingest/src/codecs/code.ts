import type { CodeList } from '@kartlagg/model';
import { typedBeforeDateText } from './date-for-number.js';
import { nameIndex, type Name } from './name-index.js';
import { numberedName } from './numbered-name.js';
import { plainText } from './plain-text.js';
import type { CodeReading } from './reading.js';

/** What a text means in a list. */
export type CodeReader = (text: string) => CodeReading;

/**
 * Reads the codes of a list by code, label, short label or synonym, in either language: `codeReader(sex)('kvinnor')` is
 * `{ code: 'woman' }`. A code goes before a name, and an earlier name before a later. What is not written so is found by
 * another way of writing, broken letters or a near name, and `how` says which; what could mean several codes, such as
 * `2 Akut hemlöshet`, gives readings. A text is looked for once: the answer is remembered.
 */
export function codeReader(list: CodeList): CodeReader {
  const read = READERS.get(list) ?? openList(list);
  READERS.set(list, read);
  return read;
}

/** Opened once for each list. */
const READERS = new WeakMap<CodeList, CodeReader>();

function openList(list: CodeList): CodeReader {
  const find = nameIndex(namesOf(list));
  const isCode = new Set(list.codes.map(({ code }) => code));
  return (text) => find(text) ?? numberedName(plainText(text), find) ?? mangled(text, isCode);
}

/** Every name of every code of a list; the codes go first. */
export function namesOf({ codes }: CodeList): readonly Name[] {
  const words = codes.flatMap(({ code, label, short, one, synonyms = [] }) =>
    [label.sv, label.en, short?.sv, short?.en, one?.sv, one?.en, ...synonyms].map((name) => ({
      name: name ?? '',
      code,
    })),
  );
  return [...codes.map(({ code }) => ({ name: code, code })), ...words];
}

/** A band such as `7-12` that a spreadsheet has made `12-jul`: what stood there cannot be known. */
function mangled(text: string, isCode: ReadonlySet<string>): CodeReading {
  if (text.length > 40) return undefined;
  const readings = typedBeforeDateText(plainText(text)).filter((code) => isCode.has(code));
  return readings.length === 0 ? undefined : { readings };
}
