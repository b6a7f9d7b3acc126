import type { RawCell } from '@kartlagg/model';
import type { CodeReading } from '../codecs/reading.js';
import { readTick } from '../codecs/tick.js';
import type { AnswerFinding, AnswerReading } from './answer-reader.js';
import type { PersonTableColumn } from './person-table.js';

/**
 * Reads a cell of a question with several answers: a tick, or the choice itself, in the column of a choice; else the
 * choices, between semicolons, commas or lines. One choice that cannot be read leaves the whole cell unread.
 *
 * @param read The codes of the question's list.
 * @param unknown What is found where a text is none of them.
 */
export function readChoices(
  cell: RawCell,
  { choice }: PersonTableColumn,
  read: (text: string) => CodeReading,
  unknown: (text: string) => AnswerFinding,
): AnswerReading {
  if (choice !== undefined) {
    const tick = readTick(cell);
    if (tick !== undefined) return { values: tick ? [choice.code] : [] };
    const named = read(cell.shown);
    const isOwn = named !== undefined && 'code' in named && named.code === choice.code;
    return isOwn ? { values: [choice.code] } : { finding: unknown(cell.shown) };
  }
  for (const sign of [undefined, /[;\n|]/u, /[;\n|,]/u, /[;\n|,/]| och | samt /u]) {
    const parts = sign === undefined ? [cell.shown] : cell.shown.split(sign);
    const codes = parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(read);
    if (codes.length > 0 && codes.every((code) => code !== undefined && 'code' in code))
      return { values: [...new Set(codes.flatMap((code) => ('code' in code ? [code.code] : [])))] };
  }
  return { finding: unknown(cell.shown) };
}
