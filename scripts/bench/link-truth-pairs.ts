/** How right a linkage is, by pairs of forms. */
export interface TruthPairs {
  /** Pairs of forms that are truly about one person. */
  readonly truePairs: number;
  readonly falsePairs: number;
  readonly missedPairs: number;
  readonly precision: number;
  readonly recall: number;
  /** The harmonic mean of precision and recall (van Rijsbergen 1979). */
  readonly f: number;
}

/** Counts the pairs within clusters against the true person of each form, by its id. */
export function pairsAgainstTruth(
  clusters: readonly (readonly string[])[],
  personOf: ReadonlyMap<string, string>,
): TruthPairs {
  const byPerson = new Map<string, number>();
  let together = 0;
  let right = 0;
  for (const ids of clusters) {
    const here = new Map<string, number>();
    for (const id of ids) {
      const person = personOf.get(id) ?? id;
      here.set(person, (here.get(person) ?? 0) + 1);
      byPerson.set(person, (byPerson.get(person) ?? 0) + 1);
    }
    together += pairsOf(ids.length);
    for (const number of here.values()) right += pairsOf(number);
  }
  const truePairs = [...byPerson.values()].reduce((sum, number) => sum + pairsOf(number), 0);
  const precision = together === 0 ? 1 : right / together;
  const recall = truePairs === 0 ? 1 : right / truePairs;
  return {
    truePairs,
    falsePairs: together - right,
    missedPairs: truePairs - right,
    precision,
    recall,
    f: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function pairsOf(number: number): number {
  return (number * (number - 1)) / 2;
}
