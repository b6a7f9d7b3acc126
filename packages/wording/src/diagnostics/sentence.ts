import {
  CATALOGUE,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticKind,
  type Language,
} from '@kartlagg/model';

import { CODE_WORDS } from './codes/index.js';
import { saying } from './say.js';
import type { CodeWords } from './words.js';

/** What a finding says to people. */
export interface Sentence {
  /** Where, what stands there and what is wrong. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
}

/**
 * A finding in words: `{ message: 'Blad Antal, cell C14 (Situation 2, kvinnor): ’ca 10’ är inget heltal.', fix: 'Skriv
 * antalet med siffror, till exempel 10. …' }`. Params that could point out a person read ●●●.
 */
export function sentence(diagnostic: Diagnostic, language: Language): Sentence {
  const words: CodeWords<string> = CODE_WORDS[diagnostic.code][language];
  const say = saying(diagnostic.at, diagnostic.params, hiddenParams(diagnostic.code), language);
  return { message: words.message(say), fix: words.fixHere?.(say) ?? words.fix };
}

/**
 * One param of a finding as it may be shown, for example what stands in the cell: `ca 10`. Undefined where the
 * finding has no such param.
 */
export function shownParam(diagnostic: Diagnostic, name: string, language: Language): string | undefined {
  const say = saying(diagnostic.at, diagnostic.params, hiddenParams(diagnostic.code), language);
  return say.has(name) ? say.word(name) : undefined;
}

function hiddenParams(code: DiagnosticCode): readonly string[] {
  const kind: DiagnosticKind = CATALOGUE[code];
  return kind.private ?? [];
}
