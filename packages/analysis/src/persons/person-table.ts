import type { Dataset, Dimension, PersonSet, TableDefinition, Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { StatCell, StatTable } from '../stat-table.js';
import { tableFrame } from '../table-frame.js';
import { childrenRows } from './children-rows.js';
import { funnelRows } from './funnel-rows.js';
import { leftOutRows } from './left-out-rows.js';
import { linkageRows } from './linkage-rows.js';
import { reporterRows } from './reporter-rows.js';
import { sharedRows } from './shared-rows.js';
import { unseenRows } from './unseen-rows.js';

/** What a table of persons is made of: its dimensions, its cells and what is said of it besides. */
export interface PersonRows {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly StatCell[];
  readonly notes?: readonly Text[];
}

/** A table of persons told apart, or of the forms that they were found in. Undefined where the round has none. */
export function personTable(
  definition: TableDefinition,
  dataset: Dataset,
  survey: Survey,
  marks: readonly Text[],
): StatTable | undefined {
  const { persons } = dataset;
  const made = persons === undefined ? undefined : rowsOf(definition, persons, dataset, survey);
  if (made === undefined) return undefined;
  const frame = tableFrame(definition, survey, {
    dimensions: made.dimensions,
    marks,
    coverage: null,
    incomplete: [],
    sources: [],
  });
  return {
    ...frame,
    notes: [...frame.notes, ...(made.notes ?? [])],
    comparisons: [],
    from: 'forms',
    cells: made.cells.filter(({ measure }) => definition.measures.includes(measure)),
  };
}

function rowsOf(
  definition: TableDefinition,
  persons: PersonSet,
  { shared, unseen }: Dataset,
  survey: Survey,
): PersonRows | undefined {
  switch (definition.kind) {
    case 'funnel':
      return funnelRows(definition, persons.funnel, survey);
    case 'left_out':
      return leftOutRows(definition, persons.funnel, survey);
    case 'linkage':
      return linkageRows(definition, persons.funnel, survey);
    case 'reporters':
      return reporterRows(persons.persons, survey);
    case 'children':
      return childrenRows(persons.children, survey);
    case 'reported_twice':
      return shared === undefined ? undefined : sharedRows(definition, shared, survey);
    case 'unseen':
      return unseen === undefined ? undefined : unseenRows(definition, unseen, survey);
    default:
      throw new Error(`${definition.kind} is no table of persons`);
  }
}
