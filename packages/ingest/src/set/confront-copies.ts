import { keyText, type Count, type CopyRule, type Diagnostic } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { grouped } from '../grouped.js';
import type { Truth } from '../rules/truth.js';
import type { Answered } from './answered.js';
import type { Confronted } from './confronted.js';
import { earlierRounds, type EarlierRound } from './earlier-rounds.js';

/**
 * Holds all numbers of each municipality against those of the others, and of its own earlier rounds. Reports
 * `set.same-numbers` and `set.same-as-before` where they are the same and enough to tell. Undecided where they are the
 * same but too few, as those of a municipality with two or three persons are.
 */
export function confrontCopies(
  answered: readonly Answered[],
  published: readonly Count[],
  survey: Survey,
): readonly Confronted[] {
  return survey.copies.flatMap((rule) =>
    rule.of === 'other-municipality'
      ? confrontOthers(rule, answered, survey)
      : answered.flatMap((one) => confrontEarlier(rule, one, published, survey)),
  );
}

function confrontOthers(
  rule: CopyRule,
  answered: readonly Answered[],
  survey: Survey,
): readonly Confronted[] {
  const withNumbers = answered.filter(({ counts }) => aboveZero(counts).length > 0);
  if (withNumbers.length < 2) return [];
  const same = grouped(withNumbers, ({ counts }) => signature(counts));
  return withNumbers.map((one) => {
    const [first, second] = same.get(signature(one.counts)) ?? [];
    return confrontedOther(rule, one, first === one ? second : first, survey);
  });
}

/** @param other Another municipality with the same numbers, where there is one. */
function confrontedOther(
  rule: CopyRule,
  { municipality, batch, counts }: Answered,
  other: Answered | undefined,
  survey: Survey,
): Confronted {
  const file = batch.source.path;
  const truth: Truth = other === undefined ? 'pass' : sameness(rule, counts);
  const confronted = { rule: rule.id, file, truth, compared: [] };
  if (truth !== 'fail' || other === undefined) return confronted;
  const params = {
    municipality: survey.geography.nameOf(municipality),
    otherMunicipality: survey.geography.nameOf(other.municipality),
    other: other.batch.source.path,
    numbers: aboveZero(counts).length,
  };
  return { ...confronted, finding: found('set.same-numbers', rule, file, params) };
}

function confrontEarlier(
  rule: CopyRule,
  { municipality, batch, counts }: Answered,
  published: readonly Count[],
  survey: Survey,
): readonly Confronted[] {
  const now = new Map(counts.map((count) => [questionKey(count), count.value]));
  const shared = earlierRounds(municipality, published, survey).flatMap((earlier) => {
    const both = earlier.counts.filter((count) => now.has(questionKey(count)));
    return both.length === 0 ? [] : [{ earlier, both, truth: truthOf(rule, both, now) }];
  });
  if (shared.length === 0) return [];
  const failing = shared.find(({ truth }) => truth === 'fail');
  const undecided = shared.some(({ truth }) => truth === 'undecided');
  const file = batch.source.path;
  const compared = shared.flatMap(({ both }) => both);
  if (failing === undefined)
    return [{ rule: rule.id, file, truth: undecided ? 'undecided' : 'pass', compared }];
  const params = {
    municipality: survey.geography.nameOf(municipality),
    round: roundName(failing.earlier, survey),
    numbers: aboveZero(failing.both).length,
  };
  const finding = found('set.same-as-before', rule, file, params);
  return [{ rule: rule.id, file, truth: 'fail', finding, compared }];
}

function truthOf(rule: CopyRule, both: readonly Count[], now: ReadonlyMap<string, number>): Truth {
  return both.every((count) => now.get(questionKey(count)) === count.value) ? sameness(rule, both) : 'pass';
}

/** Whether numbers that are the same are so by more than chance. */
function sameness({ numbers, different }: CopyRule, counts: readonly Count[]): 'fail' | 'undecided' {
  const above = aboveZero(counts);
  const isTelling = above.length >= numbers && new Set(above.map(({ value }) => value)).size >= different;
  return isTelling ? 'fail' : 'undecided';
}

function aboveZero(counts: readonly Count[]): readonly Count[] {
  return counts.filter(({ value }) => value > 0);
}

/** All numbers above zero with what they count, as one text. A zero is written or left out as people like. */
function signature(counts: readonly Count[]): string {
  return keyText(
    aboveZero(counts)
      .map((count) => keyText([questionKey(count), count.value]))
      .sort(),
  );
}

function questionKey({ measure, codes }: Count): string {
  return keyText([measure, ...Object.entries(codes).sort().flat()]);
}

function roundName({ round }: EarlierRound, survey: Survey) {
  return survey.rounds.find(({ id }) => id === round)?.label ?? { sv: round };
}

function found(
  code: 'set.same-numbers' | 'set.same-as-before',
  rule: CopyRule,
  file: string,
  params: Diagnostic['params'],
): Diagnostic {
  return { code, at: { file }, params, rule: rule.id };
}
