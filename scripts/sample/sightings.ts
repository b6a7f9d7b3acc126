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
    const shares = SHARES[groupOf(person)] ?? {};
    const seen = [find(drawn(shares, next), person, [])];
    const again = AGAIN[person.traits.situation] ?? 0;
    // Whoever has no number and no birth date cannot be found again: one form is all that there can be.
    if (person.birthDate !== null && next() < again) {
      seen.push(find(drawn(shares, next), person, seen));
      if (next() < THIRD) seen.push(find(drawn(shares, next), person, seen));
    }
    return seen.map((reporter) => ({ person, reporter, alone: seen.length === 1 }));
  });
}

const AGAIN: Readonly<Record<string, number>> = { '1': 0.18, '2': 0.12, '4': 0.08, missing: 0.03 };
const THIRD = 0.1;

/** Of a hundred who live in a way, how many each kind of respondent sees first. Invented. */
const SHARES: Readonly<Record<string, Readonly<Partial<Record<ReporterKind, number>>>>> = {
  rough: { municipality: 45, ngo: 38, congregation: 10, region: 3, self: 4 },
  sheltered: { municipality: 70, ngo: 20, congregation: 4, region: 3, self: 3 },
  prison: { prison_service: 66, municipality: 34 },
  sis_institution: { sis: 62, municipality: 38 },
  treatment_unit: { region: 42, municipality: 55, self: 3 },
  institution: { municipality: 88, region: 9, self: 3 },
  private: { municipality: 78, region: 7, ngo: 8, congregation: 3, self: 4 },
  missing: { municipality: 80, ngo: 15, self: 5 },
};

const ROUGH = new Set(['sleeping_rough', 'public_places', 'stairwell', 'cellar_attic']);

function groupOf({ traits: { situation, livingForm } }: TruePerson): string {
  if (livingForm === null || situation === 'missing') return 'missing';
  if (situation === '1') return ROUGH.has(livingForm) ? 'rough' : 'sheltered';
  if (situation === '4') return 'private';
  return livingForm in SHARES ? livingForm : 'institution';
}
