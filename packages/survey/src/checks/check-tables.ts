import type { TableDefinition } from '@kartlagg/model';
import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';
import { checkFixed } from './check-fixed.js';
import { checkId } from './check-id.js';
import type { Known } from './known.js';
import { repeated } from './repeated.js';

/** The variables, measures and series that tables name. */
export function checkTables({ tables, series }: RoundDocuments, known: Known): readonly Problem[] {
  const { file, value } = tables;
  const seriesIds = new Set(series.flatMap((set) => set.value.series.map(({ id }) => id)));
  return [
    ...checkId(file, value.id),
    ...repeated(
      file,
      value.tables.map(({ id }) => id),
      (index) => pointer('tables', index, 'id'),
    ),
    ...value.tables.flatMap((table, index) =>
      checkTable(file, pointer('tables', index), table, seriesIds, known),
    ),
  ];
}

function checkTable(
  file: string,
  at: string,
  table: TableDefinition,
  seriesIds: ReadonlySet<string>,
  known: Known,
): readonly Problem[] {
  const { kind, rows, columns, fixed, measures, series = [] } = table;
  const given = kind === 'series' ? ['geo', 'year', 'version'] : ['geo'];
  const ofPersons = !WITH_LISTS.has(kind);
  const exists = (variable: string): boolean =>
    given.includes(variable) || known.hasList(variable) || (ofPersons && known.hasVariable(variable));
  const missing = (side: string, ids: readonly string[], good: (id: string) => boolean) =>
    ids.flatMap((id, index) => (good(id) ? [] : [{ at: at + pointer(side, index), id }]));
  return [
    ...missing('rows', rows, exists).map((one) => unknownReference(file, one.at, 'list', one.id)),
    ...missing('columns', columns, exists).map((one) => unknownReference(file, one.at, 'list', one.id)),
    ...missing('measures', measures, known.hasMeasure).map((one) =>
      unknownReference(file, one.at, 'measure', one.id),
    ),
    ...missing('series', series, (id) => seriesIds.has(id)).map((one) =>
      unknownReference(file, one.at, 'series', one.id),
    ),
    ...repeated(file, [...rows, ...columns], (index) =>
      index < rows.length ? at + pointer('rows', index) : at + pointer('columns', index - rows.length),
    ),
    ...checkFixed(file, `${at}/fixed`, fixed, known),
  ];
}

/** The kinds whose rows and columns are code lists of the round; the others know their rows. */
const WITH_LISTS: ReadonlySet<TableDefinition['kind']> = new Set(['counts', 'coverage', 'series']);
