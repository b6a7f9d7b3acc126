import { describe, expect, test } from 'vitest';
import { decider } from '../src/persons/decide.js';
import { answers, type Given } from './person-answers.js';
import { decisionTable, loadTestSurvey } from './load-test-survey.js';

const surveys = new Map(
  ['2011', '2017', '2023', 'lokal-exempel'].map((round) => [round, loadTestSurvey(round)]),
);

function personsOf(round: string) {
  const persons = surveys.get(round)?.persons;
  if (persons === undefined) throw new Error(`round ${round} surveys no persons`);
  return persons;
}

function situation(round: string, given: Given) {
  const { situation: table, lists } = personsOf(round);
  return decider(table, lists)(answers(given));
}

function eligibility(round: string, given: Given) {
  const { eligibility: table, lists } = personsOf(round);
  return decider(table, lists)(answers(given));
}

const ADULT = { age_years: '40' };

describe('situation 1', () => {
  test.each(['sleeping_rough', 'tent', 'car', 'caravan', 'protected_housing', 'hotel'])(
    'is a person in %s, in every national round',
    (form) => {
      for (const round of ['2011', '2017', '2023'])
        expect(situation(round, { living_form: form, ...ADULT })).toMatchObject({
          outcome: '1',
          state: 'decided',
          rule: 's1',
        });
    },
  );

  test.each(['protected_housing', 'on_call_accommodation'])(
    'is nationally and in the local example, but not by the local rules that Helsingborg has, a person in %s',
    (form) => {
      const given = { living_form: form };
      for (const round of ['2023', 'lokal-exempel']) expect(situation(round, given).outcome).toBe('1');
      const decide = decider(decisionTable('situation-local'), personsOf('lokal-exempel').lists);
      expect(decide(answers(given))).toMatchObject({ outcome: 'not_homeless', rule: 'not-acute-here' });
    },
  );
});

describe('situation 2', () => {
  const prison = { living_form: 'prison' };

  test('is a person who is to leave within 3 months with no housing arranged', () => {
    const leaving = { ...prison, overdue: 'no', horizon: 'within_3_months' };
    expect(situation('2023', { ...leaving, housing_arranged: 'no' }).rule).toBe('s2-leaving');
    expect(situation('2023', { ...leaving, housing_arranged: 'yes' })).toMatchObject({
      outcome: 'not_homeless',
      state: 'otherwise',
      rule: null,
    });
  });

  test.each(['within_3_months', 'later', 'no_date', 'unknown'])(
    'is an over-stayer whatever the horizon: %s',
    (horizon) => {
      expect(situation('2023', { ...prison, overdue: 'yes', horizon })).toMatchObject({
        outcome: '2',
        state: 'decided',
        rule: 's2-overdue',
      });
    },
  );

  test('is an over-stayer of whom no horizon is given', () => {
    expect(situation('2023', { ...prison, overdue: 'yes' })).toMatchObject({ outcome: '2', wants: [] });
  });

  test.each(['later', 'no_date'])('is not a person who is to leave %s and is no over-stayer', (horizon) => {
    expect(situation('2023', { ...prison, overdue: 'no', horizon }).outcome).toBe('not_homeless');
  });

  test('cannot be told where the horizon is missing, and the horizon is what is wanted', () => {
    expect(situation('2023', { ...prison, overdue: 'no', housing_arranged: 'no' })).toEqual({
      outcome: 'missing',
      state: 'undecided',
      rule: null,
      wants: ['horizon'],
    });
  });

  test('wants everything that an institution is asked, where nothing of it is answered', () => {
    expect(situation('2023', prison).wants).toEqual(['overdue', 'horizon', 'housing_arranged']);
  });

  test('has family homes from 2017 on only', () => {
    const familyHome = { living_form: 'family_home', overdue: 'yes', ...ADULT };
    expect(situation('2011', familyHome)).toMatchObject({ outcome: 'not_homeless', rule: 'family-home' });
    expect(situation('2017', familyHome)).toMatchObject({ outcome: '2', rule: 's2-overdue' });
    expect(situation('2023', familyHome)).toMatchObject({ outcome: '2', rule: 's2-overdue' });
  });
});

describe('situation 3', () => {
  const trial = { living_form: 'trial_apartment', contract: '3_months_or_longer' };

  test('is arranged by the municipality, with an agreement and with supervision or conditions', () => {
    expect(situation('2023', { ...trial, arranged_by_municipality: 'yes', conditions: 'yes' })).toMatchObject(
      {
        outcome: '3',
        rule: 's3',
      },
    );
  });

  test.each([
    ['nobody supervises and no conditions hold', { arranged_by_municipality: 'yes', conditions: 'no' }],
    ['the municipality has not arranged it', { arranged_by_municipality: 'no', conditions: 'yes' }],
    ['there is no agreement', { arranged_by_municipality: 'yes', conditions: 'yes', contract: 'none' }],
  ])('is not where %s', (_, given) => {
    expect(situation('2023', { ...trial, ...given }).outcome).toBe('not_homeless');
  });

  test('does not exist in a definition without it', () => {
    const decide = decider(decisionTable('situation-local-short-stay'), personsOf('2023').lists);
    const given = answers({ ...trial, arranged_by_municipality: 'yes', conditions: 'yes' });
    expect(decide(given)).toMatchObject({ outcome: 'not_homeless', rule: 'no-situation-3' });
  });
});

