import type { PersonForm } from '@kartlagg/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellPersonsApart, type PersonSettings } from '../../src/persons/tell-persons-apart.js';
import { decided, form, policy, table, UNDECIDED } from './forms.js';

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
  fields: ['token', 'sex'],
  situations: ['1', '2', '4'],
  municipality: ['municipality_stay', 'municipality'],
  children: { number: 'children' },
  unknownCodes: new Map([['municipality_stay', new Set(['unknown'])]]),
};

/** Joins forms with the same token, in whatever order they come. */
function linkByToken(
  records: readonly { readonly id: string; readonly fields: Readonly<Record<string, string>> }[],
) {
  const groups = new Map<string, string[]>();
  for (const { id, fields } of records) {
    const key = fields['token'] ?? `alone ${id}`;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const nothing = { low: 0, estimate: 0, high: 0 };
  return {
    clusters: [...groups.values()]
      .map((ids) => ids.toSorted())
      .toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    review: [],
    unlinkable: records.filter(({ fields }) => fields['token'] === undefined).length,
    expected: { falseMerges: nothing, missedPairs: nothing },
    records,
  };
}

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
  const { set, linkage } = tellPersonsApart(FORMS, SETTINGS, linkByToken);

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
    expect(set.children).toEqual({ low: 2, high: 2, parents: 1, unanswered: 0 });
  });

  it('hands over for comparison the identity and the single answers that are compared, and nothing else', () => {
    expect(linkage.records.find(({ id }) => id === 'A!2')?.fields).toEqual({ token: 't1', sex: 'woman' });
  });

  it('gives the same whatever the order of the forms', () => {
    const wanted = JSON.stringify(set);
    fc.assert(
      fc.property(fc.shuffledSubarray([...FORMS], { minLength: FORMS.length }), (forms) => {
        expect(JSON.stringify(tellPersonsApart(forms, SETTINGS, linkByToken).set)).toBe(wanted);
      }),
    );
  });

  it('refuses two forms with the same id, which is our fault', () => {
    const [one] = FORMS;
    expect(() => tellPersonsApart([one ?? form('A!2', {}), form('A!2', {})], SETTINGS, linkByToken)).toThrow(
      'same id',
    );
  });

  it('is nothing where there are no forms', () => {
    expect(tellPersonsApart([], SETTINGS, linkByToken).set).toMatchObject({
      persons: [],
      funnel: { forms: 0, persons: 0 },
    });
  });
});
