import { random } from '../random.js';
import { drawn, several, type Shares } from './draw.js';
import type { TruePerson } from './true-persons.js';

/** Answers by variable, as codes and numbers; a question without an answer is not there. */
export type SampleAnswers = Readonly<Record<string, readonly string[]>>;

/** What is true of each person, by id: the answers from which the situation follows, and the background. */
export function trueAnswers(
  persons: readonly TruePerson[],
  seed: number,
): ReadonlyMap<string, SampleAnswers> {
  const next = random(seed + 4);
  return new Map(
    persons.map((person) => [
      person.id,
      { ...housing(person.traits, next), ...background(person.traits.situation, next) },
    ]),
  );
}

/** How the person lives: what decides the situation, and nothing that decides another. */
export function housing(
  { situation, livingForm }: { readonly situation: string; readonly livingForm: string | null },
  next: () => number,
): SampleAnswers {
  if (livingForm === null) return unsettled(next);
  switch (situation) {
    case '2':
      return { living_form: [livingForm], ...leaving(next) };
    case '3':
      return {
        living_form: [livingForm],
        contract: [drawn({ shorter_than_3_months: 20, '3_months_or_longer': 80 }, next)],
        arranged_by_municipality: ['yes'],
        conditions: ['yes'],
      };
    case '4':
      return {
        living_form: [livingForm],
        contract: [livingForm === 'friends' || livingForm === 'relatives' ? 'none' : 'shorter_than_3_months'],
        contact: ['yes'],
      };
    default:
      return { living_form: [livingForm] };
  }
}

/** Homeless, and no answer that settles in which situation. */
function unsettled(next: () => number): SampleAnswers {
  const draw = next();
  if (draw < 0.4) return { living_form: ['other'] };
  return draw < 0.7 ? { living_form: ['unknown'] } : {};
}

/** About a quarter stay for want of housing though they should have left; the others are to leave to no housing. */
function leaving(next: () => number): SampleAnswers {
  return next() < 0.26
    ? {
        horizon: [drawn({ no_date: 60, within_3_months: 40 }, next)],
        overdue: ['yes'],
        housing_arranged: ['no'],
      }
    : { horizon: ['within_3_months'], overdue: ['no'], housing_arranged: ['no'] };
}

function background(situation: string, next: () => number): SampleAnswers {
  const born = drawn(BORN, next);
  const children = next() < (situation === '2' ? 0.2 : 0.27) ? Number(drawn(CHILDREN, next)) : 0;
  return {
    country_of_birth: [born],
    permit: [
      born === 'sweden' ? 'swedish_citizen' : drawn({ swedish_citizen: 45, permit: 52, unknown: 3 }, next),
    ],
    duration: [drawn(DURATION, next)],
    children: [String(children)],
    ...(children > 0 ? { children_living: [drawn(CHILDREN_LIVING, next)] } : {}),
    income: [drawn(INCOME, next)],
    factors: several(FACTORS, 1 + Math.floor(next() * 3), next),
    needs: next() < 0.2 ? ['no_other_need'] : several(NEEDS, 1 + Math.floor(next() * 3), next),
    acute_need: [drawn(situation === '1' ? { yes: 70, no: 30 } : { yes: 15, no: 85 }, next)],
  };
}

/** Shares of the background answers: invented. */
const BORN: Shares = { sweden: 58, nordic: 4, eu: 6, europe_other: 6, world: 24, unknown: 2 };
const CHILDREN: Shares = { '1': 48, '2': 32, '3': 14, '4': 6 };
const CHILDREN_LIVING: Shares = { permanently: 28, alternately: 12, sometimes: 24, not: 34, unknown: 2 };
const DURATION: Shares = {
  under_3_months: 22,
  '3_to_12_months': 28,
  '1_to_2_years': 18,
  '2_to_5_years': 16,
  '5_to_10_years': 7,
  '10_years_or_more': 4,
  unknown: 5,
};
const INCOME: Shares = {
  work: 9,
  benefit: 14,
  pension: 4,
  social_assistance: 52,
  introduction_benefit: 3,
  student_aid: 2,
  none: 10,
  other: 2,
  unknown: 4,
};
const FACTORS: Shares = {
  eviction: 15,
  violence: 10,
  addiction: 30,
  mental_ill_health: 24,
  physical_ill_health: 6,
  housing_shortage: 28,
  no_stable_income: 24,
  debts: 14,
  separation: 18,
  discharge: 6,
  newly_arrived: 6,
  other: 4,
};
const NEEDS: Shares = {
  addiction: 32,
  mental_ill_health: 26,
  physical_ill_health: 8,
  disability: 5,
  violence: 8,
  parenting: 8,
  work: 20,
  debts: 14,
  other: 3,
};
