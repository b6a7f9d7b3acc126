import { keyText, type Count, type Dataset, type Diagnostic, type Place } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { setAside } from './set-aside.js';

/**
 * Numbers of municipalities that are about people whom person forms count too: `set.counted-twice`, once for each sheet,
 * with all cells that were set aside. Persons whom others report where a municipality's own numbers hold:
 * `set.persons-aside`, once for each municipality.
 */
export function countedTwice(dataset: Dataset, survey: Survey): Diagnostic[] {
  const aside = setAside(dataset, survey);
  return dataset.replies.flatMap((reply) => {
    const municipality = survey.geography.nameOf(reply.municipality);
    const persons = aside.persons(reply).length;
    const bySheet = new Map<string, Count[]>();
    for (const count of aside.counts(reply)) {
      const key = keyText([count.at.file, count.at.sheet ?? null]);
      const there = bySheet.get(key) ?? [];
      there.push(count);
      bySheet.set(key, there);
    }
    const numbers = [...bySheet.values()].map((left): Diagnostic => ({
      code: 'set.counted-twice',
      at: placeOf(left),
      params: { municipality, numbers: left.length },
    }));
    if (persons === 0) return numbers;
    const at = { file: reply.file ?? '' };
    return [...numbers, { code: 'set.persons-aside', at, params: { municipality, persons } }];
  });
}

function placeOf(counts: readonly Count[]): Place {
  const cells = counts.flatMap(({ at }) => at.cell ?? []);
  const [first] = counts;
  const [cell] = cells;
  return {
    file: first?.at.file ?? '',
    ...(first?.at.sheet === undefined ? {} : { sheet: first.at.sheet }),
    ...(cell === undefined ? {} : { cell, cells }),
  };
}
