import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exactness } from '@kartlagg/model';
import { ingest, type FormAnswers } from '../src/index.js';
import { boundedSum, type BoundedSum } from '../src/rules/bounded-sum.js';
import { confront } from '../src/rules/confront.js';
import { confrontTotal } from '../src/rules/confront-total.js';
import type { Truth } from '../src/rules/truth.js';
import { confrontChange } from '../src/set/confront-changes.js';
import { confrontReference } from '../src/set/confront-references.js';
import { knownNumber } from '../src/set/known-number.js';
import { loadTestSurvey } from './load-test-survey.js';
import { formWorkbook } from './workbooks.js';

const survey = loadTestSurvey();
const KINDS = ['equal', 'at-most', 'needs'] as const;

/** A number, and what is known of it: all, at least so many, or nothing. */
interface Part {
  readonly truly: number;
  readonly known: 'all' | 'minimum' | 'nothing';
}
const part: fc.Arbitrary<Part> = fc.record({
  truly: fc.integer({ min: 0, max: 6 }),
  known: fc.constantFrom('all' as const, 'all' as const, 'minimum' as const, 'nothing' as const),
});
const side = fc.array(part, { minLength: 1, maxLength: 4 });

const stated = ({ truly, known }: Part): { value: number | null; exactness: Exactness } => {
  if (known === 'nothing') return { value: null, exactness: 'exact' };
  return known === 'all'
    ? { value: truly, exactness: 'exact' }
    : { value: Math.floor(truly / 2), exactness: 'minimum' };
};
const sum = (parts: readonly Part[]): BoundedSum => boundedSum(parts.map(stated));
const learned = (parts: readonly Part[], index: number): readonly Part[] =>
  parts.map((one, at) => (at === index % parts.length ? { ...one, known: 'all' } : one));
const allLearned = (parts: readonly Part[]): readonly Part[] =>
  parts.map((one) => ({ ...one, known: 'all' }));

/** What was found later and is something else than what was decided. */
const otherThan = (decided: Truth, later: readonly Truth[]): readonly Truth[] =>
  decided === 'undecided' ? [] : later.filter((truth) => truth !== decided);

