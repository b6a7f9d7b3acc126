import { tallyOf } from '@kartlagg/feedback';
import type { PersonRound, SourceIdentity } from '@kartlagg/ingest';
import type { Batch, Language } from '@kartlagg/model';
import { tallyWords, type ShownPseudonyms } from '@kartlagg/wording';

/** How much was replaced and what was wrong in the source, in numbers and headings. */
export function pseudonymTally(
  batch: Batch,
  { replaced, dropped, suspected, premade }: SourceIdentity,
  survey: PersonRound,
  language: Language,
): { readonly shown: Omit<ShownPseudonyms, 'source' | 'target'>; readonly errors: number } {
  const { forms, diagnostics } = batch;
  const rows = (field: string): number => forms.filter(({ identity }) => field in identity).length;
  const children = survey.persons.settings.children?.own ?? '';
  const told = diagnostics.filter(({ code }) => code !== 'file.identity-in-clear');
  const found = tallyOf(told, survey);
  return {
    errors: found.errors,
    shown: {
      rows: forms.length,
      made: {
        personal_number: rows('personal_number'),
        local_id: rows('local_id'),
        birth_key: rows('birth_key'),
        given_filter: rows('given_filter'),
        family_filter: rows('family_filter'),
        date_filter: rows('date_filter'),
        children: forms.reduce((sum, { answers }) => sum + (answers[children]?.length ?? 0), 0),
      },
      before: premade,
      without: diagnostics.reduce(
        (sum, { code, params }) => sum + (code === 'row.no-identity' ? Number(params['rows'] ?? 1) : 0),
        0,
      ),
      misspelt: diagnostics.reduce(
        (sum, { code, at }) => sum + (code === 'cell.bad-personal-number' ? (at.cells?.length ?? 1) : 0),
        0,
      ),
      replaced,
      dropped,
      suspected,
      found: told.length === 0 ? '' : tallyWords(found, language),
    },
  };
}
