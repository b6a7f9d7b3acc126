import {
  CATALOGUE,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticKind,
  type Language,
} from '@kartlagg/model';

import { CODE_WORDS } from './codes/index.js';
import { explainedWords, suspectWords } from './mending-words.js';
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
  return {
    message: words.message(say),
    fix: mending(diagnostic, language) ?? words.fixHere?.(say) ?? words.fix,
  };
}

/** What is better advice than what is said of the code: it is about this finding in this delivery. */
function mending({ suspect, explained }: Diagnostic, language: Language): string | undefined {
  if (explained === true) return explainedWords(language);
  return suspect === undefined ? undefined : suspectWords(suspect, language);
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
