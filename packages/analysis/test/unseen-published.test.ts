import { describe, expect, it } from 'vitest';
import { chaoEstimate } from '../src/unseen/chao-estimate.js';
import type { ListFit } from '../src/unseen/fit-lists.js';
import { fitLists } from '../src/unseen/fit-lists.js';
import type { ListPair } from '../src/unseen/list-design.js';
import { listTable } from '../src/unseen/list-table.js';
import { pairEstimates } from '../src/unseen/pair-estimates.js';
import { profileInterval } from '../src/unseen/profile-interval.js';
import { historiesOf } from './histories.js';

const [AB, AC, AD, BC, BD, CD]: readonly ListPair[] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
] as const satisfies readonly ListPair[];

// Bruno et al. (1994), diabetes in Casale Monferrato, four lists; the models of Rivest (2011).
const DIABETES = historiesOf(4, [58, 157, 18, 104, 46, 650, 12, 709, 14, 20, 7, 74, 8, 182, 10]);
// Darroch et al. (1993), stratum R3 of a census, three lists; the models of Rivest (2011).
const CENSUS = historiesOf(3, [72, 155, 7, 71, 13, 53, 43]);
// Cormack, Chang and Smith (2000), deaths from industrial injury in Maryland, tables 3a (four lists) and 3b (three).
const DEATHS_4 = historiesOf(4, [72, 5, 29, 53, 24, 3, 12, 14, 0, 0, 0, 1, 0, 0, 2]);
const DEATHS_3 = historiesOf(3, [72, 5, 29, 54, 24, 3, 14]);
// Seber (1982), page 107, two samples.
const SEBER = historiesOf(2, [167, 781, 254]);

describe('published estimates come out again', () => {
  it.each([
    ['diabetes, every pair but AD', DIABETES, [AB, AC, BC, BD, CD], 2771, 7.62, 5],
    ['diabetes, AC BD CD', DIABETES, [AC, BD, CD], 2472, 21.97, 7],
    ['census, every pair', CENSUS, [AB, AC, BC], 1240, 0, 0],
    ['census, AB BC', CENSUS, [AB, BC], 850, 3.79, 1],
    ['deaths by three lists, independent', DEATHS_3, [], 209, 75.14, 3],
    ['deaths by three lists, AC BC', DEATHS_3, [AC, BC], 233, 0.84, 1],
    ['deaths by four lists, independent', DEATHS_4, [], 215, 87.12, 10],
    ['deaths by four lists, CD', DEATHS_4, [CD], 215, 12.18, 9],
    ['two samples', SEBER, [], 2390, 0, 0],
  ])('%s', (_, histories, pairs, population, deviance, freedom) => {
    const table = listTable(histories);
    const fit = fitted(histories, pairs);
    expect(Math.round(table.observed + fit.unseen)).toBe(population);
    expect(fit.deviance).toBeCloseTo(deviance, 2);
    expect(fit.degreesOfFreedom).toBe(freedom);
  });

  it('models that Cormack, Chang and Smith found to run to infinity have no estimate', () => {
    const table = listTable(DEATHS_4);
    expect(fitLists(table, [AB, AC, AD, CD])).toBe('no-estimate');
    expect(fitLists(table, [AB, AC, AD, BC, BD, CD])).toBe('no-estimate');
  });

  it('the AIC of the saturated model of the two samples is the 28.831 that Rcapture gives', () => {
    expect(fitted(SEBER, []).aic).toBeCloseTo(28.831, 3);
  });

  it('intervals by profile likelihood are those of Cormack, Chang and Smith', () => {
    expect(populationInterval([])).toEqual([203, 217]);
    expect(populationInterval([BC])[0]).toBe(210);
    expect(populationInterval([AC, BC])[0]).toBe(204);
  });
});

describe('closed forms', () => {
  const [abc, ab, ac, a, bc, b, c] = [72, 155, 7, 71, 13, 53, 43];

  it.each([
    // Bishop, Fienberg and Holland (1975), chapter 6: two lists that are independent given the third.
    ['A and B independent given C', [AC, BC], (a * b) / ab],
    ['A and C independent given B', [AB, BC], (a * c) / ac],
    ['B and C independent given A', [AB, AC], (b * c) / bc],
    // One pair depends and the third list is independent of both: Lincoln–Petersen of C against A or B.
    ['C independent of A and B', [AB], ((a + b + ab) * c) / (ac + bc + abc)],
    ['no three-way dependence', [AB, AC, BC], (abc * a * b * c) / (ab * ac * bc)],
  ])('%s', (_, pairs, unseen) => {
    expect(fitted(CENSUS, pairs).unseen / unseen).toBeCloseTo(1, 8);
  });

  it('Chapman and Seber: 949 · 422 / 168 − 1 with variance 949 · 422 · 781 · 254 / (168² · 169)', () => {
    const [pair] = pairEstimates(listTable(SEBER));
    expect(pair).toMatchObject({ lists: ['A', 'B'], persons: [948, 421], both: 167 });
    expect(pair?.lincolnPetersen).toBeCloseTo(399_108 / 167, 8);
    expect(pair?.chapman).toBeCloseTo(2382.8, 1);
    expect(pair?.standardError).toBeCloseTo(129.06, 2);
    // 1202 + 1180.80 / 1.2381 and 1202 + 1180.80 · 1.2381, where ln 1.2381 = 1.96 √ln(1 + 16655.5 / 1180.80²).
    expect(pair?.interval.from).toBeCloseTo(2155.7, 1);
    expect(pair?.interval.to).toBeCloseTo(2663.9, 1);
  });

  it('Chao: ten on one of three lists and four on two give 2/3 · 10 · 9 / (2 · 5) = 6', () => {
    const chao = chaoEstimate(listTable(historiesOf(3, [0, 2, 1, 4, 1, 3, 3])));
    expect(chao).toMatchObject({ once: 10, twice: 4 });
    expect(chao.unseen).toBeCloseTo(6, 12);
    // 6 + 4/9 · 10 · 19² / 100 + 4/9 · 100 · 4 · 81 / 2500 = 27.8044.
    expect(chao.standardError ** 2).toBeCloseTo(27.8044, 4);
    expect((chao.interval.from * (chao.interval.to ?? 0)) / 36).toBeCloseTo(1, 12);
  });

  it('Chao has nobody unseen where nobody stands on a single list', () => {
    expect(chaoEstimate(listTable(historiesOf(2, [9, 0, 0])))).toMatchObject({
      unseen: 0,
      interval: { from: 0, to: 0 },
    });
  });
});

function fitted(histories: Parameters<typeof listTable>[0], pairs: readonly ListPair[]): ListFit {
  const fit = fitLists(listTable(histories), pairs);
  if (typeof fit === 'string') throw new Error(fit);
  return fit;
}

function populationInterval(pairs: readonly ListPair[]): (number | null)[] {
  const table = listTable(DEATHS_3);
  const interval = profileInterval(table, pairs, fitted(DEATHS_3, pairs).unseen);
  return [interval?.from, interval?.to].map((limit) =>
    typeof limit === 'number' ? Math.round(table.observed + limit) : null,
  );
}
