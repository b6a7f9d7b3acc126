import type { Dataset, TableDefinition, Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { countsTable } from './counts-table.js';
import { coverageTable } from './coverage-table.js';
import { personTable } from './persons/person-table.js';
import { answersOf, type Answers } from './resolver.js';
import { seriesTable } from './series-table.js';
import type { StatTable } from './stat-table.js';

/**
 * Every table that the round defines, from what the municipalities answered and the persons that forms are about; a table
 * of persons is left out where there are none.
 * `marks` stand over tables made of this round's deliveries (not over the published series).
 * The numbers are true ones: they go through disclosure before anyone sees them.
 */
export function tabulate(dataset: Dataset, survey: Survey, marks: readonly Text[]): StatTable[] {
  const answers = answersOf(dataset, survey);
  return survey.tables.flatMap((definition) => tableOf(definition, dataset, answers, survey, marks) ?? []);
}

function tableOf(
  definition: TableDefinition,
  dataset: Dataset,
  answers: readonly Answers[],
  survey: Survey,
  marks: readonly Text[],
): StatTable | undefined {
  switch (definition.kind) {
    case 'counts':
      return countsTable(definition, dataset, answers, survey, marks);
    case 'coverage':
      return coverageTable(definition, dataset, survey, marks);
    case 'series':
      return seriesTable(definition, dataset, survey);
    default:
      return personTable(definition, dataset, survey, marks);
  }
}
