import { formCheck, type PersonForm } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';
import { checkDecisions } from '../src/decisions/check-decisions.js';
import { readDecisions } from '../src/decisions/read-decisions.js';
import { gridOfMarkdown } from '@kartlagg/testkit';

const settled = { outcome: '1', state: 'decided', rule: 'r', wants: [] } as const;

const form = (row: number, year: string, identity: PersonForm['identity'] = {}): PersonForm => ({
  id: `A!${row}`,
  at: { file: 'A', cell: `A${row}` },
  round: '2023',
  answers: { sex: ['man'], birth_year: [year] },
  identity,
  eligibility: settled,
  situation: settled,
});

const decided = (checks: string) =>
  readDecisions({
    source: { path: 'beslut.csv', sha256: '', bytes: 0 },
    format: 'csv',
    macros: false,
    grids: [
      {
        ...gridOfMarkdown(`
          | a   | b   | Beslut | a_check | b_check |
          | --- | --- | ------ | ------- | ------- |
          ${checks}
        `),
        sheet: '',
      },
    ],
  }).decisions;

const line = (a: PersonForm, b: PersonForm): string =>
  `| ${a.id} | ${b.id} | Samma | ${formCheck(a)} | ${formCheck(b)} |`;

const unused = (reason: string) => [
  { code: 'set.decision-unused', at: { file: 'beslut.csv', cell: 'C2' }, params: { reason } },
];

describe('a decision on two forms', () => {
  const [one, other] = [form(2, '1981'), form(3, '1982')];

  it('is followed where the forms are those that were looked at', () => {
    const { followed, diagnostics } = checkDecisions(decided(line(one, other)), [one, other]);
    expect(followed).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  it('joins nobody else where a row has been put in above', () => {
    const now = [form(2, '1999'), form(3, '1981'), form(4, '1982')];
    const { followed, diagnostics } = checkDecisions(decided(line(one, other)), now);
    expect(followed).toEqual([]);
    expect(diagnostics).toEqual(unused('changed'));
  });

  it('is taken at its word where it has no checks, and left to linkage where its form is not there', () => {
    const bare = decided('| A!2 | A!3 | Samma | | |');
    expect(bare[0]).not.toHaveProperty('checks');
    expect(checkDecisions(bare, [form(2, '1999'), form(3, '1999')]).followed).toEqual(bare);
    expect(checkDecisions(decided(line(one, other)), []).followed).toHaveLength(1);
  });

  it('about a form and itself is told, and not followed', () => {
    const { followed, diagnostics } = checkDecisions(decided(line(one, one)), [one]);
    expect(followed).toEqual([]);
    expect(diagnostics).toEqual(unused('itself'));
  });
});

describe('the check of a form', () => {
  it('is the hash that FNV-1a gives of its text: sixteen digits, whatever the order of its answers', () => {
    const { answers } = form(2, '1981');
    const turned = Object.fromEntries(Object.entries(answers).toReversed());
    expect(formCheck({ answers, identity: {} })).toMatch(/^[0-9a-f]{16}$/u);
    expect(formCheck({ answers: turned, identity: {} })).toBe(formCheck({ answers, identity: {} }));
  });

  it('sees another answer, year of birth or token, and another row not at all', () => {
    const check = (identity: PersonForm['identity'], row = 2) => formCheck(form(row, '1981', identity));
    const checks = [
      check({}),
      formCheck(form(2, '1982')),
      check({ birth_date: '1981-02-03' }),
      check({ birth_date: '1982-02-03' }),
      check({ personal_number: 'k1:00000000:a' }),
      check({ personal_number: 'k1:00000000:b' }),
    ];
    expect(new Set(checks).size).toBe(checks.length);
    expect(check({}, 7)).toBe(check({}));
  });

  it('is not made of a day of birth or initials, which could be guessed from it', () => {
    const [one, other] = [
      { birth_date: '1981-02-01', initials: 'AB' },
      { birth_date: '1981-02-28', initials: 'CD' },
    ].map((identity) => formCheck(form(2, '1981', identity)));
    expect(one).toBe(other);
  });
});
