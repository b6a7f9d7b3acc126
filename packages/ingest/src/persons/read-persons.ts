import type { Workbook } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { IngestOptions } from '../ingest-options.js';
import type { Understanding } from '../layout/table-layout.js';
import type { Ledger } from '../ledger.js';
import type { Reading } from '../reading.js';
import { asksAboutPersons } from './person-round.js';
import { isPersonForm } from './person-stamp.js';
import { likelyPersonTables, surePersonTables } from './person-tables.js';
import { readPersonForm } from './read-person-form.js';
import { readPersonTables } from './read-person-tables.js';

/**
 * Reads a file that is about persons for sure, in a round that asks about them: our own form by its keys, or tables with
 * a column that points out who they are. Undefined for every other file.
 */
export function readPersons(
  workbook: Workbook,
  survey: Survey,
  ledger: Ledger,
  options: IngestOptions,
): Reading | undefined {
  if (!asksAboutPersons(survey) || options.published === true) return undefined;
  if (isPersonForm(workbook)) return readPersonForm(workbook, survey, ledger, options);
  const sure = surePersonTables(workbook, survey.persons, options.mappings);
  return sure.length === 0 ? undefined : readPersonTables(workbook, sure, survey, ledger, options);
}

/** Reads the lists of persons of a file in which no, or not only, tables of numbers were found. */
export function readListedPersons(
  workbook: Workbook,
  { tables, personRows }: Understanding,
  survey: Survey,
  ledger: Ledger,
  options: IngestOptions,
): Reading | undefined {
  if (!asksAboutPersons(survey) || options.published === true) return undefined;
  if (tables.length > 0 && personRows.length === 0) return undefined;
  const lists = new Set(personRows.map(({ grid }) => grid));
  const likely = likelyPersonTables(workbook, lists, survey.persons);
  return likely.length === 0 ? undefined : readPersonTables(workbook, likely, survey, ledger, options);
}
