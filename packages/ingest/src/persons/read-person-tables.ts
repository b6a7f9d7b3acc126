import { cellAddress, type Grid, type PersonForm, type Text, type Workbook } from '@kartlagg/model';
import type { IngestOptions } from '../ingest-options.js';
import { readingsText } from '../codecs/readings-text.js';
import { fileNamePlace } from '../layout/file-name-place.js';
import type { Ledger } from '../ledger.js';
import { NOTHING_READ, type Reading } from '../reading.js';
import type { FoundPersonTable, OtherHeading } from './find-person-table.js';
import { identityColumns } from './identity-columns.js';
import { nameOpenCells } from './name-open-cells.js';
import { personInterpretation } from './person-interpretation.js';
import { personQuestions, questionText } from './person-questions.js';
import type { PersonRound } from './person-round.js';
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
  const hasPlaces = tables.every(({ columns }) =>
    columns.some(({ asked }) => asked.variable === 'municipality'),
  );
  const named = hasPlaces ? undefined : fileNamePlace(workbook.source.path, survey);
  const shared = named === undefined ? {} : { municipality: [named] };
  if (named !== undefined)
    ledger.remark('file.municipality-from-name', ledger.file(), {
      municipality: survey.geography.nameOf(named),
    });
  const forms = found.flatMap(({ table, others }): readonly PersonForm[] => {
    const { grid, headings, columns } = table;
    const other = new Set(others.map(({ cell }) => cell));
    ledger.useAll(headings.filter((cell) => !other.has(cell)));
    for (const { column, heading, how, ...question } of columns)
      if (how !== undefined && how !== 'mapping')
        ledger.remark(
          'header.read-as',
          ledger.place(
            grid,
            headings.filter((cell) => cell.column === column),
          ),
          {
            column: heading,
            meant: questionText(question),
            how,
          },
        );
    for (const one of others) reportOther(one, grid, survey, ledger);
    const read = readPersonRows(table, {
      survey,
      persons,
      ledger,
      file: workbook.source.path,
      textIsUsual: workbook.format === 'csv',
      shared,
      identify: options.identify,
    });
    reportGaps(table, read, shared, persons, ledger);
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

/** The municipality of the reporting unit, where all rows say the same. */
function onlyPlace(forms: readonly PersonForm[]): string | null {
  const [place, ...others] = new Set(forms.flatMap(({ answers }) => answers['municipality'] ?? ['']));
  return others.length > 0 || place === undefined || place === '' ? null : place;
}

/** A column that is not read is named whole: its heading, and all that stands below. */
function reportOther(
  { cell, is, readings, first }: OtherHeading,
  grid: Grid,
  survey: PersonRound,
  ledger: Ledger,
): void {
  const below = grid.cells.filter(({ row, column }) => column === cell.column && row > cell.row);
  const at = {
    ...ledger.place(grid, [cell]),
    ...(below.length > 0 && { beside: below.map(({ row, column }) => cellAddress(row, column)) }),
  };
  const column = cell.shown;
  if (is === 'unknown') ledger.report('header.unknown-column', at, { column, cells: below.length });
  else if (is === 'repeated')
    ledger.report('header.repeated-column', at, {
      column,
      first: ledger.place(grid, [first ?? cell]).cell ?? '',
    });
  else
    ledger.report('header.ambiguous-column', at, {
      column,
      readings: readingsText(labels(readings, survey)),
    });
}

function labels(keys: readonly string[], { persons }: PersonRound): readonly Text[] {
  return personQuestions(persons).flatMap((question) =>
    keys.includes(question.key) ? [questionText(question)] : [],
  );
}
