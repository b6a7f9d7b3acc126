import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../dist/apportion.js';
import { random } from '../dist/random.js';
import { NATIONAL_2023, ROUGH_2023, samplePeople, type SampleReply } from '../dist/sample-people.js';
import { sampleSurvey } from '../dist/sample-survey.js';

describe('apportion', () => {
  it('divides into whole parts that add up, each next to its share', () => {
    const weights = array(integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 50 });
    assert(
      property(integer({ min: 0, max: 100_000 }), weights, (total, shares) => {
        const parts = apportion(total, shares);
        const sum = shares.reduce((left, right) => left + right, 0);
        expect(parts.reduce((left, right) => left + right, 0)).toBe(total);
        for (const [index, part] of parts.entries()) {
          expect(Math.abs(part - (total * (shares[index] ?? 0)) / sum)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });

  it('gives equal remainders to the first', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  });
});

describe('random', () => {
  it('is the same for a seed, other for another, and from 0 up to 1', () => {
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(1).every((number) => number >= 0 && number < 1)).toBe(true);
  });
});

describe('the sample round', () => {
  const replies = [...samplePeople(sampleSurvey('2023'), 2023).values()];
  const people = replies.flatMap((reply) => (reply.reply === 'people' ? reply.people : []));

  it.each(Object.entries(NATIONAL_2023))(
    'has the published number in situation %s: %i',
    (situation, number) => {
      expect(people.filter((person) => person.situation === situation)).toHaveLength(number);
    },
  );

  it('has the published number of rough sleepers', () => {
    const rough = new Set(['sleeping_rough', 'public_places', 'stairwell', 'cellar_attic']);
    expect(people.filter(({ livingForm }) => rough.has(livingForm ?? ''))).toHaveLength(ROUGH_2023);
  });

  it('has a handful that are silent or have nothing to report', () => {
    const kinds: readonly SampleReply['reply'][] = ['people', 'nothing', 'silent'];
    expect(kinds.map((kind) => replies.filter(({ reply }) => reply === kind).length)).toEqual([281, 4, 5]);
  });

  it('is another one for another seed', () => {
    const other = samplePeople(sampleSurvey('2023'), 1);
    expect([...other.values()]).not.toEqual(replies);
  });
});

function draw(seed: number): number[] {
  return Array.from({ length: 100 }, random(seed));
}
