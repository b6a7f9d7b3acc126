import { keyText, type CodeList, type Count } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { leafCodes } from './leaf-codes.js';

/** A number and the delivered counts that it is the sum of. */
export interface Resolved {
  readonly value: number;
  readonly counts: readonly Count[];
}

/** Variable id to code: what a number is asked for. A variable that is not there is summed over. */
export type Codes = Readonly<Record<string, string>>;

export type Resolve = (measure: string, codes: Codes) => Resolved | undefined;

/**
 * How many one municipality delivered, for any combination of codes: `resolve('persons', { situation: '1' })`.
 *
 * A delivery divides the same people in several ways (by sex, by age, …), so numbers of different divisions are never
 * added to each other. Each division that covers what is asked for gives a sum. They agree unless cells were left
 * blank, and then the largest is the best lower bound: a blank only makes a sum smaller. Undefined where no division
 * has a number.
 */
export function resolver(counts: readonly Count[], survey: Survey): Resolve {
  const facets = facetsOf(counts, survey);
  const situations = survey.lists.get('situation');
  const known = new Map<string, Resolved | undefined>();

  function resolve(measure: string, codes: Codes): Resolved | undefined {
    const key = keyText([measure, ...Object.entries(codes).sort().flat()]);
    if (!known.has(key)) known.set(key, largest(candidates(measure, codes)));
    return known.get(key);
  }

  function candidates(measure: string, codes: Codes): (Resolved | undefined)[] {
    const asked = Object.keys(codes);
    const direct = facets
      .filter((facet) => facet.measure === measure && covers(facet, asked))
      .map((facet) => sum(facet.counts.filter((count) => matches(count, codes))));
    return 'situation' in codes ? direct : [...direct, overSituations(measure, codes, situations)];
  }

  function overSituations(measure: string, codes: Codes, list: CodeList | undefined): Resolved | undefined {
    if (list === undefined) return undefined;
    const parts = leafCodes(list).map((situation) => resolve(measure, { ...codes, situation }));
    return add(parts);
  }

  return resolve;
}

interface Facet {
  readonly measure: string;
  readonly variables: readonly string[];
  readonly counts: readonly Count[];
}

/** The divisions of a delivery. A stated total is a number that is not divided by that variable. */
function facetsOf(counts: readonly Count[], survey: Survey): Facet[] {
  const facets = new Map<string, { measure: string; variables: string[]; counts: Count[] }>();
  for (const count of counts) {
    const codes = Object.fromEntries(
      Object.entries(count.codes).filter(([variable, code]) => !isTotal(survey, variable, code)),
    );
    const variables = Object.keys(codes).sort();
    const key = keyText([count.measure, ...variables]);
    const facet = facets.get(key) ?? { measure: count.measure, variables, counts: [] };
    facet.counts.push({ ...count, codes });
    facets.set(key, facet);
  }
  return [...facets.values()];
}

function isTotal(survey: Survey, variable: string, code: string): boolean {
  return (
    survey.lists.get(variable)?.codes.some((entry) => entry.code === code && entry.role === 'total') ?? false
  );
}

/** A division by living form may cover just one situation, so it says nothing of all situations together. */
function covers(facet: Facet, asked: readonly string[]): boolean {
  const has = asked.every((variable) => facet.variables.includes(variable));
  return has && (asked.includes('situation') || !facet.variables.includes('situation'));
}

function matches(count: Count, codes: Codes): boolean {
  return Object.entries(codes).every(([variable, code]) => count.codes[variable] === code);
}

function sum(counts: readonly Count[]): Resolved | undefined {
  if (counts.length === 0) return undefined;
  return { value: counts.reduce((total, count) => total + count.value, 0), counts };
}

function add(parts: readonly (Resolved | undefined)[]): Resolved | undefined {
  return sum(parts.flatMap((part) => part?.counts ?? []));
}

function largest(candidates: readonly (Resolved | undefined)[]): Resolved | undefined {
  let best: Resolved | undefined;
  for (const candidate of candidates) {
    if (candidate !== undefined && (best === undefined || candidate.value > best.value)) best = candidate;
  }
  return best;
}
