import { keyText, type Person, type PersonForm } from '@kartlagg/model';
import type { IsUnknown } from './standing.js';

/** How many persons stand on just these lists: `{ lists: ['municipality', 'ngo'], persons: 41 }`. */
export interface ListHistory {
  readonly lists: readonly string[];
  readonly persons: number;
}

/**
 * On which lists each person stands, counted: what capture–recapture estimates the persons on no list from. A list is a
 * kind of respondent, or a group of kinds: `new Map([['ngo', 'civil'], ['congregation', 'civil']])`; a kind that the
 * groups do not name is a list of its own. Persons of whom no form says who reports are left out, for they would look
 * like the persons on no list. Lists and histories are sorted.
 */
export function listHistories(
  persons: readonly Person[],
  reporterGroups: ReadonlyMap<string, string> = new Map(),
  isUnknown: IsUnknown = () => false,
): readonly ListHistory[] {
  const histories = new Map<string, { readonly lists: readonly string[]; persons: number }>();
  for (const { forms } of persons) {
    const lists = listsOf(forms, reporterGroups, isUnknown);
    if (lists.length === 0) continue;
    const key = keyText(lists);
    const history = histories.get(key);
    if (history === undefined) histories.set(key, { lists, persons: 1 });
    else history.persons += 1;
  }
  return [...histories].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, history]) => history);
}

function listsOf(
  forms: readonly PersonForm[],
  groups: ReadonlyMap<string, string>,
  isUnknown: IsUnknown,
): readonly string[] {
  const lists: string[] = [];
  for (const { answers } of forms) {
    const kind = answers['reporter']?.[0];
    if (kind === undefined || isUnknown('reporter', kind)) continue;
    const list = groups.get(kind) ?? kind;
    if (!lists.includes(list)) lists.push(list);
  }
  return lists.sort();
}
