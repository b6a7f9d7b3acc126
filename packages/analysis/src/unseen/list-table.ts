import type { ListHistory, ListSize } from '@kartlagg/model';

/** The persons of every combination of lists. */
export interface ListTable {
  /** Sorted by id. List number `i` is bit `i` of a cell. */
  readonly lists: readonly ListSize[];
  /** Persons by cell, 0 to 2^lists − 1; cell 0, who stand on no list, is not seen and holds 0. */
  readonly counts: readonly number[];
  readonly observed: number;
  /** Persons on more than one list. */
  readonly overlap: number;
}

/**
 * Sums histories to cells. The order of the histories does not matter; histories of nobody are left out, and so is a list
 * without persons. Throws where a history is no history, since whoever made it erred.
 */
export function listTable(histories: readonly ListHistory[]): ListTable {
  const peopled = histories.filter(isPeopled);
  const ids = [...new Set(peopled.flatMap(({ lists }) => lists))].sort((left, right) =>
    left < right ? -1 : 1,
  );
  const bits = new Map(ids.map((id, index) => [id, 2 ** index]));
  const persons = new Map<number, number>();
  for (const history of peopled) {
    const cell = history.lists.reduce((sum, id) => sum + (bits.get(id) ?? 0), 0);
    persons.set(cell, (persons.get(cell) ?? 0) + history.persons);
  }
  const cells = [...persons].sort(([left], [right]) => left - right);
  const sum = (chosen: (cell: number) => boolean): number =>
    cells.reduce((total, [cell, count]) => total + (chosen(cell) ? count : 0), 0);
  return {
    lists: ids.map((id, index) => ({ id, persons: sum((cell) => standsOn(cell, index)) })),
    counts:
      ids.length > LARGEST
        ? []
        : Array.from({ length: 2 ** ids.length }, (_, cell) => persons.get(cell) ?? 0),
    observed: sum(() => true),
    overlap: sum((cell) => listsOf(cell) > 1),
  };
}

/** Beyond this many lists no cells are laid out: nothing is estimated from so many. */
const LARGEST = 16;

/** Whether the persons of a cell stand on a list. */
export function standsOn(cell: number, list: number): boolean {
  return Math.floor(cell / 2 ** list) % 2 === 1;
}

/** How many lists the persons of a cell stand on. */
export function listsOf(cell: number): number {
  let lists = 0;
  for (let rest = cell; rest > 0; rest = Math.floor(rest / 2)) lists += rest % 2;
  return lists;
}

function isPeopled({ lists, persons }: ListHistory): boolean {
  if (!Number.isSafeInteger(persons) || persons < 0) throw new Error('a history counts whole persons');
  if (lists.length === 0) throw new Error('a history stands on at least one list');
  if (new Set(lists).size < lists.length) throw new Error('a history names a list twice');
  return persons > 0;
}
