import type {
  Language,
  PersonRange,
  UnseenAssumption,
  UnseenCaveat,
  UnseenEstimate,
  UnseenRefusal,
} from '@kartlagg/model';
import { ENGLISH_UNSEEN } from './unseen-english.js';
import { SWEDISH_UNSEEN } from './unseen-swedish.js';

/** The name of a list for people: `kommuner` for `municipality`. */
export type ListLabel = (id: string) => string;

/** What is said of those whom no list has seen. No count of persons on a list, or on two, is ever said: it may be small. */
export interface UnseenWords {
  readonly title: string;
  /** Stands beside every figure of the estimate. */
  readonly mark: string;
  /** `Mellan 270 och 470 personer till kan ha varit hemlösa utan att synas i något svar.` Rounded outwards. */
  readonly headline: (unseen: PersonRange) => string;
  /** What a list is. */
  readonly list: string;
  /** Which kinds of respondents are taken as one list: `statliga myndigheter` of `Kriminalvården` and `SiS`. */
  readonly together: (list: string, kinds: readonly string[]) => string;
  /** How it was estimated, one line each. */
  readonly method: (estimate: UnseenEstimate, label: ListLabel) => string[];
  readonly assumptionsLead: string;
  readonly assumptions: Readonly<Record<UnseenAssumption, string>>;
  readonly caveats: Readonly<Record<UnseenCaveat, string>>;
  /** Why there is no estimate, and what to do. */
  readonly refusal: (refusal: UnseenRefusal, label: ListLabel) => string;
}

/** The words about those who were not seen in a language. */
export function unseenWords(language: Language): UnseenWords {
  return language === 'sv' ? SWEDISH_UNSEEN : ENGLISH_UNSEEN;
}
