import type { Language } from '@kartlagg/model';
import { municipalityText } from '../codecs/municipality.js';
import { comparable } from '../form/form-texts.js';
import { personFormPlan } from './person-form-plan.js';
import type { PersonRound } from './person-round.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const OPENED = new WeakMap<PersonRound, Map<string, ReadonlySet<string>>>();

/** Every text that a person form itself writes, in all languages, as it is compared. */
export function personFormTexts(survey: PersonRound, municipality: string | null): ReadonlySet<string> {
  const opened = OPENED.get(survey) ?? new Map<string, ReadonlySet<string>>();
  OPENED.set(survey, opened);
  const texts = opened.get(municipality ?? '') ?? textsOf(survey, municipality ?? undefined);
  opened.set(municipality ?? '', texts);
  return texts;
}

function textsOf(survey: PersonRound, municipality: string | undefined): ReadonlySet<string> {
  // The open form asks for more; the municipality's says its name.
  const places = [...new Set([undefined, municipality])];
  const plans = LANGUAGES.flatMap((language) =>
    places.map((place) => personFormPlan(survey, place, language)),
  );
  const said = plans.flatMap(({ sheets }) =>
    sheets.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))),
  );
  const place = municipality === undefined ? [] : [municipalityText(survey.geography, municipality)];
  return new Set([...said, ...place].map(comparable));
}
