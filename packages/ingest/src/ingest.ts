import type { Batch, Workbook } from '@kartlagg/model';
import { withForm, type Survey } from '@kartlagg/survey';
import { readForm } from './form/read-form.js';
import type { IngestOptions } from './ingest-options.js';
import { judge } from './judge.js';
import { findTables } from './layout/find-tables.js';
import { Ledger } from './ledger.js';
import { NOTHING_READ, type Reading } from './reading.js';
import { confrontRules } from './rules/confront-rules.js';
import { noteFile } from './note-file.js';
import { noteHiddenNumbers } from './note-hidden-numbers.js';
import { readListedPersons, readPersons } from './persons/read-persons.js';
import { isForm, stampOf } from './stamp.js';
import { readTables } from './table/read-tables.js';
import { useLooseKeys } from './use-loose-keys.js';
import { useOwnPapers } from './use-own-papers.js';
import { warnOfPersonalNumbers } from './warn-of-personal-numbers.js';

/**
 * Reads and judges one delivery: a workbook of numbers or of persons, known by its stamps, or tables of any layout, known
 * by their headings, labels and values. A workbook of one of the round's other count forms is held against that form and
 * its rules.
 *
 * @returns The numbers or the persons' answers with their cells, and all that is wrong. Every cell is used or named by a finding.
 */
export function ingest(workbook: Workbook, survey: Survey, options: IngestOptions = {}): Batch {
  const ledger = new Ledger(workbook);
  const asked = withForm(survey, stampOf(workbook)?.form ?? survey.form.id);
  const { answers, checks, complete, identities, ...reading } = understand(workbook, asked, ledger, options);
  const ruled = options.published === true ? { ...asked, rules: [] } : asked;
  const rules = confrontRules({ answers, checks, complete }, ruled, ledger);
  noteHiddenNumbers(workbook, reading.counts, ledger);
  noteFile(workbook, ledger);
  warnOfPersonalNumbers(workbook, identities, ledger);
  const { cells, diagnostics } = ledger.settle();
  const verdict = judge(diagnostics, asked);
  return { source: workbook.source, ...reading, rules, verdict, cells, diagnostics };
}

function understand(sent: Workbook, survey: Survey, ledger: Ledger, options: IngestOptions): Reading {
  if (isEmpty(sent)) return refuse('file.empty', ledger);
  const workbook = useOwnPapers(sent, ledger);
  if (isEmpty(workbook)) {
    ledger.remark('file.ignored', ledger.file());
    return NOTHING_READ;
  }
  if (isForm(workbook)) return readForm(workbook, survey, ledger, options);
  const tables = useLooseKeys(workbook, ledger);
  const persons = readPersons(tables, survey, ledger, options);
  if (persons !== undefined) return persons;
  const understanding = findTables(tables, survey, options);
  const listed = readListedPersons(tables, understanding, survey, ledger, options);
  if (listed !== undefined) return listed;
  const rows = understanding.personRows.reduce((sum, list) => sum + list.rows, 0);
  if (rows > 0) {
    const asked = survey.persons === undefined ? {} : { form: survey.persons.form.name };
    ledger.report('file.person-rows', ledger.file(), { rows, ...asked });
    return NOTHING_READ;
  }
  if (understanding.tables.length === 0) return refuse('file.not-understood', ledger);
  return readTables(tables, understanding, survey, ledger, options);
}

function isEmpty({ grids }: Workbook): boolean {
  return grids.every((grid) => grid.cells.length === 0);
}

function refuse(code: 'file.empty' | 'file.not-understood', ledger: Ledger): Reading {
  ledger.report(code, ledger.file());
  return NOTHING_READ;
}
