import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WinnerOrder } from '@kartlagg/model';
import { winningAnswers } from '../../src/persons/winning-answers.js';
import { form, isUnknown, policy, UNDECIDED } from './forms.js';

const MUNICIPALITY = form(
  'A!2',
  { reporter: 'municipality', form_date: '2023-04-03', sex: 'woman', duration: 'short', income: 'unknown' },
  '1',
);
const NGO = form(
  'B!2',
  {
    reporter: 'ngo',
    form_date: '2023-04-05',
    sex: 'man',
    duration: 'long',
    factors: ['debts'],
    needs: ['a'],
  },
  '4',
);
const SELF = form(
  'C!2',
  {
    reporter: 'self',
    form_date: '2023-04-04',
    sex: 'other',
    duration: 'middle',
    income: 'wage',
    factors: ['debts', 'eviction'],
  },
  '2',
);
const THREE = [MUNICIPALITY, NGO, SELF];

const by = (
  variable: string,
  criteria: WinnerOrder,
  rest: { order?: string[]; with?: string; union?: boolean; exclusive?: string[]; fill?: boolean } = {},
) => ({ variable, by: criteria, fill: true, ...rest });

describe('which answer wins when three forms disagree', () => {
  it('by the order of the rule: the codes that it names come first, however late their forms', () => {
    const { answers, choices } = winningAnswers(
      policy([by('duration', ['order', 'reporter'], { order: ['long', 'middle', 'short'] })]),
    )(THREE);
    expect(answers['duration']).toEqual(['long']);
    expect(choices.find(({ variable }) => variable === 'duration')).toEqual({
      variable: 'duration',
      value: ['long'],
      form: 'B!2',
      by: 'order',
      setAside: [
        { form: 'A!2', value: ['short'] },
        { form: 'C!2', value: ['middle'] },
      ],
    });
  });

  it('by respondent: the municipality before the organisation before the person', () => {
    const { answers, choices } = winningAnswers(policy([by('sex', ['reporter'])]))(THREE);
    expect(answers['sex']).toEqual(['woman']);
    expect(choices.find(({ variable }) => variable === 'sex')).toMatchObject({ by: 'reporter', form: 'A!2' });
  });

  it('by date: the latest form, and a form without a date last', () => {
    const undated = form('0!1', { sex: 'unsaid', reporter: 'municipality' });
    const { answers, choices } = winningAnswers(policy([by('sex', ['latest'])]))([undated, ...THREE]);
    expect(answers['sex']).toEqual(['man']);
    expect(choices.find(({ variable }) => variable === 'sex')).toMatchObject({ by: 'latest', form: 'B!2' });
  });

  it('by completeness: the form with most answers, of which unknown is none', () => {
    const judge = winningAnswers(policy([by('sex', ['most-complete'])]), isUnknown);
    // Six answers in both B and C; A has five, one of them unknown.
    expect(judge([MUNICIPALITY, SELF]).answers['sex']).toEqual(['other']);
    expect(judge([MUNICIPALITY, SELF]).choices.find(({ variable }) => variable === 'sex')?.by).toBe(
      'most-complete',
    );
  });

  it('by the most forms: the answer that most of them give, though another form is later or longer', () => {
    const rule = by('municipality_stay', ['reporter', 'most-forms', 'latest']);
    const { answers, choices } = winningAnswers(policy([rule]))([
      ngo('A!2', '0114', { form_date: '2023-04-09', sex: 'man' }),
      ngo('B!2', '0180'),
      ngo('C!2', '0180'),
      ngo('D!2', '0115'),
    ]);
    expect(answers['municipality_stay']).toEqual(['0180']);
    expect(choices.find(({ variable }) => variable === 'municipality_stay')?.by).toBe('most-forms');
  });

  it('whatever forms and their files are called, the same answers hold', () => {
    const said = fc.record(
      {
        municipality_stay: fc.constantFrom('0114', '0180', '0183', 'unknown'),
        sex: fc.constantFrom('woman', 'man'),
        living_form: fc.constantFrom('tent', 'car', 'shelter'),
        reporter: fc.constantFrom('municipality', 'ngo'),
      },
      { requiredKeys: [] },
    );
    const rules = [
      by('municipality_stay', ['reporter', 'latest', 'most-forms', 'most-complete']),
      by('living_form', ['reporter'], { with: 'situation', fill: false }),
    ];
    const judge = winningAnswers(policy(rules), isUnknown);
    const named = fc
      .array(said, { minLength: 2, maxLength: 5 })
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
      );
    fc.assert(
      fc.property(named, ([all, places]) => {
        const forms = (name: (at: number) => string) => all.map((answers, at) => form(name(at), answers));
        const { answers, situation } = judge(forms((at) => `A!${at}`));
        const renamed = judge(forms((at) => `${'ZYXWV'[places[at] ?? 0]}!${at}`).toReversed());
        expect({ answers: renamed.answers, situation: renamed.situation }).toEqual({ answers, situation });
      }),
    );
  });

  it('in a tie of every criterion the codes stand in order, and the choice says that nothing settled it', () => {
    const one = form('A!2', { reporter: 'ngo', sex: 'man' });
    const other = form('A!10', { reporter: 'ngo', sex: 'woman' });
    const { answers, choices } = winningAnswers(policy([]))([other, one]);
    expect(answers['sex']).toEqual(['man']);
    expect(choices).toEqual([
      {
        variable: 'sex',
        value: ['man'],
        form: 'A!2',
        by: 'place',
        setAside: [{ form: 'A!10', value: ['woman'] }],
      },
    ]);
  });

  it('takes the answer of the form that won the situation, and leaves it unanswered where that form does not', () => {
    const rules = [
      by('situation', ['order'], { order: ['2', '4', '1'] }),
      by('duration', ['reporter'], { with: 'situation', fill: false }),
      by('needs', ['reporter'], { with: 'situation', fill: false }),
    ];
    const { answers, situation, choices } = winningAnswers(policy(rules))(THREE);
    expect(situation).toBe('2');
    expect(answers['duration']).toEqual(['middle']);
    expect(choices.find(({ variable }) => variable === 'duration')).toMatchObject({
      by: 'with',
      form: 'C!2',
    });
    expect(answers['needs']).toBeUndefined();
    expect(choices.find(({ variable }) => variable === 'needs')).toEqual({
      variable: 'needs',
      value: [],
      form: 'C!2',
      by: 'with',
      setAside: [{ form: 'B!2', value: ['a'] }],
    });
  });

  it('goes with the form that ranks first for the situation also where all forms give the same', () => {
    const forms = [
      form('A!1', { reporter: 'ngo', duration: 'long' }),
      form('B!1', { reporter: 'municipality', duration: 'short' }),
    ];
    const rules = [by('situation', ['reporter']), by('duration', ['latest'], { with: 'situation' })];
    expect(winningAnswers(policy(rules))(forms)).toMatchObject({
      situation: '1',
      answers: { duration: ['short'] },
      choices: [{ variable: 'duration', by: 'with' }, { variable: 'reporter' }],
    });
  });

  it('two variables that go with each other are settled by their own criteria', () => {
    const rules = [
      by('sex', ['latest'], { with: 'duration' }),
      by('duration', ['reporter'], { with: 'sex' }),
    ];
    const { answers } = winningAnswers(policy(rules))(THREE);
    // duration is settled first, by date through sex: the circle is cut where it closes.
    expect(answers['duration']).toEqual(['long']);
    expect(answers['sex']).toEqual(['man']);
  });

  it('holds all codes of all forms for a union, and sets nothing aside', () => {
    const { answers, choices } = winningAnswers(policy([by('factors', ['reporter'], { union: true })]))(
      THREE,
    );
    expect(answers['factors']).toEqual(['debts', 'eviction']);
    expect(choices.find(({ variable }) => variable === 'factors')).toMatchObject({
      by: 'union',
      setAside: [],
    });
  });

  it('lets a code that says that there is nothing else hold only where no form says anything else', () => {
    const judge = winningAnswers(policy([by('needs', ['reporter'], { union: true, exclusive: ['none'] })]));
    const none = form('A!2', { reporter: 'municipality', needs: ['none'] });
    const debts = form('B!2', { reporter: 'ngo', needs: ['debts'] });
    const work = form('C!2', { reporter: 'self', needs: ['none', 'work'] });
    expect(judge([none, debts]).answers['needs']).toEqual(['debts']);
    expect(judge([none, none]).answers['needs']).toEqual(['none']);
    expect(judge([none, form('B!2', { reporter: 'ngo' })]).answers['needs']).toEqual(['none']);
    expect(judge([none, debts, work]).choices.find(({ variable }) => variable === 'needs')).toEqual({
      variable: 'needs',
      value: ['debts', 'work'],
      form: 'A!2',
      by: 'union',
      setAside: [
        { form: 'A!2', value: ['none'] },
        { form: 'C!2', value: ['none'] },
      ],
    });
  });
});

