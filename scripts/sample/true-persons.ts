import type { SamplePerson, SampleReply } from '../sample-people.js';
import { random } from '../random.js';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.js';
import { oneOf } from './draw.js';
import { testNumber } from './test-number.js';

/** A made-up person whom person forms are about, as the person truly is. */
export interface TruePerson {
  readonly id: string;
  readonly traits: SamplePerson;
  /** The municipality that the person is counted in. */
  readonly municipality: string;
  /** Of the official test series, or what stands for a number beyond it; null where nobody knows it. */
  readonly number: string | null;
  /** `1987-02-03`; null where nobody knows the age. */
  readonly birthDate: string | null;
  readonly givenName: string;
  readonly familyName: string;
}

/**
 * The persons of the sample round outside situation 3, whom counts answer for, each with an identity of their own. A round
 * that is larger than the test series has texts that are no numbers in their place: `beyond` says so.
 */
export function truePersons(
  replies: ReadonlyMap<string, SampleReply>,
  seed: number,
  beyond = false,
): TruePerson[] {
  const next = random(seed + 1);
  const taken = new Set<string>();
  return [...replies]
    .flatMap(([municipality, reply]) =>
      reply.reply === 'people'
        ? reply.people
            .filter(({ situation }) => situation !== '3')
            .map((traits) => ({ municipality, traits }))
        : [],
    )
    .map(({ municipality, traits }, index) => {
      const id = `p${String(index + 1).padStart(6, '0')}`;
      const { number, birthDate, givenName, familyName } = trueIdentity(traits, beyond ? null : taken, next);
      return { id, traits, municipality, number, birthDate, givenName, familyName };
    });
}

/** An identity that nobody in `taken` has; its number is added there. Without, its number is beyond the test series. */
export function trueIdentity(
  { sex, age }: Pick<SamplePerson, 'sex' | 'age'>,
  taken: Set<string> | null,
  next: () => number,
): Pick<TruePerson, 'number' | 'birthDate' | 'givenName' | 'familyName'> {
  const known = sex === 'woman' || sex === 'man' ? sex : next() < 0.6 ? 'man' : 'woman';
  const drawn = birthDateIn(age, next);
  const numbered = drawn === null || sex !== known ? null : numberFor(drawn, age, known, taken, next);
  return {
    number: numbered?.number ?? null,
    birthDate: numbered?.birthDate ?? drawn,
    givenName: oneOf(GIVEN_NAMES[known], next),
    familyName: oneOf(FAMILY_NAMES, next),
  };
}

function numberFor(
  birthDate: string,
  age: string,
  sex: 'woman' | 'man',
  taken: Set<string> | null,
  next: () => number,
): Numbered | null {
  if (taken !== null) return freeNumber(birthDate, age, sex, taken, next);
  return { number: `${BEYOND}${birthDate}-${next()}`, birthDate };
}

/** What a text begins with that stands for a number beyond the test series. */
export const BEYOND = 'beyond:';

interface Numbered {
  readonly number: string;
  readonly birthDate: string;
}

/** The nth free number of the day; where the day has none left, one of another day of the same age. */
function freeNumber(
  first: string,
  age: string,
  sex: 'woman' | 'man',
  taken: Set<string>,
  next: () => number,
): Numbered | null {
  let birthDate = first;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    for (let turn = 0; ; turn += 1) {
      const number = testNumber(birthDate, sex, turn);
      if (number === undefined) break;
      if (taken.has(number)) continue;
      taken.add(number);
      return { number, birthDate };
    }
    birthDate = birthDateIn(age, next) ?? first;
  }
  return null;
}

const ATTEMPTS = 20;
/** The first and last year of birth of those who are in an age group in April 2023. */
const BIRTH_YEARS: Readonly<Record<string, readonly [number, number]>> = {
  '0-17': [2006, 2008],
  '18-24': [1999, 2005],
  '25-34': [1989, 1998],
  '35-44': [1979, 1988],
  '45-54': [1969, 1978],
  '55-64': [1959, 1968],
  '65+': [1938, 1958],
};

/** Those of the last year of an age group have had their birthday by the measurement week; null for an unknown age. */
function birthDateIn(age: string, next: () => number): string | null {
  const years = BIRTH_YEARS[age];
  if (years === undefined) return null;
  const [first, last] = years;
  const year = first + Math.floor(next() * (last - first + 1));
  const month = 1 + Math.floor(next() * (year === last ? 3 : 12));
  const day = 1 + Math.floor(next() * (month === 2 ? 28 : 30));
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
