import { keyText, type Count, type Dataset, type Reply } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { LEAF_ROLES } from './leaf-codes.js';
import { countedReplies, hasPersons } from './persons/counted-replies.js';

/** A number and the delivered counts that it is the sum of. */
export interface Resolved {
  readonly value: number;
  readonly counts: readonly Count[];
}

/** Variable id to code: what a number is asked for. A variable that is not there is summed over. */
export type Codes = Readonly<Record<string, string>>;

export type Resolve = (measure: string, codes: Codes) => Resolved | undefined;

/** What one municipality replied, with the persons counted in it, and the way to ask for any number. */
export interface Answers {
  readonly reply: Reply;
  readonly resolve: Resolve;
}

/**
 * The answers of every municipality, and of the persons whose municipality is not known. Made once for all tables: what
 * has been asked for is remembered.
 */
export function answersOf(dataset: Dataset, survey: Survey): Answers[] {
  const reads = countReader(survey);
  const situations = new Set(survey.persons?.settings.situations);
  return countedReplies(dataset, survey).map((reply) => {
    const resolve = resolver(reply.counts.flatMap(reads));
    return { reply, resolve: hasPersons(reply) ? withNobody(resolve, situations) : resolve };
  });
}

/** Where persons are told apart, a group of the situations that they are counted in without anyone in it is nobody. */
function withNobody(resolve: Resolve, situations: ReadonlySet<string>): Resolve {
  return (measure, codes) => {
    const { situation } = codes;
    const counted = measure === 'persons' && (situation === undefined || situations.has(situation));
    return resolve(measure, codes) ?? (counted ? NOBODY : undefined);
  };
}

const NOBODY: Resolved = { value: 0, counts: [] };

/** A count with the codes that divide it: a stated total is a number that is not divided by that variable. */
interface Item {
  readonly count: Count;
  readonly codes: Codes;
  readonly variables: readonly string[];
}

/**
 * How many one municipality delivered, for any combination of codes: `resolve('persons', { situation: '1' })`.
 *
 * A delivery divides the same people in several ways (by sex, by age, …), so numbers of different divisions are never
 * added to each other. The number itself, where it was stated, and its sum over each variable that divides it further
 * are all lower bounds: a blank only makes a sum smaller. The largest is taken, so that no sum of parts is ever larger
 * than its whole. Undefined where nothing was delivered.
 */
function resolver(items: readonly Item[]): Resolve {
  const byMeasure = new Map<string, Item[]>();
  for (const item of items) {
    const { measure } = item.count;
    const same = byMeasure.get(measure) ?? [];
    same.push(item);
    byMeasure.set(measure, same);
  }
  const resolvers = new Map([...byMeasure].map(([measure, own]) => [measure, resolverOf(own)]));
  return (measure, codes) => resolvers.get(measure)?.(codes);
}

/** The same for counts of one measure. */
function resolverOf(items: readonly Item[]): (codes: Codes) => Resolved | undefined {
  const known = new Map<string, Resolved | undefined>();

  function ask(codes: Codes, key: string, among: readonly Item[]): Resolved | undefined {
    if (!known.has(key)) {
      const asked = Object.entries(codes);
      const matching = among.filter((item) =>
        asked.every(([variable, code]) => item.codes[variable] === code),
      );
      known.set(
        key,
        ofPersons(matching)
          ? add(matching.map(itself))
          : largest([...stated(matching, asked.length), ...sums(codes, matching)]),
      );
    }
    return known.get(key);
  }

  function sums(codes: Codes, matching: readonly Item[]): Resolved[] {
    return [...dividing(codes, matching)].map(([variable, parts]) =>
      add(
        [...parts].map((code) => {
          const divided = { ...codes, [variable]: code };
          return ask(divided, keyOf(divided), matching);
        }),
      ),
    );
  }

  return (codes) => ask(codes, knownKeyOf(codes), items);
}

/** What divides items beside the codes that they were asked for, and the codes of each. */
function dividing(codes: Codes, matching: readonly Item[]): ReadonlyMap<string, ReadonlySet<string>> {
  const further = new Map<string, Set<string>>();
  for (const item of matching) {
    for (const variable of item.variables) {
      if (variable in codes) continue;
      const parts = further.get(variable) ?? new Set();
      further.set(variable, parts);
      parts.add(item.codes[variable] ?? '');
    }
  }
  return further;
}

/** Tables ask every municipality with the same codes: their keys are made once. */
const KEYS = new WeakMap<Codes, string>();

function knownKeyOf(codes: Codes): string {
  const key = KEYS.get(codes) ?? keyOf(codes);
  KEYS.set(codes, key);
  return key;
}

function keyOf(codes: Codes): string {
  return keyText(
    Object.keys(codes)
      .sort()
      .flatMap((variable) => [variable, codes[variable] ?? null]),
  );
}

/** Counts of persons are one division of them, in which nobody stands twice: their sum is the number. */
function ofPersons(matching: readonly Item[]): boolean {
  return matching.length > 0 && matching.every(({ count }) => count.forms !== undefined);
}

function itself({ count }: Item): Resolved {
  return { value: count.value, counts: [count] };
}

function stated(matching: readonly Item[], asked: number): Resolved[] {
  return matching.filter(({ variables }) => variables.length === asked).map(itself);
}

function add(parts: readonly (Resolved | undefined)[]): Resolved {
  return {
    value: parts.reduce((sum, part) => sum + (part?.value ?? 0), 0),
    counts: parts.flatMap((part) => part?.counts ?? []),
  };
}

function largest(candidates: readonly Resolved[]): Resolved | undefined {
  let best: Resolved | undefined;
  for (const candidate of candidates) {
    if (best === undefined || candidate.value > best.value) best = candidate;
  }
  return best;
}

/**
 * Reads counts as items. Left out is what is no part of a total: what is surveyed apart, and groupings that only occur
 * in published figures, whose people stand in other codes too.
 */
function countReader(survey: Survey): (count: Count) => Item[] {
  const roles = new Map(
    [...survey.lists].map(([variable, { codes }]) => [
      variable,
      new Map(codes.map(({ code, role = 'value' }) => [code, role])),
    ]),
  );
  return (count) => {
    const divided = Object.entries(count.codes)
      .map(([variable, code]) => ({ variable, code, role: roles.get(variable)?.get(code) ?? 'value' }))
      .filter(({ role }) => role !== 'total');
    if (!divided.every(({ role }) => LEAF_ROLES.has(role) || role === 'not_stated')) return [];
    return [
      {
        count,
        codes: Object.fromEntries(divided.map(({ variable, code }) => [variable, code])),
        variables: divided.map(({ variable }) => variable),
      },
    ];
  };
}
