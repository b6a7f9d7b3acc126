import { random } from '../random.js';
import { drawn } from './draw.js';
import type { Reporter, ReporterKind } from './reporters.js';
import { reporterFinder } from './reporter-finder.js';
import type { TruePerson } from './true-persons.js';

/** A respondent who sends a form about a person. */
export interface Sighting {
  readonly person: TruePerson;
  readonly reporter: Reporter;
  /** Whether it is the one form about the person. */
  readonly alone: boolean;
}

/**
 * Who sends forms about whom: everyone is seen by one, about one in seven by a second and a few by a third. Who sees whom
 * goes with how the person lives, as it does in life, so that the overlaps between respondents tell of those whom none saw.
 */
export function sightings(
  persons: readonly TruePerson[],
  reporters: readonly Reporter[],
  seed: number,
): Sighting[] {
  const next = random(seed + 2);
  const find = reporterFinder(reporters, next);
  return persons.flatMap((person) => {
    const group = groupOf(person);
    const seen = [find(drawn(FIRST[group] ?? {}, next), person, [])];
    // Whoever has no number and no birth date cannot be found again: one form is all that there can be.
    if (person.birthDate !== null && next() < (AGAIN[group] ?? 0)) {
      const byMunicipality = seen[0]?.kind === 'municipality' || next() < 0.2;
      seen.push(find(byMunicipality ? drawn(FURTHER[group] ?? {}, next) : 'municipality', person, seen));
      if (next() < THIRD) seen.push(find(drawn(FURTHER[group] ?? {}, next), person, seen));
    }
    return seen.map((reporter) => ({ person, reporter, alone: seen.length === 1 }));
  });
}

type Kinds = Readonly<Record<string, Readonly<Partial<Record<ReporterKind, number>>>>>;

/** Of a hundred who live in a way, how many each kind of respondent sees first. Invented. */
const FIRST: Kinds = {
  rough: { municipality: 80, ngo: 12, congregation: 3, region: 1, self: 4 },
  sheltered: { municipality: 90, ngo: 6, congregation: 1, region: 1, self: 2 },
  prison: { municipality: 72, prison_service: 28 },
  sis_institution: { municipality: 70, sis: 30 },
  treatment_unit: { municipality: 84, region: 14, self: 2 },
  institution: { municipality: 95, region: 4, self: 1 },
  private: { municipality: 93, region: 2, ngo: 2, congregation: 1, self: 2 },
  missing: { municipality: 80, ngo: 15, self: 5 },
};

/** How many of them a further respondent sees. */
const AGAIN: Readonly<Record<string, number>> = {
  rough: 0.3,
  sheltered: 0.14,
  prison: 0.35,
  sis_institution: 0.35,
  treatment_unit: 0.22,
  institution: 0.08,
  private: 0.07,
  missing: 0.03,
};
const THIRD = 0.06;

/** Which kind, of those whom the municipality has seen. */
const FURTHER: Kinds = {
  rough: { ngo: 66, congregation: 18, region: 6, self: 6, municipality: 4 },
  sheltered: { ngo: 55, congregation: 12, region: 12, self: 9, municipality: 12 },
  prison: { prison_service: 80, region: 10, municipality: 10 },
  sis_institution: { sis: 85, municipality: 15 },
  treatment_unit: { region: 85, municipality: 15 },
  institution: { region: 45, ngo: 20, self: 15, municipality: 20 },
  private: { ngo: 40, region: 30, self: 18, congregation: 12 },
  missing: { ngo: 70, self: 30 },
};

const ROUGH = new Set(['sleeping_rough', 'public_places', 'stairwell', 'cellar_attic']);

function groupOf({ traits: { situation, livingForm } }: TruePerson): string {
  if (livingForm === null || situation === 'missing') return 'missing';
  if (situation === '1') return ROUGH.has(livingForm) ? 'rough' : 'sheltered';
  if (situation === '4') return 'private';
  return livingForm in FIRST ? livingForm : 'institution';
}
