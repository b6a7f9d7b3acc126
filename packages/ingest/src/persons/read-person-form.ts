import type { Grid, PersonForm, Workbook } from '@kartlagg/model';
import { isFormText } from '../form/form-texts.js';
import { isExpected } from '../form/is-expected.js';
import { NO_COVER } from '../form/read-cover.js';
import type { IngestOptions } from '../ingest-options.js';
import { fileNamePlace } from '../layout/file-name-place.js';
import type { Ledger } from '../ledger.js';
import { NOTHING_READ, type Reading } from '../reading.js';
import { identityColumns } from './identity-columns.js';
import { keyedPersonTable } from './keyed-person-table.js';
import { nameOpenCells } from './name-open-cells.js';
import { personFormTexts } from './person-form-texts.js';
import {
  CHOICES_STAMP,
  EXPLAINED_STAMP,
  personCovers,
  personStampOf,
  ROWS_STAMP,
  stampedSheets,
} from './person-stamp.js';
import { reportGaps } from './person-table-gaps.js';
import type { PersonTable } from './person-table.js';
import { readPersonCover, type PersonCoverReading } from './read-person-cover.js';
import { readPersonRows } from './read-person-rows.js';
import type { PersonRound } from './person-round.js';

/**
 * Reads a workbook of our person form by its stamps and keys alone: a form from every row that says anything. Reports
 * sheets that are missing or repeated, an empty form, and everything else that stands in the file.
 */
export function readPersonForm(
  workbook: Workbook,
  survey: PersonRound,
  ledger: Ledger,
  options: IngestOptions,
): Reading {
  const { persons, round } = survey;
  const stamp = personStampOf(workbook);
  const known: Reading = { ...NOTHING_READ, form: 'persons', round: stamp?.round ?? round.id };
  if (stamp !== undefined && !isExpected(stamp, persons.form, survey, ledger, options)) return known;

  const cover = oneCover(workbook, survey, ledger);
  const named = cover.municipality ?? fileNamePlace(workbook.source.path, survey);
  const municipality = named ?? null;
  const texts = personFormTexts(survey, municipality);
  const tables = rowSheets(workbook, survey, ledger);
  const forms = tables.flatMap((table): readonly PersonForm[] => {
    ledger.useAll(table.headings.filter((cell) => isFormText(cell, texts)));
    const read = readPersonRows(table, {
      survey,
      persons,
      ledger,
      file: workbook.source.path,
      textIsUsual: workbook.format === 'csv',
      shared: { ...(municipality !== null && { municipality: [municipality] }), ...cover.shared },
      identify: options.identify,
    });
    reportGaps(table, read, cover.shared, persons, ledger);
    return read;
  });
  const others = new Set<Grid>(
    [...personCovers(workbook).slice(0, 1), ...ownSheets(workbook)].map(({ grid }) => grid),
  );
  for (const { cell } of ownSheets(workbook)) ledger.use(cell);
  for (const grid of others) ledger.useAll(grid.cells.filter((cell) => isFormText(cell, texts)));
  nameOpenCells(tables, others, ledger);
  return {
    ...known,
    municipality,
    date: cover.date,
    explained: cover.hasComment,
    nothingToReport:
      hasNothing(forms, tables, cover, ledger) && municipality !== null && isOwn(cover) ? [municipality] : [],
    forms,
    identities: identityColumns(tables),
  };
}

function oneCover(workbook: Workbook, survey: PersonRound, ledger: Ledger): PersonCoverReading {
  const [cover, ...rest] = personCovers(workbook);
  const stamp = personStampOf(workbook);
  if (cover === undefined || stamp === undefined) {
    const { sheet } = survey.persons.form.cover;
    if (workbook.format !== 'csv')
      ledger.report('sheet.missing', { ...ledger.file(), sheet: sheet.sv }, { sheet });
    return { ...NO_COVER, municipality: null, shared: {} };
  }
  for (const { grid } of rest)
    ledger.report('sheet.repeated', ledger.place(grid), { first: cover.grid.sheet });
  return readPersonCover(cover, stamp, survey, survey.persons, ledger);
}

/** A sheet that is repeated is no copy to choose from: it may hold other persons, and is not read. */
function rowSheets(workbook: Workbook, { persons }: PersonRound, ledger: Ledger): readonly PersonTable[] {
  const [first, ...rest] = stampedSheets(workbook, ROWS_STAMP);
  if (first === undefined) {
    const { sheet } = persons.form;
    ledger.report('sheet.missing', { ...ledger.file(), sheet: sheet.sv }, { sheet });
    return [];
  }
  for (const { grid } of rest)
    ledger.report('sheet.repeated', ledger.place(grid), { first: first.grid.sheet });
  return [keyedPersonTable(first, persons, ledger)];
}

function ownSheets(workbook: Workbook) {
  return [...stampedSheets(workbook, EXPLAINED_STAMP), ...stampedSheets(workbook, CHOICES_STAMP)];
}

/** A tick of somebody else's is no answer of the municipality's. */
function isOwn({ shared }: PersonCoverReading): boolean {
  return shared['reporter']?.includes('municipality') ?? true;
}

/** Tells nothing to report from an empty form. True where the tick stands and no person does. */
function hasNothing(
  forms: readonly PersonForm[],
  tables: readonly PersonTable[],
  { nothingToReport, tickAt }: PersonCoverReading,
  ledger: Ledger,
): boolean {
  const at = tickAt ?? ledger.file();
  if (nothingToReport === true && forms.length > 0)
    ledger.remark('rule.nothing-beside-persons', at, { rows: forms.length });
  if (nothingToReport === false && forms.length === 0 && tables.length > 0 && !ledger.hasErrors())
    ledger.remark('rule.empty-form', at);
  return nothingToReport === true && forms.length === 0;
}
