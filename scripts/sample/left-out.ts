import { random } from '../random.js';
import { drawn, oneOf, type Shares } from './draw.js';
import type { Reporter } from './reporters.js';
import { housing, type SampleAnswers } from './true-answers.js';
import type { Sighting } from './sightings.js';
import { trueIdentity, type TruePerson } from './true-persons.js';

/** Why a form of the sample round is not counted, and how many such forms there are. */
export const LEFT_OUT = {
  under_18: 60,
  asylum_seeker: 55,
  no_permit: 40,
  eu_module: 65,
  own_contract: 45,
  situation_3: 40,
} as const;

export interface LeftOutForm extends Sighting {
  readonly why: keyof typeof LEFT_OUT;
  readonly answers: SampleAnswers;
}

/** Forms about persons who do not count, of their own and sent by anyone. */
export function leftOutForms(
  reporters: readonly Reporter[],
  taken: Set<string> | null,
  seed: number,
): LeftOutForm[] {
  const next = random(seed + 5);
  const senders = reporters.filter(({ kind }) => kind !== 'prison_service' && kind !== 'sis');
  const municipalities = reporters.flatMap(({ municipality }) => municipality ?? []);
  const reasons = (Object.keys(LEFT_OUT) as (keyof typeof LEFT_OUT)[]).flatMap((why) =>
    Array<typeof why>(LEFT_OUT[why]).fill(why),
  );
  return reasons.map((why, index) => {
    const traits = traitsOf(why, next);
    const reporter = oneOf(senders, next);
    const person: TruePerson = {
      id: `x${String(index + 1).padStart(6, '0')}`,
      traits,
      municipality: reporter.municipality ?? placeIn(reporter.county, municipalities, next),
      ...trueIdentity(traits, taken, next),
    };
    return { person, reporter, alone: false, why, answers: answersOf(why, traits, next) };
  });
}

function traitsOf(why: keyof typeof LEFT_OUT, next: () => number): TruePerson['traits'] {
  const place = why === 'situation_3' ? { situation: '3', livingForm: drawn(SOLUTION, next) } : rough(next);
  return {
    ...place,
    ...(why === 'own_contract' ? { livingForm: 'own_first_hand' } : {}),
    sex: drawn({ woman: 35, man: 65 }, next),
    age: why === 'under_18' ? '0-17' : drawn({ '18-24': 25, '25-34': 35, '35-44': 25, '45-54': 15 }, next),
    solution: null,
    household: null,
  };
}

function rough(next: () => number): { readonly situation: string; readonly livingForm: string } {
  return next() < 0.6
    ? { situation: '1', livingForm: drawn({ sleeping_rough: 30, shelter: 40, car: 10, tent: 20 }, next) }
    : { situation: '4', livingForm: drawn({ friends: 60, relatives: 40 }, next) };
}

function answersOf(
  why: keyof typeof LEFT_OUT,
  traits: TruePerson['traits'],
  next: () => number,
): SampleAnswers {
  return {
    ...(why === 'own_contract' ? { living_form: ['own_first_hand'] } : housing(traits, next)),
    permit: [PERMIT[why] ?? 'swedish_citizen'],
    country_of_birth: [PERMIT[why] === undefined ? 'sweden' : why === 'eu_module' ? 'eu' : 'world'],
    duration: [drawn({ under_3_months: 60, '3_to_12_months': 40 }, next)],
  };
}

const PERMIT: Readonly<Partial<Record<keyof typeof LEFT_OUT, string>>> = {
  asylum_seeker: 'asylum_seeker',
  no_permit: 'no_permit',
  eu_module: 'eu_temporary',
};
const SOLUTION: Shares = { trial_apartment: 20, training_apartment: 30, social_contract: 50 };

function placeIn(county: string | null, municipalities: readonly string[], next: () => number): string {
  const there = municipalities.filter((code) => county === null || code.startsWith(county));
  return oneOf(there.length > 0 ? there : municipalities, next);
}
