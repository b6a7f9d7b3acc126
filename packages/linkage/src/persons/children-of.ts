import type { ChildBounds, Person, RoundPersons } from '@kartlagg/model';
import type { IsUnknown } from './standing.js';

/** What one parent says of children: those whose identity is given, and how many there are besides. */
interface Parent {
  readonly told: ReadonlySet<string>;
  readonly untold: number;
  /** Is the number given? */
  readonly answered: boolean;
}

/** Where a person's children live: answered only by those who have children. */
const LIVING = 'children_living';

/**
 * How many children under 18 the persons counted have, each child once.
 *
 * - A child whose identity is given (a token) is one child, whoever reports it.
 * - `high`: every child without identity is a child of its own.
 * - `low`: every such child is also the child of another person counted, as far as that is possible. The model: a child
 *   has at most two parents among the persons counted; the children of one person are all different; two tokens are two
 *   children. Neither sex, place nor living form rules a pair of parents out. `low` is what it would be if none were
 *   shared, less the largest number of pairs of children of different parents, at least one of each pair without
 *   identity and each child in one pair: a maximum matching, whose size follows from the formula of Tutte and Berge
 *   (Berge, 1958).
 * - A parent who has children but gives no number has at least one (at least as many as have tokens); `high` takes the
 *   largest number that any parent gives, and at least one more than `low` does. That one is an assumption, and the
 *   truth may be higher: `unanswered` is shown beside it.
 *
 * So `low` and `high` are the same only where no child of one parent could be the child of another and every number is
 * given. Where the round does not ask for children, all is zero; so it is where nobody answers, and `answered` tells.
 */
export function childrenOf(
  persons: readonly Person[],
  settings: RoundPersons['children'],
  isUnknown: IsUnknown = () => false,
): ChildBounds {
  if (settings === undefined) return { low: 0, high: 0, answered: 0, parents: 0, unanswered: 0 };
  const parents = persons.flatMap((person) => parentIn(person, settings, isUnknown) ?? []);
  const unanswered = parents.filter(({ answered }) => !answered);
  const holders = new Map<string, number>();
  for (const { told } of parents) for (const token of told) holders.set(token, (holders.get(token) ?? 0) + 1);
  const most = largest(parents.map(({ told, untold }) => told.size + untold));
  const untold = sum(parents.map((parent) => parent.untold));
  const beyond = unanswered.map(({ told, untold: least }) => Math.max(1, most - told.size - least));
  return {
    low: holders.size + untold - mostShared(parents, holders),
    high: holders.size + untold + sum(beyond),
    answered: persons.filter((person) => isAnswered(person, settings, isUnknown)).length,
    parents: parents.length,
    unanswered: unanswered.length,
  };
}

/** Does a form say anything of children, if only that there are none? */
function isAnswered(
  { answers }: Person,
  { number, own }: NonNullable<RoundPersons['children']>,
  isUnknown: IsUnknown,
): boolean {
  return (
    isNumber(answers[number]?.[0] ?? '') ||
    (own !== undefined && (answers[own] ?? []).length > 0) ||
    (answers[LIVING] ?? []).some((code) => !isUnknown(LIVING, code))
  );
}

function isNumber(text: string): boolean {
  return /^\d{1,3}$/u.test(text);
}

function parentIn(
  { answers }: Person,
  { number, own }: NonNullable<RoundPersons['children']>,
  isUnknown: IsUnknown,
): Parent | null {
  const told = new Set(own === undefined ? [] : (answers[own] ?? []));
  const text = answers[number]?.[0] ?? '';
  if (isNumber(text)) {
    const untold = Math.max(0, Number(text) - told.size);
    return told.size + untold === 0 ? null : { told, untold, answered: true };
  }
  const living = (answers[LIVING] ?? []).some((code) => !isUnknown(LIVING, code));
  if (told.size === 0 && !living) return null;
  return { told, untold: told.size === 0 ? 1 : 0, answered: false };
}

/**
 * The most pairs: no more than half of the children, than those without identity, or than the children of all parents
 * but one; and so many can always be made.
 */
function mostShared(parents: readonly Parent[], holders: ReadonlyMap<string, number>): number {
  const groups = parents.map(({ told, untold }) => ({
    untold,
    all: untold + [...told].filter((token) => holders.get(token) === 1).length,
  }));
  const untold = sum(groups.map((group) => group.untold));
  const all = sum(groups.map((group) => group.all));
  return Math.min(untold, Math.floor(all / 2), all - largest(groups.map((group) => group.all)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
