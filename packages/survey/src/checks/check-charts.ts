import type { ChartDefinition, TableDefinition } from '@kartlagg/model';
import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';
import { checkId } from './check-id.js';
import type { Known } from './known.js';
import { repeated } from './repeated.js';

/** Each chart draws a table that exists, along dimensions and with a measure that the table has. */
export function checkCharts({ charts, tables }: RoundDocuments, known: Known): readonly Problem[] {
  const { file, value } = charts;
  return [
    ...checkId(file, value.id),
    ...repeated(
      file,
      value.charts.map(({ id }) => id),
      (index) => pointer('charts', index, 'id'),
    ),
    ...value.charts.flatMap((chart, index) => {
      const table = tables.value.tables.find(({ id }) => id === chart.table);
      const at = pointer('charts', index);
      if (table === undefined) return [unknownReference(file, `${at}/table`, 'table', chart.table)];
      return checkChart(file, at, chart, table, known);
    }),
  ];
}

function checkChart(
  file: string,
  at: string,
  { measure, category, split, filter = {}, reference }: ChartDefinition,
  table: TableDefinition,
  known: Known,
): readonly Problem[] {
  const dimensions = new Set([...table.rows, ...table.columns]);
  const named = { category, ...(split === undefined ? {} : { split }) };
  return [
    ...(table.measures.includes(measure)
      ? []
      : [unknownReference(file, `${at}/measure`, 'measure', measure)]),
    ...Object.entries(named)
      .filter(([, variable]) => !dimensions.has(variable))
      .map(([role, variable]) => unknownReference(file, at + pointer(role), 'dimension', variable)),
    ...Object.entries(filter).flatMap(([variable, codes]) => {
      const place = at + pointer('filter', variable);
      if (!dimensions.has(variable)) return [unknownReference(file, place, 'dimension', variable)];
      return codes.flatMap((code, index) =>
        isCodeOf(variable, code, known) ? [] : [unknownReference(file, place + pointer(index), 'code', code)],
      );
    }),
    ...(reference === undefined || known.hasArea(reference)
      ? []
      : [unknownReference(file, `${at}/reference`, 'area', reference)]),
  ];
}

function isCodeOf(variable: string, code: string, known: Known): boolean {
  if (variable === 'geo') return known.hasArea(code);
  if (variable === 'year') return /^\d{4}$/u.test(code);
  return known.hasCode(variable, code);
}
