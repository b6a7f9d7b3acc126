import type { Estimate, Funnel, Language } from '@kartlagg/model';
import { formatNumber } from '../numbers.js';

/** The stages from forms to persons, and what is said of how sure they are. */
export interface FunnelWords {
  readonly title: string;
  readonly forms: string;
  /** Before the table’s own label of why a form is not counted. */
  readonly leftOut: Readonly<Record<Funnel['leftOut'][number]['by'], string>>;
  readonly eligible: string;
  readonly persons: string;
  readonly unplaced: string;
  readonly review: string;
  readonly unlinkable: string;
  readonly falseMerges: string;
  readonly missedPairs: string;
  /** What the expected errors mean, in a sentence. */
  readonly about: string;
  /** `3 (1–8)`; a number alone where the range is no wider. */
  readonly estimate: (estimate: Estimate) => string;
}

/** The words about how forms became persons. */
export function funnelWords(language: Language): FunnelWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}

const SWEDISH: FunnelWords = {
  title: 'Från formulär till personer',
  forms: 'Besvarade formulär',
  leftOut: {
    eligibility: 'Ingår inte i kartläggningen',
    situation: 'Inte i hemlöshet enligt reglerna',
    path: 'Räknas i kommunernas antal',
  },
  eligible: 'Formulär om personer som räknas',
  persons: 'Personer',
  unplaced: 'Personer utan känd kommun',
  review: 'Par att granska',
  unlinkable: 'Formulär som inte går att jämföra med andra',
  falseMerges: 'Par av formulär om olika personer som väntas ha räknats som en',
  missedPairs: 'Par av formulär om samma person som väntas ha missats',
  about:
    'Ingen metod hittar alla dubbletter. Missade par gör antalet personer för högt, felaktigt sammanförda par gör det för lågt.',
  estimate: (estimate) => estimateText(estimate, 'sv'),
};

const ENGLISH: FunnelWords = {
  title: 'From forms to persons',
  forms: 'Forms answered',
  leftOut: {
    eligibility: 'Not part of the survey',
    situation: 'Not homeless under the rules',
    path: 'Counted in the numbers of the municipalities',
  },
  eligible: 'Forms about persons who count',
  persons: 'Persons',
  unplaced: 'Persons of no known municipality',
  review: 'Pairs to look at',
  unlinkable: 'Forms that cannot be compared with others',
  falseMerges: 'Pairs of forms about different persons that are expected to have been taken as one',
  missedPairs: 'Pairs of forms about one person that are expected to have been missed',
  about:
    'No method finds every duplicate. Missed pairs make the number of persons too high, pairs wrongly taken as one make it too low.',
  estimate: (estimate) => estimateText(estimate, 'en'),
};

function estimateText({ low, estimate, high }: Estimate, language: Language): string {
  const [from, middle, to] = [low, estimate, high].map((number) => formatNumber(number, 0, language));
  return from === to && from === middle ? `${middle}` : `${middle} (${from}–${to})`;
}
