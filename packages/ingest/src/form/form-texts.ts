import type { Grid, Language, RawCell } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isBlank } from '../cell-finder.js';
import { municipalityText } from '../codecs/municipality.js';
import type { Ledger } from '../ledger.js';
import { UNANSWERED } from './form-answers.js';
import { formSubtitle } from './form-context.js';
import { formPlan } from './form-plan.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** Every text that the form itself writes, in all languages, as it is compared. */
export function formTexts(survey: Survey, municipality: string | null): ReadonlySet<string> {
  const places =
    municipality === null ? survey.geography.municipalities.map(({ code }) => code) : [municipality];
  return new Set([
    ...sharedTexts(survey),
    ...places.flatMap((code) => placeTexts(survey, code)).map(comparable),
  ]);
}

/** Made once for each survey. */
const SHARED = new WeakMap<Survey, readonly string[]>();

/** What the form says whoever it is made for. */
function sharedTexts(survey: Survey): readonly string[] {
  const known = SHARED.get(survey);
  if (known !== undefined) return known;
  const values = LANGUAGES.flatMap((language) =>
    formPlan(survey, survey.geography.country.code, language).sheets.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (typeof value === 'string' ? [comparable(value)] : [])),
    ),
  );
  SHARED.set(survey, values);
  return values;
}

/** What the form says of one municipality. */
function placeTexts(survey: Survey, municipality: string): readonly string[] {
  return [
    municipalityText(survey.geography, municipality),
    ...LANGUAGES.map((language) => formSubtitle({ survey, municipality, language, answers: UNANSWERED })),
  ];
}

/** Uses the cells of a sheet that say what the form itself says, and those that show nothing. */
export function useFormTexts(grid: Grid, texts: ReadonlySet<string>, ledger: Ledger): void {
  ledger.useAll(grid.cells.filter((cell) => isFormText(cell, texts)));
}

/** True for a cell that says what the form itself says, or shows nothing. */
export function isFormText(cell: RawCell, texts: ReadonlySet<string>): boolean {
  return cell.kind === 'text' && (isBlank(cell) || texts.has(comparable(cell.raw)));
}

/** A text as it is compared: with one space between words. */
export function comparable(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
