import { textIn, type Choice, type Person, type SheetPlan } from '@kartlagg/model';
import { matchedWords, reviewWords } from '@kartlagg/wording';
import { formPlace } from './form-place.js';
import { listedSheet } from './listed-sheet.js';
import type { ReviewContext } from './review-context.js';
import { questionName, shownAnswer } from './shown-answer.js';

const WIDTHS = [40, 30, 34, 40, 26, 60];

/** Which answer counts where forms about one person disagree, by whom it was given, and what was set aside. */
export function chosenSheet(persons: readonly Person[], context: ReviewContext): SheetPlan {
  const { language, survey } = context;
  const { choices } = matchedWords(language);
  const answer = (variable: string, codes: readonly string[]): string =>
    variable === 'situation' ? situations(codes, context) : shownAnswer(variable, codes, survey, language);
  const line = (person: Person, { variable, value, form, by, setAside }: Choice): string[] => [
    formPlace(person.id, context),
    questionName(variable, survey, language),
    answer(variable, value),
    formPlace(form, context),
    choices.by[by],
    setAside.map((other) => answer(variable, other.value)).join('; '),
  ];
  return listedSheet(
    {
      ...choices,
      widths: WIDTHS,
      lines: persons.flatMap((person) => person.choices.map((choice) => line(person, choice))),
      footer: reviewWords(language).footer,
    },
    language,
  );
}

function situations(codes: readonly string[], { survey, language }: ReviewContext): string {
  const outcomes = survey.persons?.situation.outcomes ?? [];
  return codes
    .flatMap((code) => outcomes.find((outcome) => outcome.code === code) ?? [])
    .map(({ label }) => textIn(label, language))
    .join('; ');
}
