import type { DiagnosticCode, Language } from '@kartlagg/model';

import type { CodeWords, ParamName } from '../words.js';
import { CELL_WORDS } from './cell.js';
import { FILE_WORDS } from './file.js';
import { HEADER_WORDS } from './header.js';
import { ROW_WORDS } from './row.js';
import { RULE_WORDS } from './rule.js';
import { SET_WORDS } from './set.js';
import { SHEET_WORDS } from './sheet.js';

type AllWords = {
  readonly [Code in DiagnosticCode]: Readonly<Record<Language, CodeWords<ParamName<Code>>>>;
};

/** What is said of every code, in both languages. A code of a kind that no file covers does not compile. */
export const CODE_WORDS: AllWords = {
  ...FILE_WORDS,
  ...SHEET_WORDS,
  ...HEADER_WORDS,
  ...ROW_WORDS,
  ...CELL_WORDS,
  ...RULE_WORDS,
  ...SET_WORDS,
};
