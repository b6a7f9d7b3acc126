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
  const place = municipality ?? survey.geography.country.code;
  const values = LANGUAGES.flatMap((language) =>
    formPlan(survey, place, language).sheets.flatMap((sheet) => sheet.cells.map(({ value }) => value)),
  ).filter((value) => typeof value === 'string');
  return new Set([...values, ...(municipality === null ? placeTexts(survey) : [])].map(comparable));
}

/** What the form would say of any municipality, where it cannot be told which one it is about. */
function placeTexts(survey: Survey): readonly string[] {
  return survey.geography.municipalities.flatMap(({ code }) => [
    municipalityText(survey.geography, code),
    ...LANGUAGES.map((language) =>
      formSubtitle({ survey, municipality: code, language, answers: UNANSWERED }),
    ),
  ]);
}

/** Uses the cells of a sheet that say what the form itself says, and those that show nothing. */
export function useFormTexts(grid: Grid, texts: ReadonlySet<string>, ledger: Ledger): void {
  ledger.useAll(grid.cells.filter((cell) => isFormText(cell, texts)));
}

/** True for a cell that says what the form itself says, or shows nothing. */
export function isFormText(cell: RawCell, texts: ReadonlySet<string>): boolean {
  return cell.kind === 'text' && (isBlank(cell) || texts.has(comparable(cell.raw)));
}

function comparable(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
