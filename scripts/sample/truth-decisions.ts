import { tellPersonsApart, type PersonSettings } from '@kartlagg/linkage';
import type { Linkage, LinkDecision, PersonForm } from '@kartlagg/model';

/**
 * What an analyst who could ask the respondents would decide: about the pairs that the linkage leaves to be looked at, about
 * those that it took as one and are two, and about those that it missed, until the persons are the true ones. Only what has to
 * be said is decided; where forms are right already nothing is.
 *
 * @param personOf The true person of each form's id.
 */
export function truthDecisions(
  forms: readonly PersonForm[],
  settings: PersonSettings,
  personOf: ReadonlyMap<string, string>,
): readonly LinkDecision[] {
  let decisions: readonly LinkDecision[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { linkage } = tellPersonsApart(forms, settings, decisions);
    const more = [
      ...(round === 0 ? reviewed(linkage, personOf) : []),
      ...falsePairs(linkage, personOf),
      ...missedPairs(linkage, personOf),
    ];
    if (more.length === 0) return sorted(decisions);
    decisions = withoutDoubles([...decisions, ...more]);
  }
  throw new Error('the decisions do not come to the truth');
}

const ROUNDS = 10;
type PersonOf = ReadonlyMap<string, string>;

function reviewed({ review }: Linkage, personOf: PersonOf): LinkDecision[] {
  return review.map(({ a, b }) => ({ a, b, same: personOf.get(a) === personOf.get(b) }));
}

/** In a cluster of several persons every pair of forms of two of them. */
function falsePairs({ clusters }: Linkage, personOf: PersonOf): LinkDecision[] {
  return clusters.flatMap((ids) =>
    ids.flatMap((a, index) =>
      ids
        .slice(index + 1)
        .filter((b) => personOf.get(a) !== personOf.get(b))
        .map((b) => ({ a, b, same: false })),
    ),
  );
}

/** Of each person's forms in several clusters the first of each, one after the other. */
function missedPairs({ clusters }: Linkage, personOf: PersonOf): LinkDecision[] {
  const firsts = new Map<string, string[]>();
  for (const ids of clusters) {
    for (const person of new Set(ids.map((id) => personOf.get(id) ?? ''))) {
      const first = ids.find((id) => personOf.get(id) === person);
      if (first !== undefined) firsts.set(person, [...(firsts.get(person) ?? []), first]);
    }
  }
  return [...firsts.values()].flatMap((ids) =>
    ids.slice(1).map((b, index) => ({ a: ids[index] ?? '', b, same: true })),
  );
}

function withoutDoubles(decisions: readonly LinkDecision[]): LinkDecision[] {
  const byPair = new Map<string, LinkDecision>();
  for (const { a, b, same } of decisions) {
    const [first, second] = a < b ? [a, b] : [b, a];
    byPair.set(`${first} ${second}`, { a: first, b: second, same });
  }
  return [...byPair.values()];
}

function sorted(decisions: readonly LinkDecision[]): readonly LinkDecision[] {
  return decisions.toSorted((left, right) =>
    left.a === right.a ? (left.b < right.b ? -1 : 1) : left.a < right.a ? -1 : 1,
  );
}
