import type { LinkedPair, SheetPlan, SplitPair } from '@kartlagg/model';
import {
  matchedWords,
  matchNames,
  matchSentence,
  probabilityText,
  reviewWords,
  splitSentence,
} from '@kartlagg/wording';
import { formPlace } from './form-place.js';
import { listedSheet } from './listed-sheet.js';
import { personSurvey } from './person-survey.js';
import type { ReviewContext } from './review-context.js';

const WIDTHS = [40, 40, 16, 13, 90];

/** Every match with its reasons: the pairs that made persons one, and the pairs that were kept apart. */
export function matchesSheet(
  joined: readonly LinkedPair[],
  apart: readonly SplitPair[],
  context: ReviewContext,
): SheetPlan {
  const { language } = context;
  const { matches } = matchedWords(language);
  const names = matchNames(personSurvey(context.survey).linkage);
  const line = (pair: LinkedPair, outcome: string, why: string): string[] => [
    formPlace(pair.a, context),
    formPlace(pair.b, context),
    outcome,
    probabilityText(pair.probability, language),
    why,
  ];
  return listedSheet(
    {
      ...matches,
      widths: WIDTHS,
      lines: [
        ...joined.map((pair) => line(pair, matches.joined, matchSentence(pair, names, language))),
        ...apart.map(({ pair, key }) => line(pair, matches.apart, splitSentence(key, names, language))),
      ],
      footer: reviewWords(language).footer,
    },
    language,
  );
}
