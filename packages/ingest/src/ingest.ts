import type { Batch, Workbook } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { readForm } from './form/read-form.js';
import type { IngestOptions } from './ingest-options.js';
import { judge } from './judge.js';
import { Ledger } from './ledger.js';
import { NOTHING_READ, type Reading } from './reading.js';
import { confrontRules } from './rules/confront-rules.js';
import { blockStamps, stampOf } from './stamp.js';
import { isTidy, readTidy } from './tidy/read-tidy.js';
import { warnOfPersonalNumbers } from './warn-of-personal-numbers.js';

/**
 * Reads and judges one delivery: a count workbook, known by its stamps, or a tidy table, known by its headings.
 *
 * @returns The numbers with their cells, and all that is wrong. Every cell is used or named by a finding.
 */
export function ingest(workbook: Workbook, survey: Survey, options: IngestOptions = {}): Batch {
  const ledger = new Ledger(workbook);
  const { answers, checks, complete, ...reading } = understand(workbook, survey, ledger, options);
  const ruled = options.published === true ? { ...survey, rules: [] } : survey;
  const rules = confrontRules({ answers, checks, complete }, ruled, ledger);
  warnOfPersonalNumbers(workbook, ledger);
  const { cells, diagnostics } = ledger.settle();
  const verdict = judge(diagnostics, survey);
  return { source: workbook.source, ...reading, rules, verdict, cells, diagnostics };
}

function understand(workbook: Workbook, survey: Survey, ledger: Ledger, options: IngestOptions): Reading {
  if (workbook.grids.every((grid) => grid.cells.length === 0)) return refuse('file.empty', ledger);
  if (stampOf(workbook) !== undefined || blockStamps(workbook).length > 0)
    return readForm(workbook, survey, ledger, options);
  if (isTidy(workbook, survey)) return readTidy(workbook, survey, ledger, options);
  return refuse('file.not-understood', ledger);
}

function refuse(code: 'file.empty' | 'file.not-understood', ledger: Ledger): Reading {
  ledger.report(code, ledger.file());
  return NOTHING_READ;
}
