import { textIn, type Diagnostic, type Language } from '@kartlagg/model';
import { placeWords, sentence } from '@kartlagg/wording';

/** A finding in parts, for where its place stands in a column of its own or is plain from the cell that it marks. */
export interface SaidAt {
  readonly place: string;
  /** What is wrong, without the place where the sentence can do without it. */
  readonly message: string;
  readonly fix: string;
}

/** A column for places has room for so many cells or ranges; the sentence names more. */
const LISTED = 2;

/**
 * A finding with its place and what is wrong apart: `Blad Antal, cell C8` and `Situation 2, kvinnor: ’ca 10’ är inget
 * heltal.`
 */
export function saidAt(diagnostic: Diagnostic, language: Language): SaidAt {
  const { what, ...at } = diagnostic.at;
  const { message, fix } = sentence(diagnostic, language);
  const before = `${placeWords(diagnostic.at, language)}: `;
  return {
    place: placeWords(at, language, LISTED),
    message: message.startsWith(before) ? rest() : message,
    fix,
  };

  function rest(): string {
    const wrong = message.slice(before.length);
    return what === undefined ? capitalised(wrong) : `${capitalised(textIn(what, language))}: ${wrong}`;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
