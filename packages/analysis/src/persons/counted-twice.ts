import { keyText, type Count, type Dataset, type Diagnostic, type Place } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { setAside } from './set-aside.js';

/**
 * Numbers of municipalities that are about people whom person forms count too: `set.counted-twice`, once for each sheet,
 * with all cells that were set aside.
 */
export function countedTwice(dataset: Dataset, survey: Survey): Diagnostic[] {
  const leftOutOf = setAside(dataset, survey);
  return dataset.replies.flatMap((reply) => {
    const bySheet = new Map<string, Count[]>();
    for (const count of leftOutOf(reply)) {
      const key = keyText([count.at.file, count.at.sheet ?? null]);
      const there = bySheet.get(key) ?? [];
      there.push(count);
      bySheet.set(key, there);
    }
    return [...bySheet.values()].map((left): Diagnostic => ({
      code: 'set.counted-twice',
      at: placeOf(left),
      params: { municipality: survey.geography.nameOf(reply.municipality), numbers: left.length },
    }));
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
