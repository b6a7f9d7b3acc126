import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkSpec, PersonForm } from '@kartlagg/model';
import { repositoryRoot } from '@kartlagg/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkRecords } from '../../src/persons/link-records.js';
import { tellPersonsApart, type PersonSettings } from '../../src/persons/tell-persons-apart.js';
import { decided, form, isUnknown, policy, table, UNDECIDED } from './forms.js';

/** Forms with the same token are about the same person; nothing else is weighed but the sex. */
function specOf(): LinkSpec {
  const standard = JSON.parse(
    readFileSync(join(repositoryRoot, 'schemas/linkage/standard.json'), 'utf8'),
  ) as LinkSpec;
  const key = { id: 'token', name: { sv: 'Pseudonym' }, fields: ['token'], exclusive: true, trust: 0.9999 };
  return {
    ...standard,
    keys: [key],
    comparisons: standard.comparisons.filter(({ id }) => id === 'sex'),
    blocking: [{ id: 'sex', parts: [{ fields: ['sex', 'living_form'], take: 'whole' }] }],
  };
}

const SETTINGS: PersonSettings = {
  eligibilityTable: table('eligibility', { counted: true, 'no-permit': false }),
  situationTable: table('situation', {
    '1': true,
    '2': true,
    '3': true,
    '4': true,
    none: false,
    missing: true,
  }),
  winners: policy([]),
  linkage: specOf(),
  situations: ['1', '2', '4'],
  municipality: ['municipality_stay', 'municipality'],
  children: { number: 'children' },
  unknownCodes: new Map([['municipality_stay', new Set(['unknown'])]]),
};

const FORMS: readonly PersonForm[] = [
  form('A!2', { reporter: 'municipality', municipality: '0180', sex: 'woman' }, '1', { token: 't1' }),
  form('B!2', { reporter: 'ngo', municipality: '0184', sex: 'man', children: '2' }, '4', { token: 't1' }),
  form('A!3', { reporter: 'municipality', municipality_stay: 'unknown', municipality: '0180' }, UNDECIDED),
  form('A!4', { reporter: 'municipality', municipality_stay: '0126', municipality: '0180' }, '2'),
  form('B!3', { reporter: 'ngo' }, '2', { token: 't2' }),
  form('A!5', { municipality: '0180' }, '3', { token: 't2' }),
  form('A!6', { municipality: '0180' }, 'none'),
  { ...form('A!7', { municipality: '0180' }), eligibility: decided('no-permit') },
  { ...form('A!8', { municipality: '0180' }), eligibility: decided('no-permit') },
];

describe('persons told apart', () => {
  const { set } = tellPersonsApart(FORMS, SETTINGS);

  it('leaves out who is not counted, and the situation that the municipalities’ counts answer for', () => {
    expect(set.funnel).toMatchObject({
      forms: 9,
      eligible: 5,
      persons: 4,
      leftOut: [
        { by: 'eligibility', outcome: 'no-permit', rule: 'rule-no-permit', forms: 2 },
        { by: 'situation', outcome: 'none', rule: 'rule-none', forms: 1 },
        { by: 'path', outcome: '3', rule: 'rule-3', forms: 1 },
      ],
    });
  });

  it('accounts for every form and every person', () => {
    const left = set.funnel.leftOut.reduce((sum, { forms }) => sum + forms, 0);
    expect(left + set.funnel.eligible).toBe(set.funnel.forms);
    expect(set.persons.flatMap(({ forms }) => forms)).toHaveLength(set.funnel.eligible);
    expect(set.funnel.situations).toEqual([
      { situation: '1', persons: 1 },
      { situation: '2', persons: 2 },
      { situation: '4', persons: 0 },
      { situation: 'missing', persons: 1 },
    ]);
  });

  it('names a person by the first form about them', () => {
    expect(set.persons.map(({ id, forms }) => [id, forms.map((own) => own.id)])).toEqual([
      ['A!2', ['A!2', 'B!2']],
      ['A!3', ['A!3']],
      ['A!4', ['A!4']],
      ['B!3', ['B!3']],
    ]);
  });

  it('counts a person in the first municipality that is answered, and says of whom none is', () => {
    expect(set.persons.map(({ municipality }) => municipality)).toEqual(['0180', '0180', '0126', null]);
    expect(set.funnel.unplaced).toBe(1);
  });

  it('lets an answer win and fills in what only the other form says', () => {
    expect(set.persons[0]).toMatchObject({ situation: '1', answers: { sex: ['woman'], children: ['2'] } });
    expect(set.persons[0]?.choices.map(({ variable, by }) => [variable, by])).toContainEqual([
      'children',
      'fill',
    ]);
    expect(set.children).toEqual({ low: 2, high: 2, answered: 1, parents: 1, unanswered: 0 });
  });

  it('hands over for comparison the identity and the single answers that are compared, and nothing else', () => {
    const unknown = form('A!9', { sex: 'unknown', living_form: ['a', 'b'], reporter: 'ngo' }, '1', {
      given_filter: 'f',
    });
    expect(linkRecords([FORMS[0] ?? unknown, unknown], SETTINGS.linkage, isUnknown)).toEqual([
      {
        id: 'A!2',
        fields: { token: 't1', sex: 'woman', reporter: 'municipality', municipality: '0180' },
      },
      { id: 'A!9', fields: { reporter: 'ngo' } },
    ]);
  });

  it('gives the same whatever the order of the forms', () => {
    const wanted = JSON.stringify(set);
    fc.assert(
      fc.property(fc.shuffledSubarray([...FORMS], { minLength: FORMS.length }), (forms) => {
        expect(JSON.stringify(tellPersonsApart(forms, SETTINGS).set)).toBe(wanted);
      }),
    );
  });

  it('refuses two forms with the same id, which is our fault', () => {
    const [one] = FORMS;
    expect(() => tellPersonsApart([one ?? form('A!2', {}), form('A!2', {})], SETTINGS)).toThrow('same id');
  });

  it('follows the decisions of those who looked at the pairs, in both directions', () => {
    const decisions = [
      { a: 'A!2', b: 'B!2', same: false },
      { a: 'A!3', b: 'A!4', same: true },
    ];
    const decidedOn = tellPersonsApart(FORMS, SETTINGS, decisions);
    expect(decidedOn.set.persons.map(({ forms }) => forms.map(({ id }) => id))).toContainEqual([
      'A!3',
      'A!4',
    ]);
    expect(decidedOn.set.persons.map(({ id }) => id)).toEqual(['A!2', 'A!3', 'B!2', 'B!3']);
  });

  it('is nothing where there are no forms', () => {
    expect(tellPersonsApart([], SETTINGS).set).toMatchObject({
      persons: [],
      funnel: { forms: 0, persons: 0 },
    });
  });
});
