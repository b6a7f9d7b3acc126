import { textIn, type Language } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';
import { unseenWords, type UnseenWords } from '@kartlagg/wording';
import type { UnseenResult } from './unseen-persons.js';

/** What is said of a result: what was estimated from what, how, and what it takes for granted. */
export interface UnseenSaid {
  /** What a list is, how it was estimated; or why it was not. */
  readonly method: readonly string[];
  readonly assumptions: readonly string[];
  readonly caveats: readonly string[];
}

/** A result in words. */
export function unseenSaid(result: UnseenResult, survey: PersonSurvey, language: Language): UnseenSaid {
  const words = unseenWords(language);
  const label = labelIn(survey, language);
  const together = groupLines(result, survey, words, language);
  if (result.kind === 'refusal')
    return { method: [words.refusal(result, label), ...together], assumptions: [], caveats: [] };
  return {
    method: [words.list, ...together, ...words.method(result, label)],
    assumptions: result.assumptions.map((id) => words.assumptions[id]),
    caveats: result.caveats.map((id) => words.caveats[id]),
  };
}

/** The name of a list: a group’s own, otherwise that of the kind of respondent. */
function labelIn({ settings, lists }: PersonSurvey, language: Language): (id: string) => string {
  return (id) => {
    const group = settings.respondents?.find((list) => list.id === id);
    const kind = lists.get(REPORTER)?.codes.find(({ code }) => code === id);
    const text = group?.label ?? kind?.short ?? kind?.label;
    return text === undefined ? id : textIn(text, language);
  };
}

/** The variable of person forms that says who reports. */
const REPORTER = 'reporter';

/** Which kinds of respondents are one list, of the lists that the result is made from. */
function groupLines(
  { lists }: UnseenResult,
  survey: PersonSurvey,
  words: UnseenWords,
  language: Language,
): string[] {
  const kinds = survey.lists.get(REPORTER)?.codes ?? [];
  return (survey.settings.respondents ?? [])
    .filter(({ id, reporters }) => reporters.length > 1 && lists.some((list) => list.id === id))
    .map(({ label, reporters }) =>
      words.together(
        textIn(label, language),
        kinds.flatMap(({ code, label: kind }) => (reporters.includes(code) ? [textIn(kind, language)] : [])),
      ),
    );
}
