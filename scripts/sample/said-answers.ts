import { random } from '../random.js';
import { oneOf } from './draw.js';
import type { Sighting } from './sightings.js';
import { housing, type SampleAnswers } from './true-answers.js';

/**
 * What each form answers, in the order of the sightings. A person's first form says how the person lives; of the others one
 * in eight says something less severe, as one does who has met the person less, so that the policy that lets the most severe
 * situation win finds the truth. Background answers have gaps everywhere.
 */
export function saidAnswers(
  seen: readonly Sighting[],
  truth: ReadonlyMap<string, SampleAnswers>,
  seed: number,
): SampleAnswers[] {
  const next = random(seed + 6);
  return seen.map(({ person }, index) => {
    const said = withGaps(truth.get(person.id) ?? {}, next);
    const first = seen[index - 1]?.person !== person;
    return first || next() >= DISAGREEING ? said : disagreeing(said, person.traits.situation, next);
  });
}

const DISAGREEING = 0.125;
/** What decides the situation: the questions that every form answers. */
const DECIDING = new Set([
  'living_form',
  'horizon',
  'overdue',
  'housing_arranged',
  'contract',
  'arranged_by_municipality',
  'conditions',
  'contact',
]);
const GAPS = 0.05;

function withGaps(answers: SampleAnswers, next: () => number): SampleAnswers {
  return Object.fromEntries(
    Object.entries(answers).filter(([variable]) => DECIDING.has(variable) || next() >= GAPS),
  );
}

function disagreeing(said: SampleAnswers, situation: string, next: () => number): SampleAnswers {
  const rest = Object.fromEntries(Object.entries(said).filter(([variable]) => !DECIDING.has(variable)));
  const milder = situation === '1' || situation === '2' ? ['4', 'missing'] : ['missing'];
  return {
    ...rest,
    ...(oneOf(milder, next) === '4'
      ? housing({ situation: '4', livingForm: oneOf(['friends', 'relatives'], next) }, next)
      : housing({ situation: 'missing', livingForm: null }, next)),
  };
}
