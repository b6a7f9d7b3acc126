import { basename } from 'node:path';
import {
  ingest,
  leftIdentity,
  roundOf,
  saysTheSame,
  type IdentityReader,
  type PersonRound,
  type SourceIdentity,
} from '@kartlagg/ingest';
import type { PersonForm } from '@kartlagg/model';
import { readWorkbook } from '@kartlagg/sheets';
import { CliError } from '../cli-error.js';
import { sheetHost } from '../host/sheet-host.js';
import { isPseudonym } from './is-pseudonym.js';
import { PSEUDONYM_FIELDS, type PseudonymisedFile } from './pseudonymised-file.js';

/**
 * Reads a pseudonymised file as its receiver will, before it is written. Where anything stands in it that could point out
 * a person, the user is told in which columns and nothing is written. That it says something else than its source is a
 * fault of ours.
 */
export async function proofRead(
  { target, table, content }: PseudonymisedFile,
  forms: readonly PersonForm[],
  identity: SourceIdentity,
  survey: PersonRound,
  identify: IdentityReader,
): Promise<void> {
  const source = { path: basename(target), sha256: '', bytes: content.length };
  const result = await readWorkbook(content, source, sheetHost);
  if (!('workbook' in result)) throw new Error('the pseudonymised file cannot be read');
  const { workbook } = result;
  const columns = leftIdentity(workbook, table, identity, survey, isPseudonym);
  if (columns.length > 0) throw new CliError({ kind: 'persons', usage: { fault: 'identity-left', columns } });
  const rounds = survey.rounds.map(({ id }) => id);
  if (roundOf(workbook, rounds) !== survey.round.id) throw new Error('the round was lost');
  const again = ingest(workbook, survey, { identify }).forms;
  if (again.length !== forms.length) throw new Error('rows were lost');
  const differs = forms.some((form, index) => {
    const other = again[index];
    return other === undefined || !saysTheSame(form, other, PSEUDONYM_FIELDS);
  });
  if (differs) throw new Error('an answer was changed');
}
