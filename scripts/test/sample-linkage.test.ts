import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellPersonsApart } from '@kartlagg/linkage';
import type { LinkDecision } from '@kartlagg/model';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { pairsAgainstTruth } from '../dist/bench/link-truth-pairs.js';
import { root } from '../dist/root.js';
import { LEFT_OUT } from '../dist/sample/left-out.js';
import { personSettings } from '../dist/sample/person-settings.js';
import { roundAsRead } from '../dist/sample/round-as-read.js';
import { sampleRound } from '../dist/sample/sample-forms.js';
import { sampleSurvey } from '../dist/sample-survey.js';

const survey = sampleSurvey('2023');
const settings = personSettings(survey);
const round = sampleRound(survey, 2023);
const { forms, personOf } = roundAsRead(survey, round);

describe('the decisions beside the sample round', () => {
  const decisions = committedDecisions();

  it('are about forms of the round, and true', () => {
    for (const { a, b, same } of decisions) {
      expect(personOf.has(a) && personOf.has(b)).toBe(true);
      expect(personOf.get(a) === personOf.get(b)).toBe(same);
    }
  });

  // Fails where linkage has come to need other decisions: `node scripts/dist/make-sample.js --beslut` makes them.
  it('bring the persons to the true ones, and to the figures that were published', () => {
    const { set, linkage } = tellPersonsApart(forms, settings, decisions);
    expect(linkage.conflicts).toEqual([]);
    const { truePairs, ...wrong } = pairsAgainstTruth(linkage.clusters, personOf);
    expect(truePairs).toBeGreaterThan(1500);
    expect(wrong).toMatchObject({ falsePairs: 0, missedPairs: 0 });
    const bySituation = Object.fromEntries(
      set.funnel.situations.map(({ situation, persons }) => [situation, persons]),
    );
    expect(bySituation).toMatchObject({ '1': 4436, '2': 2713, '4': 3209, missing: 147 });
    expect(set.persons).toHaveLength(10_505);
    const rough = new Set(['sleeping_rough', 'public_places', 'stairwell', 'cellar_attic']);
    const roughSleepers = set.persons.filter(({ answers }) => rough.has(answers['living_form']?.[0] ?? ''));
    expect(roughSleepers).toHaveLength(745);
    const trueOf = new Map(round.persons.map((person) => [person.id, person]));
    const misplaced = set.persons.filter(
      ({ id, municipality }) => trueOf.get(personOf.get(id) ?? '')?.municipality !== municipality,
    );
    expect(misplaced).toEqual([]);
  });
});

describe('the funnel of the sample round', () => {
  const { set } = tellPersonsApart(forms, settings);

  it('leaves out as many forms as are made to be left out, each for its reason', () => {
    const { situation_3: path, ...eligibility } = LEFT_OUT;
    const left = set.funnel.leftOut.map(({ by, outcome, forms: number }) => [by, outcome, number]);
    expect(left.toSorted()).toEqual(
      [
        ...Object.entries(eligibility).map(([outcome, number]) => ['eligibility', outcome, number]),
        ['path', '3', path],
      ].toSorted(),
    );
    const sum = set.funnel.leftOut.reduce((all, { forms: number }) => all + number, 0);
    expect(set.funnel.eligible + sum).toBe(forms.length);
  });

  it('has more persons than there are without the decisions, by what linkage misses and takes as one', () => {
    const found = set.persons.length;
    expect(found).not.toBe(10_505);
    expect(Math.abs(found - 10_505) / 10_505).toBeLessThan(0.02);
  });
});

describe('pairs against the truth', () => {
  it('counts those found, those that are false and those that were missed', () => {
    const truth = new Map(Object.entries({ a: 'x', b: 'x', c: 'x', d: 'y', e: 'z' }));
    // Of ab, ac, bc the pair ab is found; de is false.
    expect(pairsAgainstTruth([['a', 'b'], ['c'], ['d', 'e']], truth)).toEqual({
      truePairs: 3,
      falsePairs: 1,
      missedPairs: 2,
      precision: 1 / 2,
      recall: 1 / 3,
      f: 0.4,
    });
  });
});

function committedDecisions(): readonly LinkDecision[] {
  const text = readFileSync(join(root, 'data-samples', 'rounds', '2023', 'beslut.csv'), 'utf8');
  return parse<Record<'a' | 'b' | 'Beslut', string>>(text, { columns: true, bom: true }).map(
    ({ a, b, Beslut }) => ({ a, b, same: Beslut === 'Samma' }),
  );
}
