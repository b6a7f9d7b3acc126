import type { Dataset, TableDefinition, Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { everyKey } from './every-key.js';
import type { StatFigure, StatTable } from './stat-table.js';
import { COVERED, coverageOf, denominatorYear, dimensionOf, tableFrame } from './table-frame.js';
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
  const year = denominatorYear(survey);
  const population = (codes: readonly string[]): number =>
    codes.reduce((sum, code) => sum + (survey.geography.population(code, year) ?? 0), 0);
  const cells = everyKey(dimensions).flatMap((key) => {
    const asked = dataset.replies.filter(({ municipality }) =>
      placesOf(municipality, level, survey).includes(key['geo'] ?? ''),
    );
    const chosen = asked.filter(({ reply }) => isReply(reply, key['reply'] ?? ''));
    const part = population(chosen.map(({ municipality }) => municipality));
    const whole = population(asked.map(({ municipality }) => municipality));
    const number: StatFigure = {
      key,
      measure: 'municipalities',
      status: 'value',
      value: chosen.length,
      exactness: 'exact',
    };
    if (whole === 0) return [number, { key, measure: 'population_share', status: 'not_asked' as const }];
    const share: StatFigure = {
      key,
      measure: 'population_share',
      status: 'value',
      value: (part / whole) * 100,
      numerator: part,
      denominator: whole,
      denominatorDate: survey.round.denominator.date,
      exactness: 'exact',
      reveals: [],
    };
    return [number, share];
  });
  return {
    ...tableFrame(definition, survey, {
      dimensions,
      marks,
      coverage: coverageOf(dataset, survey),
      sources: survey.round.sources,
    }),
    comparisons: [],
    cells: cells.filter(({ measure }) => definition.measures.includes(measure)),
  };
}

function isReply(reply: string, code: string): boolean {
  if (code === 'asked') return true;
  return code === 'covered' ? COVERED.has(reply) : reply === code;
}

function replyCategories(
  survey: Survey,
): { code: string; label: Text; role: 'value' | 'total' | 'aggregate' }[] {
  const list = survey.lists.get('reply');
  if (list === undefined) throw new Error('the round has no code list for reply');
  return list.codes.map(({ code, label, role }) => ({
    code,
    label,
    role: role === 'total' || role === 'aggregate' ? role : 'value',
  }));
}
