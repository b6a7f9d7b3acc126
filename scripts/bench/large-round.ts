import type { PersonForm } from '@kartlagg/model';
import { roundAsRead, type RoundAsRead } from '../sample/round-as-read.js';
import { sampleRound } from '../sample/sample-forms.js';
import { sampleSurvey } from '../sample-survey.js';

/** About as many forms as the sample round has. */
const FORMS = 12_388;
/** The seed of the sample round; further seeds stand so far apart that none is used twice. */
const SEED = 2023;
const SEEDS_APART = 100;
/** Made at once: what it takes to make forms is many times what they take. */
const AT_ONCE = 100_000;

/**
 * A made-up round of about so many forms, the same for the same number, for linking and tabulating; the sample round without a
 * number. More than can be made at once are made in parts, whose persons are others.
 */
export function largeRound(forms?: number): RoundAsRead {
  if (forms === undefined || forms <= AT_ONCE) return partOf(forms, 0);
  const parts = Math.ceil(forms / AT_ONCE);
  const all: PersonForm[] = [];
  const personOf = new Map<string, string>();
  for (let part = 0; part < parts; part += 1) {
    const made = partOf(forms / parts, part);
    for (const form of made.forms) all.push(form);
    for (const [id, person] of made.personOf) personOf.set(id, `${part}-${person}`);
  }
  return { forms: all, personOf };
}

function partOf(forms: number | undefined, part: number): RoundAsRead {
  const survey = sampleSurvey('2023');
  const round = sampleRound(survey, SEED + part * SEEDS_APART, forms === undefined ? 1 : forms / FORMS);
  return roundAsRead(survey, round, part === 0 ? 'leveranser' : `leveranser-${part}`);
}
