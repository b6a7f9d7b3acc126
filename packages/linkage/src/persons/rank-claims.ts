import { keyText, type Choice, type WinnerOrder } from '@kartlagg/model';
import type { Claim } from './claim.js';
import { sameCodes } from './same-codes.js';

/** The claims of the forms about one person, the first that should be heard first. */
export interface Ranking {
  readonly ranked: readonly Claim[];
  /** What put a claim before all that say something else. */
  readonly settledBy: (claim: Claim) => Choice['by'];
}

type Criterion = WinnerOrder[number];

/**
 * Ranks claims by the criteria of a policy, one after another. By `order`, codes that the rule does not name come after
 * those it names, and no answer or unknown last. Where the criteria say nothing an answer comes before none, and the
 * codes themselves are put in order: that is arbitrary, but the same whatever the files are called. Claims that say the
 * same keep the order given.
 */
export function rankClaims(
  claims: readonly Claim[],
  by: readonly Criterion[],
  order: readonly string[] = [],
): Ranking {
  const compare: Readonly<Record<Criterion, (left: Claim, right: Claim) => number>> = {
    order: (left, right) => placeIn(order, left) - placeIn(order, right),
    reporter: (left, right) => left.standing.reporter - right.standing.reporter,
    latest: (left, right) => byText(right.standing.date, left.standing.date),
    'most-forms': (left, right) => formsWith(right, claims) - formsWith(left, claims),
    'most-complete': (left, right) => right.standing.answered - left.standing.answered,
  };
  const difference = (left: Claim, right: Claim): Criterion | undefined =>
    by.find((criterion) => compare[criterion](left, right) !== 0);
  const ranked = claims.toSorted((left, right) => {
    const criterion = difference(left, right);
    return criterion === undefined ? byCodes(left, right) : compare[criterion](left, right);
  });
  return {
    ranked,
    settledBy: (claim) => {
      const rival = ranked.find(({ state, codes }) => state === 'answered' && !sameCodes(codes, claim.codes));
      return rival === undefined ? 'place' : (difference(claim, rival) ?? 'place');
    },
  };
}

function placeIn(order: readonly string[], { state, codes }: Claim): number {
  if (state !== 'answered') return order.length + 1;
  const places = codes.map((code) => order.indexOf(code)).filter((place) => place !== -1);
  return places.length === 0 ? order.length : Math.min(...places);
}

/** How many forms give the same answer; none where it is no answer. */
function formsWith({ state, codes }: Claim, claims: readonly Claim[]): number {
  if (state !== 'answered') return 0;
  return claims.filter((other) => other.state === 'answered' && sameCodes(other.codes, codes)).length;
}

const STATES: readonly Claim['state'][] = ['answered', 'unknown', 'none'];

function byCodes(left: Claim, right: Claim): number {
  const [one, other] = [STATES.indexOf(left.state), STATES.indexOf(right.state)];
  return one === other
    ? byText(keyText(left.codes.toSorted()), keyText(right.codes.toSorted()))
    : one - other;
}

function byText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
