import { keyText, type Count } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { grouped } from '../grouped.js';

/** What is known of a municipality from one earlier round, in one version. */
export interface EarlierRound {
  readonly round: string;
  readonly year: number;
  readonly version: string;
  readonly counts: readonly Count[];
}

/** The earlier rounds that numbers of a municipality are published of, the latest first. */
export function earlierRounds(
  municipality: string,
  published: readonly Count[],
  survey: Survey,
): readonly EarlierRound[] {
  const own = published.filter(({ geo, level }) => geo === municipality && level === 'municipality');
  return [...grouped(own, ({ round, version }) => keyText([round, version])).values()]
    .map((counts) => {
      const [{ round, version }] = counts;
      return { round, version, year: yearOf(round, survey), counts };
    })
    .filter(({ year }) => year < survey.round.year)
    .sort((a, b) => b.year - a.year);
}

/** A round that no document describes is named by its year. */
function yearOf(round: string, survey: Survey): number {
  return survey.rounds.find(({ id }) => id === round)?.year ?? Number(round.slice(0, 4));
}
