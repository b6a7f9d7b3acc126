import type { Grid, Language } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isBlank } from '../cell-finder.js';
import type { Ledger } from '../ledger.js';
import { formPlan } from './form-plan.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** Every text that the form itself writes, in all languages, as it is compared. */
export function formTexts(survey: Survey, municipality: string | null): ReadonlySet<string> {
  const place = municipality ?? survey.geography.country.code;
  const values = LANGUAGES.flatMap((language) =>
    formPlan(survey, place, language).sheets.flatMap((sheet) => sheet.cells.map((cell) => cell.value)),
  );
  return new Set(values.filter((value) => typeof value === 'string').map(comparable));
}

/** Uses the cells of a sheet that say what the form itself says, and those that show nothing. */
export function useFormTexts(grid: Grid, texts: ReadonlySet<string>, ledger: Ledger): void {
  ledger.use(
    ...grid.cells.filter(
      (cell) => cell.kind === 'text' && (isBlank(cell) || texts.has(comparable(cell.raw))),
    ),
  );
}

function comparable(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
