import { oneOf } from './draw.js';
import type { Reporter, ReporterKind } from './reporters.js';
import type { TruePerson } from './true-persons.js';

/** Finds a respondent of a kind for a person whom others have seen. */
export type FindReporter = (
  kind: ReporterKind,
  person: Pick<TruePerson, 'municipality'>,
  seen: readonly Reporter[],
) => Reporter;

/**
 * Finds one who works where the person is and has not seen the person: in the municipality, in the county, or everywhere.
 * Where there is none of the kind left, the person's own municipality or else a neighbour's social services have seen the
 * person too.
 */
export function reporterFinder(reporters: readonly Reporter[], next: () => number): FindReporter {
  const byPlace = grouped(reporters, ({ kind, municipality, county }) =>
    placeOf(kind, municipality ?? county ?? ''),
  );
  const inCounty = grouped(
    reporters.filter(({ kind }) => kind === 'municipality'),
    ({ county }) => county ?? '',
  );
  return (kind, { municipality }, seen) => {
    const county = municipality.slice(0, 2);
    const others = (found: readonly Reporter[]): readonly Reporter[] =>
      found.filter((reporter) => !seen.includes(reporter));
    const candidates = [
      ['', municipality, county].flatMap((place) => byPlace.get(placeOf(kind, place)) ?? []),
      byPlace.get(placeOf('municipality', municipality)) ?? [],
      inCounty.get(county) ?? [],
      reporters,
    ];
    return oneOf(candidates.map(others).find((found) => found.length > 0) ?? [], next);
  };
}

function placeOf(kind: ReporterKind, place: string): string {
  return `${kind} ${place}`;
}

function grouped(
  reporters: readonly Reporter[],
  keyOf: (reporter: Reporter) => string,
): ReadonlyMap<string, readonly Reporter[]> {
  const groups = new Map<string, Reporter[]>();
  for (const reporter of reporters) {
    const group = groups.get(keyOf(reporter)) ?? [];
    group.push(reporter);
    groups.set(keyOf(reporter), group);
  }
  return groups;
}
