import type { Workbook } from '@kartlagg/model';
import { personStampOf } from './persons/person-stamp.js';
import { stampOf } from './stamp.js';

/**
 * The round that a file says that it belongs to, before it is known how to read it: the form's stamp, the round id that
 * most cells hold, or else the one that most texts name, the file's own name among them: `Hemlöshet i Lund 2023`.
 * Undefined where it names none of the known ones.
 */
export function roundOf(workbook: Workbook, known: readonly string[]): string | undefined {
  const stamped = (stampOf(workbook) ?? personStampOf(workbook))?.round;
  if (stamped !== undefined) return known.includes(stamped) ? stamped : undefined;
  const cells = workbook.grids.flatMap((grid) => grid.cells);
  const held = mostNamed(cells.map(({ shown }) => (known.includes(shown.trim()) ? [shown.trim()] : [])));
  if (held !== undefined) return held;
  const texts = [
    ...cells.flatMap(({ kind, shown }) => (kind === 'text' ? [shown] : [])),
    workbook.source.path,
  ];
  return mostNamed(texts.map((text) => known.filter((id) => namesWord(text, id))));
}

function mostNamed(names: readonly (readonly string[])[]): string | undefined {
  const named = new Map<string, number>();
  for (const name of names.flat()) named.set(name, (named.get(name) ?? 0) + 1);
  return [...named].sort((left, right) => right[1] - left[1])[0]?.[0];
}

/** `2023` stands in `Kartläggningen 2023` and in `lund_2023.csv`, not in `120234`. */
function namesWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  const around = [text.charAt(at - 1), text.charAt(at + word.length)];
  return at >= 0 && !around.some((letter) => /[\p{L}\d]/u.test(letter));
}
