import type { PersonForm } from '@kartlagg/model';
import { repositorySurvey } from '@kartlagg/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellPersonsApart, type PersonSettings } from '../../src/persons/tell-persons-apart.js';
import { form } from './forms.js';

const { persons } = repositorySurvey('2023');
if (persons === undefined) throw new Error('the round has person forms');
const { settings, linkage, winners, eligibility, situation, lists } = persons;

const SETTINGS: PersonSettings = {
  eligibilityTable: eligibility,
  situationTable: situation,
  winners,
  linkage,
  situations: settings.situations,
  municipality: settings.municipality,
  children: settings.children,
  unknownCodes: new Map(
    [...lists].map(([variable, { codes }]) => [
      variable,
      new Set(codes.filter(({ role }) => role === 'unknown').map(({ code }) => code)),
    ]),
  ),
};

const counts = eligibility.outcomes.find((outcome) => outcome.counts)?.code ?? '';

/** A form about somebody who counts, with a token in place of a personal number. */
function about(
  id: string,
  answers: Record<string, string>,
  state: string,
  identity: Record<string, string>,
): PersonForm {
  const made = form(id, answers, state, identity);
  return { ...made, eligibility: { ...made.eligibility, outcome: counts } };
}

const FORMS = [
  about(
    'a.xlsx!2',
    { reporter: 'municipality', municipality: '0184', sex: 'woman', duration: 'unknown' },
    '4',
    {
      personal_number: 't1',
    },
  ),
  about(
    'b.xlsx!2',
    { reporter: 'ngo', municipality: '0180', municipality_stay: '0180', living_form: 'outdoors' },
    '1',
    {
      personal_number: 't1',
    },
  ),
  about('c.xlsx!2', { reporter: 'self', factors: 'debts' }, '3', { personal_number: 't1' }),
  ...Array.from({ length: 60 }, (_, index) =>
    about(
      `d.xlsx!${index}`,
      { reporter: 'ngo', sex: index % 2 === 0 ? 'man' : 'woman', municipality: '0180' },
      '2',
      {
        birth_date: `19${50 + (index % 30)}-0${1 + (index % 9)}-11`,
        initials: `A${'BCDEF'.charAt(index % 5)}`,
      },
    ),
  ),
];

describe('the round 2023 of the repository', () => {
  const { set } = tellPersonsApart(FORMS, SETTINGS);

  it('counts a person in acute homelessness where one form says so, by the order of its policy', () => {
    const [one] = set.persons;
    expect(one?.forms.map(({ id }) => id)).toEqual(['a.xlsx!2', 'b.xlsx!2']);
    expect(one).toMatchObject({
      situation: '1',
      municipality: '0180',
      answers: { living_form: ['outdoors'] },
    });
    expect(one?.choices.map(({ variable, by }) => [variable, by])).toContainEqual(['situation', 'order']);
  });

  it('knows the children of all forms, and of no need beside another', () => {
    const same = { personal_number: 'parent' };
    const told = tellPersonsApart(
      [
        about('a.xlsx!2', { reporter: 'municipality', child_keys: 'k1', needs: 'no_other_need' }, '1', same),
        about('b.xlsx!2', { reporter: 'ngo', child_keys: 'k2', needs: 'debts' }, '1', same),
      ],
      SETTINGS,
    );
    expect(told.set.persons.map(({ answers }) => [answers['child_keys'], answers['needs']])).toEqual([
      [['k1', 'k2'], ['debts']],
    ]);
  });

  it('leaves situation 3 to the municipalities’ counts', () => {
    expect(set.funnel.leftOut).toEqual([{ by: 'path', outcome: '3', rule: 'rule-3', forms: 1 }]);
  });

  it('gives the same persons, choices and numbers whatever the order of the forms', () => {
    const wanted = JSON.stringify(set);
    fc.assert(
      fc.property(fc.shuffledSubarray(FORMS, { minLength: FORMS.length }), (forms) => {
        expect(JSON.stringify(tellPersonsApart(forms, SETTINGS).set)).toBe(wanted);
      }),
      { numRuns: 25 },
    );
  });
});
