import type { ChangeRule, Series, Text } from '@kartlagg/model';
import { comparisonOf, type Survey } from '@kartlagg/survey';
import type { EarlierRound } from './earlier-rounds.js';

/** An earlier round that a number is held against. */
export interface ComparableRound {
  readonly earlier: EarlierRound;
  /** Why the two rounds must not be compared, where it is only asked about. */
  readonly break?: Text;
}

/** The version that a delivery's own numbers belong to. */
const DELIVERED = 'as_published';

/**
 * The latest earlier round of a municipality that its number may be held against. National rounds are held against
 * national ones by the country's series, local ones by the series of the municipality. Where the series refuses the
 * comparison, the rule says whether to ask nevertheless; never between two versions, which count different things.
 */
export function comparableRound(
  { acrossBreaks }: ChangeRule,
  municipality: string,
  earlier: readonly EarlierRound[],
  survey: Survey,
): ComparableRound | undefined {
  const series = seriesOf(municipality, survey);
  if (series === undefined) return undefined;
  const now = { year: String(survey.round.year), version: DELIVERED };
  const candidates = earlier
    .filter(({ round, version }) => isSameScope(round, survey) && isOfSeries(version, series))
    .flatMap((before): (ComparableRound & { readonly refused: boolean })[] => {
      const { year, version } = before;
      const { verdict, reason } = comparisonOf(series, { year: String(year), version }, now);
      if (verdict !== 'refused') return [{ earlier: before, refused: false }];
      const isAsked = acrossBreaks === 'ask' && version === DELIVERED;
      return isAsked ? [{ earlier: before, break: reason, refused: true }] : [];
    });
  const latest = candidates[0]?.earlier.year;
  const [best] = candidates
    .filter(({ earlier: { year } }) => year === latest)
    .sort((a, b) => Number(a.refused) - Number(b.refused));
  return best && { earlier: best.earlier, ...(best.break !== undefined && { break: best.break }) };
}

function seriesOf(municipality: string, { series, round, geography }: Survey): Series | undefined {
  const geo = round.scope === 'national' ? geography.country.code : municipality;
  return series.find((candidate) => candidate.geo === geo);
}

function isOfSeries(version: string, { versions }: Series): boolean {
  return versions.some(({ id }) => id === version);
}

/** A national round is held against national rounds only: a local survey of the same place counts something else. */
function isSameScope(round: string, survey: Survey): boolean {
  if (survey.round.scope !== 'national') return true;
  return survey.rounds.some(({ id, scope }) => id === round && scope === 'national');
}
