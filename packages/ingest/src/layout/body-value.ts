import type { RawCell } from '@kartlagg/model';
import { isNumber } from '../codecs/stored-number.js';

/** What stands where a number should: nothing, a stroke, withheld. */
const IN_ITS_PLACE: ReadonlySet<string> = new Set(
  '- – — − . .. ... … x noll ingen inga ? i.u. n/a na'.split(' '),
);
/** `ca 10`, `<5`, `1-4`, `10 (varav 3 barn)`, `10?`, `26 %`, `6 eller färre`; but not `18–24 år` or `1. Akut`. */
const HEDGED =
  /^(?:(?:[<>≤≥~±+\u2212–-]|ca\.?|cirka|c:a|omkring|drygt|knappt|minst|högst|ungefär|under|över|max|färre än|fler än)\s*)*[\d\uFF10-\uFF19][\d\uFF10-\uFF19\s.,]*(?:[-\u2010-\u2015\u2212]\s*\d+)?\s*(?:[?%‰+*]|st\.?|styck(?:en)?|pers(?:oner|\.)?|eller (?:färre|fler)|\(.*\))?$/iu;
/** Longer texts are never numbers. */
const LONGEST = 60;

/** What a cell can be in the body of a table: a number, something in a number's place, or a text. */
export function bodyKind(cell: RawCell): 'number' | 'hedge' | 'text' {
  if (cell.kind === 'number' || cell.kind === 'formula' || cell.kind === 'error') return 'number';
  if (cell.kind === 'boolean') return 'text';
  if (cell.kind === 'date' || isNumber(cell)) return 'number';
  const text = cell.shown.trim();
  if (text.length > LONGEST) return 'text';
  return IN_ITS_PLACE.has(text.toLocaleLowerCase('sv')) || HEDGED.test(text) ? 'hedge' : 'text';
}

/** True for a number that is a share: it is shown with `%`, or its format is. */
export function isShare({ shown, format = '' }: RawCell): boolean {
  return /[%‰]/u.test(shown) || format.includes('%');
}
