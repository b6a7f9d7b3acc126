import type { Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { sameText } from '../same-text.js';

/**
 * The round that a text is about where it is another than the one that is read: by its id or its label, or by a year.
 * Undefined for a text that says nothing of rounds, which is not repeated: it may be anything.
 */
export function otherRound(
  text: string,
  { round, rounds }: Pick<Survey, 'round' | 'rounds'>,
): string | undefined {
  const said = sameText(text);
  if (namesOf(round).some((name) => sameText(name) === said)) return undefined;
  const named = rounds.find((other) => namesOf(other).some((name) => sameText(name) === said));
  const years: readonly string[] = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  if (named === undefined && (years.length === 0 || years.includes(`${round.year}`))) return undefined;
  return named?.label.sv ?? years.join(', ');
}

function namesOf({ id, label }: { readonly id: string; readonly label: Text }): readonly string[] {
  return [id, label.sv, label.en ?? ''].filter((name) => name !== '');
}