describe('what is not answered', () => {
  it('is filled from the next form that answers, and unknown counts as no answer', () => {
    const { answers, choices } = winningAnswers(policy([]), isUnknown)(THREE);
    expect(answers['income']).toEqual(['wage']);
    expect(choices.find(({ variable }) => variable === 'income')).toEqual({
      variable: 'income',
      value: ['wage'],
      form: 'C!2',
      by: 'fill',
      setAside: [{ form: 'A!2', value: ['unknown'] }],
    });
  });

  it('stays unanswered where the policy does not fill', () => {
    const strict = policy([], { by: ['reporter'], fill: false });
    const { answers, choices } = winningAnswers(strict, isUnknown)(THREE);
    expect(answers['factors']).toBeUndefined();
    expect(answers['income']).toEqual(['unknown']);
    expect(choices.find(({ variable }) => variable === 'factors')).toMatchObject({
      value: [],
      by: 'reporter',
    });
  });

  it('is unknown where all who answer say so, and nothing was chosen', () => {
    const forms = [form('A!1', { sex: 'unknown' }), form('A!2', { sex: 'unknown' })];
    expect(winningAnswers(policy([]), isUnknown)(forms)).toMatchObject({
      answers: { sex: ['unknown'] },
      choices: [],
    });
  });

  it('does not make a choice of the same codes in another order', () => {
    const forms = [form('A!1', { needs: ['a', 'b'] }), form('A!2', { needs: ['b', 'a'] })];
    expect(winningAnswers(policy([]))(forms).choices).toEqual([]);
  });
});