describe('situation 4', () => {
  test.each(['friends', 'relatives', 'sublet', 'lodger'])(
    'is a person %s on a contract shorter than 3 months, or none, with whom the unit was in contact because of it',
    (form) => {
      for (const contract of ['none', 'shorter_than_3_months'])
        expect(situation('2023', { living_form: form, contract, contact: 'yes' }).outcome).toBe('4');
      expect(situation('2023', { living_form: form, contract: 'none', contact: 'no' }).outcome).toBe(
        'not_homeless',
      );
    },
  );

  test.each(['sublet', 'lodger'])('is not a %s with a contract over 3 months', (form) => {
    expect(
      situation('2023', { living_form: form, contract: '3_months_or_longer', contact: 'yes' }),
    ).toMatchObject({ outcome: 'not_homeless', state: 'otherwise' });
  });

  test('is settled by a long contract, whether or not the contact is known', () => {
    expect(situation('2023', { living_form: 'sublet', contract: '3_months_or_longer' }).state).toBe(
      'otherwise',
    );
  });
});

describe('a living form that belongs to no situation', () => {
  test('Bostad först with an own contract is not homeless, by a rule of its own that is marked as ours', () => {
    for (const round of ['2011', '2017', '2023']) {
      const decision = situation(round, { living_form: 'housing_first_own_contract', ...ADULT });
      expect(decision).toMatchObject({ outcome: 'not_homeless', rule: 'housing-first' });
      expect(personsOf(round).situation.rules.find(({ id }) => id === decision.rule)?.ours).toBe(true);
    }
  });

  test('one that is not named leaves the situation missing, and the person counted', () => {
    expect(situation('2023', { living_form: 'other' })).toMatchObject({
      outcome: 'missing',
      state: 'decided',
    });
  });

  test('one that is not known is not answered, and is all that is wanted', () => {
    for (const given of [{}, { living_form: 'unknown' }])
      expect(situation('2023', given)).toEqual({
        outcome: 'missing',
        state: 'undecided',
        rule: null,
        wants: ['living_form'],
      });
  });
});

describe('item 5 of 2011', () => {
  test('is a person of at most 18 years in a living form outside the family', () => {
    expect(situation('2011', { living_form: 'friends', age_years: '18' })).toMatchObject({
      outcome: '5',
      rule: 'item-5',
    });
    expect(situation('2011', { living_form: 'shelter', age_years: '16' }).outcome).toBe('5');
    expect(situation('2011', { living_form: 'shelter', age_years: '19' }).outcome).toBe('1');
  });

  test('is not a young person with the family', () => {
    expect(
      situation('2011', { living_form: 'relatives', age_years: '17', contract: 'none', contact: 'no' })
        .outcome,
    ).toBe('not_homeless');
  });

  test('needs the age: without it a person in a shelter may be in item 5 or in situation 1', () => {
    expect(situation('2011', { living_form: 'shelter' })).toMatchObject({
      outcome: 'missing',
      state: 'undecided',
      wants: ['age_years'],
    });
  });

  test('is left to the situation by the rules of who counts, which leave out others under 18', () => {
    const citizen = { permit: 'swedish_citizen', age_years: '16' };
    expect(eligibility('2011', { ...citizen, living_form: 'shelter' }).outcome).toBe('eligible');
    expect(eligibility('2011', { ...citizen, living_form: 'prison' }).outcome).toBe('under_18');
  });
});

describe('who counts', () => {
  const known = { living_form: 'shelter', permit: 'swedish_citizen', ...ADULT };

  test.each(['swedish_citizen', 'permit'])('a person with %s does', (permit) => {
    expect(eligibility('2023', { ...known, permit })).toMatchObject({
      outcome: 'eligible',
      state: 'otherwise',
    });
  });

  test.each([
    ['a person under 18', { age_years: '17' }, 'under_18'],
    ['an asylum seeker', { permit: 'asylum_seeker' }, 'asylum_seeker'],
    ['a person without a permit', { permit: 'no_permit' }, 'no_permit'],
    ['an EU citizen staying temporarily', { permit: 'eu_temporary' }, 'eu_module'],
    ['a placed child', { living_form: 'placed_child' }, 'placed_child'],
    ['a person with a first-hand contract of their own', { living_form: 'own_first_hand' }, 'own_contract'],
  ])('%s does not', (_, given, outcome) => {
    expect(eligibility('2023', { ...known, ...given })).toMatchObject({ outcome, state: 'decided' });
    expect(personsOf('2023').eligibility.outcomes.find(({ code }) => code === outcome)?.counts).toBe(false);
  });

  test('a person of 18 does', () => {
    expect(eligibility('2023', { ...known, age_years: '18' }).outcome).toBe('eligible');
  });

  test('a person whose permit is not known does, for nothing says that they are outside', () => {
    expect(eligibility('2023', { ...known, permit: 'unknown' })).toEqual({
      outcome: 'eligible_undecided',
      state: 'undecided',
      rule: null,
      wants: ['permit'],
    });
  });

  test('an EU citizen staying temporarily is in the module, whether or not the age is known', () => {
    expect(eligibility('2023', { permit: 'eu_temporary' }).outcome).toBe('eu_module');
  });

  test('a person under 18 does not, though it is not settled on which ground', () => {
    expect(eligibility('2023', { living_form: 'shelter', age_years: '15' })).toEqual({
      outcome: 'not_eligible',
      state: 'undecided',
      rule: null,
      wants: ['permit'],
    });
  });
});
