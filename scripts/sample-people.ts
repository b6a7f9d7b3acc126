import type { Survey } from '@kartlagg/survey';
import { apportion } from './apportion.js';
import { random } from './random.js';

/** A made-up person of the sample round, as codes. */
export interface SamplePerson {
  readonly situation: string;
  readonly sex: string;
  readonly age: string;
  readonly livingForm: string | null;
  readonly solution: string | null;
  /** The person's place in a household of situation 3: the first adult brings the household and its children. */
  readonly household: { readonly first: boolean; readonly children: number } | null;
}

/** What a municipality of the sample round does. */
export type SampleReply =
  | { readonly reply: 'people'; readonly people: readonly SamplePerson[] }
  | { readonly reply: 'nothing' | 'silent' };

/** Published national numbers of 2023, situation by situation (see data-samples/published). 147 is derived. */
export const NATIONAL_2023: Readonly<Record<string, number>> = {
  '1': 4436,
  '2': 2713,
  '3': 16878,
  '4': 3209,
  missing: 147,
};
/** Rough sleepers in 2023, as published: they are part of situation 1. */
export const ROUGH_2023 = 745;

const SILENT = 5;
const NOTHING = 4;

/**
 * A made-up round: every municipality's people, with exactly the published national number in each situation.
 * All else — where people are, their sex, age, living form and household — is invented with plausible shares. `scale`
 * makes a round of so many times the national number.
 */
export function samplePeople(survey: Survey, seed: number, scale = 1): Map<string, SampleReply> {
  const next = random(seed);
  const places = survey.geography.municipalities;
  const quiet = quietPlaces(survey, next);
  const people = new Map<string, SamplePerson[]>(places.map(({ code }) => [code, []]));
  for (const [situation, national] of Object.entries(NATIONAL_2023)) {
    const total = Math.round(national * scale);
    const weights = places.map(({ code }) =>
      quiet.has(code) ? 0 : placeWeight(survey, code, situation, next),
    );
    const traits = traitDecks(situation, total, next);
    for (const [index, number] of apportion(total, weights).entries()) {
      const place = people.get(places[index]?.code ?? '');
      place?.push(...makePeople(situation, number, traits, next));
    }
  }
  return new Map(
    places.map(({ code }) => {
      const reply = quiet.get(code);
      return [code, reply === undefined ? { reply: 'people', people: people.get(code) ?? [] } : { reply }];
    }),
  );
}

/** A handful of small municipalities that are silent or have nothing to report. */
function quietPlaces(survey: Survey, next: () => number): Map<string, 'silent' | 'nothing'> {
  const small = survey.geography.municipalities
    .filter(({ code }) => (survey.geography.population(code, 2022) ?? 0) < 9_000)
    .map(({ code }) => ({ code, order: next() }))
    .sort((left, right) => left.order - right.order)
    .slice(0, SILENT + NOTHING);
  return new Map(small.map(({ code }, index) => [code, index < SILENT ? 'silent' : 'nothing']));
}

/** Larger places have more, and cities more than their share of situations 1 and 4. */
function placeWeight(survey: Survey, code: string, situation: string, next: () => number): number {
  const population = survey.geography.population(code, 2022) ?? 0;
  const group = survey.geography.skrGroupOf(code) ?? '';
  const urban = group.startsWith('A') ? 1.25 : group.startsWith('B') ? 1.05 : 0.8;
  const pull = situation === '1' || situation === '4' ? urban ** 1.6 : urban;
  return population * pull * Math.exp((next() + next() + next() - 1.5) * 0.9);
}

type Deck = readonly string[];

interface TraitDecks {
  readonly sex: Deck;
  readonly age: Deck;
  readonly livingForm: Deck | null;
  readonly solution: Deck | null;
  drawn: number;
}

/** Every person's traits, shuffled, in shares that add up to the national number. */
function traitDecks(situation: string, total: number, next: () => number): TraitDecks {
  return {
    sex: deck(SEX[situation] ?? {}, total, next),
    age: deck(AGE[situation] ?? {}, total, next),
    livingForm: livingForms(situation, total, next),
    solution: situation === '3' ? deck(SOLUTION, total, next) : null,
    drawn: 0,
  };
}

