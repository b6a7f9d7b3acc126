import type { Answers, PersonForm, Workbook } from '@kartlagg/model';
import type { IngestOptions } from '../ingest-options.js';
import { fileNamePlace } from '../layout/file-name-place.js';
import type { Ledger } from '../ledger.js';
import { NOTHING_READ, type Reading } from '../reading.js';
import type { FoundPersonTable } from './find-person-table.js';
import { identityColumns } from './identity-columns.js';
import { nameOpenCells } from './name-open-cells.js';
import { personInterpretation } from './person-interpretation.js';
import type { PersonRound } from './person-round.js';
import { otherRound } from './other-round.js';
import { reportHeadings } from './report-headings.js';
import { reportGaps } from './person-table-gaps.js';
import { readPersonRows } from './read-person-rows.js';

/**
 * Reads tables of persons that are no form of ours, such as what a case system gives. Reports headings that are not
 * known, that could be several questions, or that ask again; notes those that were understood though they are written
 * otherwise, and the municipality that the name of the file says.
 */
export function readPersonTables(
  workbook: Workbook,
  found: readonly FoundPersonTable[],
  survey: PersonRound,
  ledger: Ledger,
  options: IngestOptions,
): Reading {
  const { persons, round } = survey;
  const tables = found.map(({ table }) => table);
  const hasPlaces = tables.every(
    ({ columns, fixed }) =>
      fixed?.[PLACE] !== undefined || columns.some(({ asked }) => asked.variable === PLACE),
  );
  const named = hasPlaces ? undefined : fileNamePlace(workbook.source.path, survey);
  const shared = named === undefined ? {} : { municipality: [named] };
  if (named !== undefined)
    ledger.remark('file.municipality-from-name', ledger.file(), {
      municipality: survey.geography.nameOf(named),
    });
  const forms = found.flatMap(({ table, others }): readonly PersonForm[] => {
    const { fixed = {} } = table;
    const whole = { ...shared, ...codesOf(fixed) };
    reportHeadings({ table, others }, survey, ledger);
    const other = otherRound(fixed[ROUND] ?? '', survey);
    if (other !== undefined) {
      ledger.report('file.other-round', ledger.file(), { found: other, expected: round.label });
      ledger.useAll(table.grid.cells);
      return [];
    }
    const read = readPersonRows(table, {
      survey,
      persons,
      ledger,
      file: workbook.source.path,
      textIsUsual: workbook.format === 'csv',
      shared: whole,
      identify: options.identify,
    });
    reportGaps(table, read, whole, persons, ledger);
    return read;
  });
  nameOpenCells(tables, new Set(), ledger);
  if (forms.length === 0 && !ledger.hasErrors()) ledger.remark('rule.empty-form', ledger.file());
  return {
    ...NOTHING_READ,
    form: 'persons',
    round: round.id,
    municipality: named ?? onlyPlace(forms),
    forms,
    interpretations: found.map(personInterpretation),
    identities: identityColumns(tables),
  };
}

/** The municipality of the reporting unit. */
const PLACE = 'municipality';
const ROUND = 'round';

/** What a mapping says of every row, as answers. */
function codesOf(fixed: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(Object.entries(fixed).map(([variable, code]) => [variable, [code]]));
}

/** The municipality of the reporting unit, where all rows say the same. */
function onlyPlace(forms: readonly PersonForm[]): string | null {
  const [place, ...others] = new Set(forms.flatMap(({ answers }) => answers['municipality'] ?? ['']));
  return others.length > 0 || place === undefined || place === '' ? null : place;
}