describe('the situation of a person', () => {
  it('is chosen among those derived from the answers, not those that the forms state', () => {
    const one = form('A!1', { reporter: 'municipality', situation: '4' }, '1');
    const other = form('B!1', { reporter: 'ngo', situation: '1' }, '2');
    const judge = winningAnswers(policy([by('situation', ['order'], { order: ['2', '1'] })]));
    expect(judge([one, other])).toMatchObject({ situation: '2', answers: { situation: ['1'] } });
  });

  it('is decided by a form where the other is undecided, whatever the order of the codes', () => {
    const rules = [by('situation', ['order', 'reporter'], { order: ['missing', '1'] })];
    const forms = [
      form('A!1', { reporter: 'municipality' }, UNDECIDED),
      form('B!1', { reporter: 'ngo' }, '4'),
    ];
    expect(winningAnswers(policy(rules))(forms).situation).toBe('4');
  });

  it('is missing where no form decides it', () => {
    expect(
      winningAnswers(policy([]))([form('A!1', {}, UNDECIDED), form('A!2', {}, UNDECIDED)]),
    ).toMatchObject({
      situation: 'missing',
      choices: [],
    });
  });
});

it('one form is its own answer: nothing is chosen', () => {
  const { answers, situation, choices } = winningAnswers(policy([]))([NGO]);
  expect([answers, situation, choices]).toEqual([NGO.answers, '4', []]);
});

it('the order in which the forms come does not matter', () => {
  const judge = winningAnswers(policy([by('factors', ['reporter'], { union: true })]), isUnknown);
  fc.assert(
    fc.property(fc.shuffledSubarray(THREE, { minLength: 3 }), (forms) => {
      expect(JSON.stringify(judge(forms))).toBe(JSON.stringify(judge(THREE)));
    }),
  );
});

function ngo(id: string, municipality_stay: string, rest: Readonly<Record<string, string>> = {}) {
  return form(id, { reporter: 'ngo', municipality_stay, ...rest });
}
