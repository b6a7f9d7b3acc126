import { extname } from 'node:path';
import {
  pseudonymisedPlan,
  pseudonymisedTable,
  type PersonRound,
  type PseudonymisedTable,
} from '@kartlagg/ingest';
import { readToken, type PseudonymKey } from '@kartlagg/linkage';
import type { Language, PersonForm } from '@kartlagg/model';
import { sheetCsv } from '@kartlagg/report';
import { writeWorkbook } from '@kartlagg/sheets';

/** The fields of an identity that are pseudonyms, and stand in columns of the file. */
export const PSEUDONYM_FIELDS = [
  'personal_number',
  'local_id',
  'birth_key',
  'given_filter',
  'family_filter',
  'date_filter',
] as const;

/** A pseudonymised file that is not written yet. */
export interface PseudonymisedFile {
  readonly target: string;
  readonly table: PseudonymisedTable;
  readonly content: Uint8Array;
}

/** The bytes of a pseudonymised file: a workbook where its name says so, text otherwise. */
export async function pseudonymisedFile(
  forms: readonly PersonForm[],
  survey: PersonRound,
  key: PseudonymKey,
  target: string,
  language: Language,
): Promise<PseudonymisedFile> {
  const table = pseudonymisedTable(forms, survey, (identity) => keyOf(identity, key), language);
  const content =
    extname(target).toLowerCase() === '.xlsx'
      ? await writeWorkbook(pseudonymisedPlan(table, survey, language))
      : new TextEncoder().encode(sheetCsv([table.headings, ...table.rows]));
  return { target, table, content };
}

/** Pseudonyms that came with the file say themselves which key they were made with. */
function keyOf(identity: PersonForm['identity'], { id }: PseudonymKey): string {
  const made = PSEUDONYM_FIELDS.flatMap((field) => identity[field] ?? []);
  const [came] = made.flatMap((text) => readToken(text)?.keyId ?? []);
  return made.length === 0 ? '' : (came ?? id);
}
