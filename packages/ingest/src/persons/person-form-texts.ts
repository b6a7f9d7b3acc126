import type { Language } from '@kartlagg/model';
import { municipalityText } from '../codecs/municipality.js';
import { UNANSWERED } from '../form/form-answers.js';
import { formSubtitle } from '../form/form-context.js';
import { comparable } from '../form/form-texts.js';
import { personFormPlan } from './person-form-plan.js';
import { personStamp } from './person-stamp.js';
import type { PersonRound } from './person-round.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** Every text that a person form itself writes, in all languages, as it is compared. */
export function personFormTexts(survey: PersonRound, municipality: string | null): ReadonlySet<string> {
  const shared = SHARED.get(survey) ?? sharedTexts(survey);
  SHARED.set(survey, shared);
  if (municipality === null) return shared.open;
  // The open form asks for more; the municipality's says its name.
  return new Set([...shared.open, ...shared.placed, ...placeTexts(survey, municipality)]);
}

/** What the form says whoever it is made for: the one that any unit can use, and one that is made for a place. */
interface SharedTexts {
  readonly open: ReadonlySet<string>;
  readonly placed: readonly string[];
}

/** Made once for each survey. */
const SHARED = new WeakMap<PersonRound, SharedTexts>();

function sharedTexts(survey: PersonRound): SharedTexts {
  const place = survey.geography.country.code;
  const own = new Set(placeTexts(survey, place));
  return {
    open: new Set(writtenTexts(survey, undefined)),
    placed: writtenTexts(survey, place).filter((text) => !own.has(text)),
  };
}

function writtenTexts(survey: PersonRound, place: string | undefined): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    personFormPlan(survey, place, language).sheets.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (typeof value === 'string' ? [comparable(value)] : [])),
    ),
  );
}

/** What the form says of one place. */
function placeTexts(survey: PersonRound, place: string): readonly string[] {
  const { persons, round, geography } = survey;
  return [
    municipalityText(geography, place),
    personStamp(persons.form, round.id, place),
    ...LANGUAGES.map((language) =>
      formSubtitle({ survey, municipality: place, language, answers: UNANSWERED }),
    ),
  ].map(comparable);
}