describe('knowing more', () => {
  it.each(KINDS)('never changes what %s has decided', (kind) => {
    fc.assert(
      fc.property(side, side, fc.nat(), (left, right, index) => {
        const before = confront(kind, sum(left), sum(right));
        const more = confront(kind, sum(learned(left, index)), sum(learned(right, index)));
        const all = confront(kind, sum(allLearned(left)), sum(allLearned(right)));
        expect(all).not.toBe('undecided');
        expect(otherThan(before, [more, all])).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('never changes what a stated total has decided', () => {
    fc.assert(
      fc.property(side, fc.nat({ max: 20 }), fc.nat(), (parts, total, index) => {
        const truth = (known: readonly Part[]) =>
          confrontTotal({
            stated: total,
            at: { file: 'f' },
            parts: known.map((one) => ({
              ...stated(one),
              measure: 'persons',
              codes: {},
              round: '2023',
              geo: '0180',
              state: 'given',
              at: { file: 'f' },
            })),
          });
        const all = truth(allLearned(parts));
        expect(all).not.toBe('undecided');
        expect(otherThan(truth(parts), [truth(learned(parts, index)), all])).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('never changes what a reference number has decided', () => {
    fc.assert(
      fc.property(side, side, fc.nat(), (number, reference, index) => {
        const before = confrontReference(sum(number), sum(reference));
        const more = confrontReference(sum(learned(number, index)), sum(learned(reference, index)));
        const all = confrontReference(sum(allLearned(number)), sum(allLearned(reference)));
        expect(all).not.toBe('undecided');
        expect(otherThan(before, [more, all])).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('never changes what a change has decided, and a change is as big backwards', () => {
    const rule = { times: 1.75, difference: 3 };
    fc.assert(
      fc.property(side, side, fc.nat(), (was, is, index) => {
        const before = confrontChange(rule, sum(was), sum(is));
        const more = confrontChange(rule, sum(learned(was, index)), sum(learned(is, index)));
        const all = confrontChange(rule, sum(allLearned(was)), sum(allLearned(is)));
        expect(all).not.toBe('undecided');
        expect(otherThan(before, [more, all])).toEqual([]);
        expect(confrontChange(rule, sum(is), sum(was))).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A person of the survey. */
const person = fc.record({
  situation: fc.constantFrom('1', '2', '3', '4', 'missing'),
  sex: fc.constantFrom('woman', 'man', 'unknown'),
  age: fc.constantFrom('18-24', '25-34', '65+', 'unknown'),
});
type Person = Readonly<Record<string, string>>;

const PLACES: Readonly<Record<string, string>> = { living_form: 'shelter', solution: 'social_contract' };

/** The form as it is filled in by somebody who counts the same people right on every sheet. */
const counted =
  (people: readonly Person[]): FormAnswers['answer'] =>
  ({ codes, measure }) => {
    const those = people.filter((one) =>
      Object.entries(codes).every(([variable, code]) => (PLACES[variable] ?? one[variable]) === code),
    );
    return measure === 'persons' || measure === 'households' ? those.length : 0;
  };

const ANSWERS = ['Antal!C7', 'Antal!D7', 'Antal!D9', 'Antal!E10', 'Ålder!D7', 'Ålder!I9', 'Ålder!C11'];
const OTHERS = [
  'Ålder och kön!C7',
  'Ålder och kön!D8',
  'Situation 1!C14',
  'Situation 3!C9',
  'Situation 3!D9',
];
const cell = fc.constantFrom(...ANSWERS, ...OTHERS);

describe('a form about people who are counted right', () => {
  it('breaks no rule, whatever is left blank', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), fc.array(cell), (people, blanks) => {
        const workbook = formWorkbook(
          survey,
          { answer: counted(people) },
          Object.fromEntries(blanks.map((at) => [at, null])),
        );
        const { rules, diagnostics } = ingest(workbook, survey);
        expect(rules.map(({ failed }) => failed)).toEqual(rules.map(() => 0));
        expect(diagnostics.filter(({ code }) => code.startsWith('rule.'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has its true numbers within what is known of them, and knows them where nothing is blank', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), fc.array(cell), (people, blanks) => {
        const answers = { answer: counted(people) };
        const changes = Object.fromEntries(blanks.map((at) => [at, null]));
        const { counts } = ingest(formWorkbook(survey, answers, changes), survey);
        for (const codes of [{}, { situation: '1' }, { situation: '3' }]) {
          const truly = people.filter(
            (one) => !('situation' in codes) || one.situation === codes.situation,
          ).length;
          const known = knownNumber(counts, { measure: 'persons', codes }, survey, true);
          expect(known?.low).toBeLessThanOrEqual(truly);
          expect(known?.high).toBeGreaterThanOrEqual(truly);
          expect(blanks.length > 0 || known?.low === known?.high).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('with one number wrong suspects that number or none, and knows what it should have been', () => {
    let named = 0;
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 30 }),
        cell,
        fc.integer({ min: 0, max: 40 }),
        (people, at, wrong) => {
          const right = ingest(formWorkbook(survey, { answer: counted(people) }), survey);
          const truly = right.counts.find((count) => `${count.at.sheet}!${count.at.cell}` === at)?.value;
          const batch = ingest(formWorkbook(survey, { answer: counted(people) }, { [at]: wrong }), survey);
          for (const { suspect } of batch.diagnostics) {
            if (suspect === undefined) continue;
            named += 1;
            expect(`${suspect.at.sheet}!${suspect.at.cell}`).toBe(at);
            expect([suspect.value, suspect.instead]).toEqual([wrong, truly]);
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(named).toBeGreaterThan(0);
  });
});
