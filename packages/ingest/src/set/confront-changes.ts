import type { ChangeRule, Count } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { BoundedSum } from '../rules/bounded-sum.js';
import type { Truth } from '../rules/truth.js';
import type { Answered } from './answered.js';
import { comparableRound, type ComparableRound } from './comparable-round.js';
import type { Confronted } from './confronted.js';
import { earlierRounds } from './earlier-rounds.js';
import { knownNumber, type KnownNumber } from './known-number.js';

/**
 * Holds the numbers of each municipality against those of its latest earlier round. Reports `rule.big-change` where the
 * difference is so big that it asks for an explanation, in the words of a question: it claims no change where the
 * rounds cannot be compared.
 */
export function confrontChanges(
  answered: readonly Answered[],
  published: readonly Count[],
  survey: Survey,
): readonly Confronted[] {
  return survey.changes.flatMap((rule) =>
    answered.flatMap((one) => {
      const known = earlierRounds(one.municipality, published, survey).flatMap((earlier) => {
        const number = knownNumber(earlier.counts, rule.number, survey, false);
        return number === undefined ? [] : [{ earlier, number }];
      });
      const rounds = known.map(({ earlier }) => earlier);
      const against = comparableRound(rule, one.municipality, rounds, survey);
      const before = known.find(({ earlier }) => earlier === against?.earlier)?.number;
      const now = nowOf(rule, one, survey);
      if (against === undefined || before === undefined || now === undefined) return [];
      return [confrontedChange(rule, one, { now, before, against }, survey)];
    }),
  );
}

/**
 * Confronts a number with what it was before. It fails where the one is both so many times the other and so many more,
 * whatever the numbers are within their bounds, and passes where it cannot be.
 */
export function confrontChange(
  { times, difference }: Pick<ChangeRule, 'times' | 'difference'>,
  before: BoundedSum,
  now: BoundedSum,
): Truth {
  const isBig = (less: number, more: number): boolean =>
    more >= less * times && more - less >= difference && more > less;
  if (isBig(before.high, now.low) || isBig(now.high, before.low)) return 'fail';
  return isBig(before.low, now.high) || isBig(now.low, before.high) ? 'undecided' : 'pass';
}

function nowOf(rule: ChangeRule, one: Answered, survey: Survey): KnownNumber | undefined {
  if (one.nothingToReport) return { low: 0, high: 0, counts: [] };
  return knownNumber(one.counts, rule.number, survey, one.batch.form === 'counts');
}

function confrontedChange(
  rule: ChangeRule,
  { batch }: Answered,
  {
    now,
    before,
    against,
  }: { readonly now: KnownNumber; readonly before: KnownNumber; readonly against: ComparableRound },
  survey: Survey,
): Confronted {
  const file = batch.source.path;
  const truth = confrontChange(rule, before, now);
  const confronted = { rule: rule.id, file, truth, compared: before.counts };
  if (truth !== 'fail') return confronted;
  const hasGrown = now.low > before.high;
  const { round } = against.earlier;
  return {
    ...confronted,
    finding: {
      code: 'rule.big-change',
      at: now.at ?? { file },
      params: {
        name: rule.name,
        before: hasGrown ? before.high : before.low,
        now: hasGrown ? now.low : now.high,
        round: survey.rounds.find(({ id }) => id === round)?.label ?? { sv: round },
        ...(against.break !== undefined && { break: against.break }),
      },
      rule: rule.id,
      ...(batch.explained && { explained: true }),
    },
  };
}
