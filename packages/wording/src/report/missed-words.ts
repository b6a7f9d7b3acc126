import type { Language } from '@kartlagg/model';
import { exactnessWord, formatNumber } from '../numbers.js';

/** How many pairs of forms about one person are expected to be missed: both ends may be the number. */
export interface MissedPairs {
  readonly from: number;
  readonly to: number;
}

/** `10–33`, or `cirka 8` where both ends are the same; `0` is no more than that. */
export function missedText({ from, to }: MissedPairs, language: Language): string {
  const [low, high] = [formatNumber(from, 0, language), formatNumber(to, 0, language)];
  if (from !== to) return `${low}–${high}`;
  return to === 0 ? low : `${exactnessWord('approximate', language)}\u00a0${low}`;
}

/**
 * That a number of persons can be too high, though whom nobody knows of makes it too low. Empty where no pair is expected
 * to be missed.
 */
export function missedSentence(missed: MissedPairs, language: Language): string {
  if (missed.to === 0) return '';
  const pairs = missedText(missed, language);
  return language === 'sv'
    ? `Antalet kan också vara för högt: samma person kan ha räknats två gånger där det inte gick att se att två formulär gäller samma person. Så många par av formulär väntas ha missats: ${pairs}.`
    : `The number can also be too high: a person can have been counted twice where it could not be seen that two forms are about the same person. So many pairs of forms are expected to have been missed: ${pairs}.`;
}