function livingForms(situation: string, total: number, next: () => number): string[] | null {
  const rough = Math.round((total * ROUGH_2023) / (NATIONAL_2023['1'] ?? 1));
  switch (situation) {
    case '1':
      return shuffle([...cards(ROUGH, rough), ...cards(SHELTERED, total - rough)], next);
    case '2':
      return deck(INSTITUTIONS, total, next);
    case '4':
      return deck(PRIVATE, total, next);
    default:
      return null;
  }
}

function makePeople(
  situation: string,
  number: number,
  traits: TraitDecks,
  next: () => number,
): SamplePerson[] {
  let partner = false;
  return Array.from({ length: number }, () => {
    const at = traits.drawn++;
    const first = !partner;
    partner = situation === '3' && first && next() < 0.18;
    const children = first && next() < 0.16 ? 1 + Math.floor(next() * 3) : 0;
    return {
      situation,
      sex: traits.sex[at] ?? 'unknown',
      age: traits.age[at] ?? 'unknown',
      livingForm: traits.livingForm?.[at] ?? null,
      solution: traits.solution?.[at] ?? null,
      household: situation === '3' ? { first, children } : null,
    };
  });
}

type Shares = Readonly<Record<string, number>>;

function deck(shares: Shares, total: number, next: () => number): string[] {
  return shuffle(cards(shares, total), next);
}

function cards(shares: Shares, total: number): string[] {
  const parts = apportion(total, Object.values(shares));
  return Object.keys(shares).flatMap((code, index) => Array<string>(parts[index] ?? 0).fill(code));
}

function shuffle(items: readonly string[], next: () => number): string[] {
  return items
    .map((item) => ({ item, order: next() }))
    .sort((left, right) => left.order - right.order)
    .map(({ item }) => item);
}

const SEX: Readonly<Record<string, Shares>> = {
  '1': { woman: 33, man: 65, unknown: 2 },
  '2': { woman: 25, man: 75 },
  '3': { woman: 42, man: 57, unknown: 1 },
  '4': { woman: 36, man: 63, unknown: 1 },
  missing: { woman: 25, man: 45, unknown: 30 },
};

const AGE: Readonly<Record<string, Shares>> = {
  '1': { '18-24': 12, '25-34': 24, '35-44': 25, '45-54': 20, '55-64': 12, '65+': 5, unknown: 2 },
  '2': { '18-24': 14, '25-34': 28, '35-44': 27, '45-54': 18, '55-64': 10, '65+': 3 },
  '3': { '18-24': 8, '25-34': 22, '35-44': 28, '45-54': 22, '55-64': 14, '65+': 6 },
  '4': { '18-24': 22, '25-34': 29, '35-44': 22, '45-54': 15, '55-64': 9, '65+': 3 },
  missing: { '18-24': 14, '25-34': 22, '35-44': 18, '45-54': 12, '55-64': 8, '65+': 6, unknown: 20 },
};

const ROUGH: Shares = { sleeping_rough: 52, public_places: 24, stairwell: 14, cellar_attic: 10 };

const SHELTERED: Shares = {
  tent: 3,
  car: 5,
  caravan: 3,
  shelter: 28,
  emergency_accommodation: 26,
  on_call_accommodation: 12,
  protected_housing: 9,
  hotel: 8,
  hostel: 4,
};

const INSTITUTIONS: Shares = {
  prison: 24,
  treatment_unit: 22,
  residential_care_home: 17,
  sis_institution: 6,
  supported_housing: 27,
  family_home: 4,
};

const PRIVATE: Shares = { friends: 38, relatives: 27, sublet: 17, lodger: 18 };

const SOLUTION: Shares = {
  trial_apartment: 12,
  training_apartment: 14,
  social_contract: 44,
  municipal_contract: 22,
  other_equal: 6,
  unknown: 2,
};
