import { textIn, type Choice, type Person, type SheetPlan } from '@kartlagg/model';
import { matchedWords, reviewWords } from '@kartlagg/wording';
import { formPlace } from './form-place.js';
import { listedSheet } from './listed-sheet.js';
import type { ReviewContext } from './review-context.js';
import { questionName, shownAnswer } from './shown-answer.js';

const WIDTHS = [30, 24, 28, 30, 24, 40];

/** These differ by nature: two forms are filled in by two people, or on two days. */
const BY_NATURE: ReadonlySet<string> = new Set(['form_date', 'reporter', 'unit']);

/**
 * Which answer counts where forms about one person disagree, by whom it was given, and what was set aside: first what
 * decides in which table, and in which municipality, a person is counted.
 */
export function chosenSheet(persons: readonly Person[], context: ReviewContext): SheetPlan {
  const { language, survey } = context;
  const { choices } = matchedWords(language);
  const answer = (variable: string, codes: readonly string[]): string => {
    if (codes.length === 0) return reviewWords(language).unanswered;
    if (variable === 'situation') return situations(codes, context);
    return shownAnswer(variable, codes, survey, language) || choices.notShown;
  };
  const first = ['situation', 'living_form', ...(survey.persons?.settings.municipality ?? [])];
  const rank = ({ variable }: Choice): number =>
    first.includes(variable) ? first.indexOf(variable) : first.length;
  const line = (person: Person, { variable, value, form, by, setAside }: Choice): string[] => [
    formPlace(person.id, context),
    variable === 'situation'
      ? reviewWords(language).headings.situation
      : questionName(variable, survey, language),
    answer(variable, value),
    formPlace(form, context),
    choices.by[by],
    setAside.map((other) => answer(variable, other.value)).join('; '),
  ];
  return listedSheet(
    {
      ...choices,
      widths: WIDTHS,
      lines: persons
        .flatMap((person) => person.choices.map((choice) => ({ person, choice })))
        .filter(({ choice }) => !BY_NATURE.has(choice.variable))
        .toSorted((one, other) => rank(one.choice) - rank(other.choice))
        .map(({ person, choice }) => line(person, choice)),
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
