import type { Category, CellKey, Dataset, Reply, TableDefinition, Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { everyKey } from './every-key.js';
import { isReply } from './is-reply.js';
import type { StatFigure, StatGap, StatTable } from './stat-table.js';
import { coverageOf, dimensionOf, populationOf, tableFrame } from './table-frame.js';
import { placesOf, tablePlaces } from './table-places.js';

/** Who was asked and what became of it: municipalities by reply, and the share of the population that they have. */
export function coverageTable(
  definition: TableDefinition,
  dataset: Dataset,
  survey: Survey,
  marks: readonly Text[],
): StatTable {
  const level = definition.level ?? 'country';
  const dimensions = [
    dimensionOf('geo', tablePlaces(level, survey), survey),
    dimensionOf('reply', replyCategories(survey), survey),
  ];
  const byPlace = new Map<string, Reply[]>();
  for (const reply of dataset.replies) {
    for (const place of placesOf(reply.municipality, level, survey)) {
      const there = byPlace.get(place) ?? [];
      there.push(reply);
      byPlace.set(place, there);
    }
  }
  const cells = everyKey(dimensions).flatMap((key) => {
    const asked = byPlace.get(key['geo'] ?? '') ?? [];
    const chosen = asked.filter(({ reply }) => isReply(reply, key['reply'] ?? ''));
    return [numberCell(key, chosen.length), shareCell(key, chosen, asked, survey)];
  });
  return {
    ...tableFrame(definition, survey, {
      dimensions,
      marks,
      coverage: coverageOf(dataset, survey),
      incomplete: [],
      sources: survey.geography.populationSources,
    }),
    comparisons: [],
    cells: cells.filter(({ measure }) => definition.measures.includes(measure)),
  };
}

function numberCell(key: CellKey, value: number): StatFigure {
  return { key, measure: 'municipalities', status: 'value', value, exactness: 'exact' };
}

function shareCell(
  key: CellKey,
  chosen: readonly Reply[],
  asked: readonly Reply[],
  survey: Survey,
): StatFigure | StatGap {
  const measure = 'population_share';
  if (asked.length === 0) return { key, measure, status: 'not_asked' };
  const [numerator, denominator] = [populationOf(chosen, survey), populationOf(asked, survey)];
  if (numerator === undefined || denominator === undefined || denominator === 0) {
    return { key, measure, status: 'no_denominator' };
  }
  return {
    key,
    measure,
    status: 'value',
    value: (numerator / denominator) * 100,
    numerator,
    denominator,
    denominatorDate: survey.round.denominator.date,
    exactness: 'exact',
    reveals: [],
  };
}

function replyCategories(survey: Survey): Category[] {
  const list = survey.lists.get('reply');
  if (list === undefined) throw new Error('the round has no code list for reply');
  return list.codes.map(({ code, label, role }) => ({
    code,
    label,
    role: role === 'total' || role === 'aggregate' ? role : 'value',
  }));
}
