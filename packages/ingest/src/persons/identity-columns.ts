import type { Reading } from '../reading.js';
import type { PersonTable } from './person-table.js';

/** The columns of tables of persons that are there to hold what points out a person. */
export function identityColumns(tables: readonly PersonTable[]): Reading['identities'] {
  return new Map(
    tables.map(({ grid, headerRow, columns }) => {
      const own = columns.filter(({ asked }) => asked.identity !== undefined);
      return [grid, { columns: new Set(own.map(({ column }) => column)), below: headerRow }];
    }),
  );
}
