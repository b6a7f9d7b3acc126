import type { Survey } from '@kartlagg/survey';
import { random } from '../random.js';
import { samplePeople, type SampleReply } from '../sample-people.js';
import { LEFT_OUT, leftOutForms } from './left-out.js';
import { sampleReporters, type Reporter } from './reporters.js';
import { saidAnswers } from './said-answers.js';
import { shownIdentities, type ShownIdentity } from './shown-identity.js';
import { sightings, type Sighting } from './sightings.js';
import { trueAnswers, type SampleAnswers } from './true-answers.js';
import { truePersons, type TruePerson } from './true-persons.js';

/** A form of the sample round: what a respondent says of a person, and who the person truly is. */
export interface SampleForm {
  /** The id of the true person. */
  readonly person: string;
  readonly reporter: Reporter;
  readonly identity: ShownIdentity;
  readonly answers: SampleAnswers;
  /** Why the form is not counted; null for one that is. */
  readonly leftOut: keyof typeof LEFT_OUT | null;
}

/** The sample round: what municipalities answer in counts, who is truly there, and what all forms say of them. */
export interface SampleRound {
  readonly replies: ReadonlyMap<string, SampleReply>;
  readonly persons: readonly TruePerson[];
  readonly truth: ReadonlyMap<string, SampleAnswers>;
  readonly forms: readonly SampleForm[];
}

/** The made-up round of a seed, as many times as large as the national one as `scale` says. */
export function sampleRound(survey: Survey, seed: number, scale = 1): SampleRound {
  const replies = samplePeople(survey, seed, scale);
  const persons = truePersons(replies, seed, scale !== 1);
  const truth = trueAnswers(persons, seed);
  const reporters = sampleReporters(survey).filter(
    ({ municipality }) => municipality === null || replies.get(municipality)?.reply === 'people',
  );
  const seen = sightings(persons, reporters, seed);
  const taken = scale === 1 ? new Set(persons.flatMap(({ number }) => number ?? [])) : null;
  const apart = leftOutForms(reporters, taken, seed);
  const shown = shownIdentities([...seen, ...apart], seed);
  const said = saidAnswers(seen, truth, seed);
  const next = random(seed + 7);
  return {
    replies,
    persons,
    truth,
    forms: [
      ...seen.map((sighting, index) =>
        form(sighting, shown[index], { ...placeOf(sighting), ...said[index] }, null, next),
      ),
      ...apart.map((left, index) =>
        form(left, shown[seen.length + index], { ...placeOf(left), ...left.answers }, left.why, next),
      ),
    ],
  };
}

function form(
  { person, reporter }: Sighting,
  identity: ShownIdentity | undefined,
  answers: SampleAnswers,
  leftOut: SampleForm['leftOut'],
  next: () => number,
): SampleForm {
  if (identity === undefined) throw new Error('a form about nobody');
  return {
    person: person.id,
    reporter,
    identity,
    answers: {
      reporter: [reporter.kind],
      form_date: [reporter.byHand ? COVER_DATE : dateIn(next)],
      ...(identity.sex === undefined ? {} : { sex: [identity.sex] }),
      ...answers,
    },
    leftOut,
  };
}

/** The day that stands on the cover of a workbook that is filled in by hand, for all of its rows. */
export const COVER_DATE = '2023-04-21';

function dateIn(next: () => number): string {
  return `2023-04-${String(3 + Math.floor(next() * 18)).padStart(2, '0')}`;
}

function placeOf({ person, reporter }: Sighting): SampleAnswers {
  return {
    municipality: [reporter.municipality ?? person.municipality],
    municipality_stay: [person.municipality],
  };
}
