import { keyText, type Batch, type Diagnostic, type Mapping } from '@kartlagg/model';
import type { NamedMapping } from './read-settings.js';

/** Mappings of which no table has the headings of a table that was read by one: told, so that nobody thinks that they were used. */
export function unusedMappings(mappings: readonly NamedMapping[], batches: readonly Batch[]): Diagnostic[] {
  const read = new Set(
    batches.flatMap(({ interpretations }) =>
      interpretations
        .filter(({ columns }) => columns.some(({ how }) => how === 'mapping'))
        .map(({ columns }) => headingsKey(columns.map(({ heading }) => heading))),
    ),
  );
  return mappings
    .filter(({ mapping }) => !headingsOf(mapping).some((headings) => read.has(headings)))
    .map(({ name }) => ({ code: 'set.mapping-unused', at: { file: '' }, params: { mapping: name } }));
}

function headingsOf({ tables }: Mapping): string[] {
  return tables.map(({ columns }) => headingsKey(columns.map(({ heading }) => heading)));
}

function headingsKey(headings: readonly string[]): string {
  return keyText(headings.map((heading) => heading.trim().toLowerCase()));
}
