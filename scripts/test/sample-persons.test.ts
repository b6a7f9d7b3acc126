import { describe, expect, it } from 'vitest';
import { NATIONAL_2023, ROUGH_2023 } from '../dist/sample-people.js';
import { sampleSurvey } from '../dist/sample-survey.js';
import { LEFT_OUT } from '../dist/sample/left-out.js';
import { FAMILY_NAMES, GIVEN_NAMES } from '../dist/sample/names.js';
import { personDeliveries } from '../dist/sample/person-deliveries.js';
import { sampleRound } from '../dist/sample/sample-forms.js';
import { isTestNumber, testNumber } from '../dist/sample/test-number.js';

const survey = sampleSurvey('2023');
const round = sampleRound(survey, 2023);
const { persons, forms, truth } = round;

describe('a number of the test series', () => {
  it('is one that Skatteverket has published', () => {
    // Quoted by users of the open data set of test numbers, two of them samordningsnummer.
    const published = ['18900101-9802', '19861123-9883', '19850113-9995', '19900101-2385', '20000229-2399'];
    for (const number of [...published, '19140168-2396', '20260161-2381'])
      expect(isTestNumber(number)).toBe(true);
  });

  it('has a serial of the series and a right check digit, and no other number passes for one', () => {
    for (const number of ['19861123-9793', '19900101-2394', '19900101-9801', '19861123-9884', '861123-9883'])
      expect(isTestNumber(number)).toBe(false);
  });

  it('is used up after ten of each sex on a day before 1990 and one after, and one samordningsnummer', () => {
    expect(new Set(numbersOf('1987-02-03')).size).toBe(11);
    expect(numbersOf('1990-02-03')).toHaveLength(2);
  });
});

describe('the true persons of the sample round', () => {
  it.each(Object.entries(NATIONAL_2023).filter(([situation]) => situation !== '3'))(
    'are as many in situation %s as published: %i',
    (situation, number) => {
      expect(persons.filter(({ traits }) => traits.situation === situation)).toHaveLength(number);
    },
  );

  it('are 10 505 with ids of their own, 745 of them sleeping rough', () => {
    expect(new Set(persons.map(({ id }) => id)).size).toBe(10_505);
    const rough = new Set(['sleeping_rough', 'public_places', 'stairwell', 'cellar_attic']);
    expect(persons.filter(({ traits }) => rough.has(traits.livingForm ?? ''))).toHaveLength(ROUGH_2023);
  });

  it('have numbers of the official test series alone, each a number of one person', () => {
    const numbers = [...persons, ...forms].flatMap((one) =>
      'number' in one ? (one.number ?? []) : 'identity' in one ? (one.identity.number ?? []) : [],
    );
    expect(numbers.length).toBeGreaterThan(15_000);
    expect(numbers.filter((number) => !isTestNumber(number))).toEqual([]);
    const own = persons.flatMap(({ number }) => number ?? []);
    expect(new Set(own).size).toBe(own.length);
  });

  it('were born on the day that their number says', () => {
    for (const { number, birthDate } of persons) {
      if (number === null) continue;
      const day = Number(number.slice(6, 8));
      const written = `${number.slice(0, 4)}-${number.slice(4, 6)}-${String(day > 60 ? day - 60 : day).padStart(2, '0')}`;
      expect(written).toBe(birthDate);
    }
  });

  it('add up in municipalities that answer', () => {
    const places = new Set(persons.map(({ municipality }) => municipality));
    expect([...places].filter((place) => round.replies.get(place)?.reply !== 'people')).toEqual([]);
  });
});

describe('the forms about them', () => {
  const counted = forms.filter(({ leftOut }) => leftOut === null);

  it('are at least one for each, and about 1 500 more', () => {
    expect(new Set(counted.map(({ person }) => person))).toEqual(new Set(persons.map(({ id }) => id)));
    expect(counted.length - persons.length).toBeGreaterThan(1300);
    expect(counted.length - persons.length).toBeLessThan(1700);
  });

  it('stand beside those that are left out, as many of each kind as is said', () => {
    for (const [why, number] of Object.entries(LEFT_OUT))
      expect(forms.filter(({ leftOut }) => leftOut === why)).toHaveLength(number);
  });

  it('are about a person of whom nothing points out who it is only where it is the one form about the person', () => {
    const number = new Map<string, number>();
    for (const { person } of counted) number.set(person, (number.get(person) ?? 0) + 1);
    const unknown = counted.filter(
      ({ identity: { number: own, birthDate, initials, givenName } }) =>
        (own ?? birthDate ?? initials ?? givenName) === undefined,
    );
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.filter(({ person }) => number.get(person) !== 1)).toEqual([]);
  });

  it('say the truth of how the person lives in the first of them', () => {
    const first = new Map(counted.toReversed().map((form) => [form.person, form]));
    for (const { id } of persons)
      expect(first.get(id)?.answers['living_form']).toEqual(truth.get(id)?.['living_form']);
  });
});

describe('their deliveries', () => {
  const deliveries = personDeliveries(survey, round);

  it('are the same bytes for the same seed', () => {
    const again = sampleRound(survey, 2023);
    expect(again).toEqual(round);
    const some = { ...again, forms: again.forms.filter(({ reporter }) => reporter.county === '09') };
    const texts = new Map(deliveries.map(({ path, content }) => [path, content]));
    for (const { path, content } of personDeliveries(survey, some)) expect(content).toEqual(texts.get(path));
  });

  it('hold every form once, one for each respondent', () => {
    expect(deliveries.reduce((sum, delivery) => sum + delivery.forms.length, 0)).toBe(forms.length);
    expect(new Set(deliveries.map(({ path }) => path)).size).toBe(deliveries.length);
  });

  it('hold no number and no name', () => {
    const text = deliveries.map(({ content }) => JSON.stringify(content)).join('');
    expect(text).not.toMatch(/\d{8}-\d{4}|\d{12}/u);
    const names = [...Object.values(GIVEN_NAMES).flat(), ...FAMILY_NAMES];
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  });
});

function numbersOf(birthDate: string): string[] {
  return Array.from({ length: 30 }, (_, turn) => testNumber(birthDate, 'woman', turn)).flatMap(
    (number) => number ?? [],
  );
}
