import {
  outwardRange,
  type PersonRange,
  type UnseenEstimate,
  type UnseenModels,
  type UnseenRefusal,
} from '@kartlagg/model';
import { formatNumber, listWords, plural } from '../numbers.js';
import type { ListLabel, UnseenWords } from './unseen-words.js';

/** What is said in English of those whom no list has seen. */
export const ENGLISH_UNSEEN: UnseenWords = {
  title: 'How many are not seen',
  mark: 'Model estimate. It is no count of persons and is never added to the number of the survey.',
  headline: (unseen) => {
    const { from, to } = outwardRange(unseen);
    const end = 'may have been homeless without being seen in any answer';
    if (to === null && from === 0)
      return 'The data cannot tell how many have been homeless without being seen in any answer.';
    if (to === null) return `${number(from)} or more further persons ${end}. The data set no upper limit.`;
    if (from === 0)
      return `Up to ${number(to)} further ${plural(to, 'person', 'persons')} ${end}. It may also be nobody.`;
    return `Between ${number(from)} and ${number(to)} further persons ${end}.`;
  },
  list: 'A list is all the persons whom one type of respondent has answered about.',
  together: (list, kinds) => `The list of ${list} is the answers from: ${kinds.join(', ')}.`,
  method: (estimate, label) => [
    ...basisLines(estimate, label),
    chaoLine(estimate),
    ...pairLines(estimate, label),
  ],
  assumptionsLead: 'The estimate holds only if this is true:',
  assumptions: {
    'closed-population':
      'The persons are the same throughout the period: nobody joins or leaves while the lists are made.',
    'perfect-linkage':
      'The same person is always recognised on different lists, and different persons are never mixed up. Where a person on two lists is missed the estimate is too high.',
    homogeneity:
      'Everyone has the same chance to be on a given list. Those who avoid every kind of contact are seen neither in the answers nor in the estimate, which is then too low.',
    'independent-lists':
      'To be on one list does not change the chance to be on another. Where lists refer persons to each other the estimate is too low; where one takes over from another it is too high.',
    'modelled-dependence':
      'Lists may depend on each other two by two, but no three or more in any other way. The data cannot show whether that is true.',
  },
  caveats: {
    'two-lists-only':
      'With two lists nobody can see whether they depend on each other. The range shows chance alone.',
    'small-cells':
      'The model expects less than one person in some combination of lists. The choice between models is then unsure.',
    'poor-fit':
      'Not even the best model describes the overlaps well. Read the range with great caution, or do not use it.',
    'saturated-model':
      'The best model has as many unknowns as there are data. Whether it is right cannot be tested.',
    'no-upper-limit': 'The data set no upper limit.',
    'models-disagree':
      'Models that describe the overlaps about as well give answers that differ by more than twice. Never give a single number.',
    'models-left-out': 'Some models have no answer and are left out.',
    'pairs-without-overlap':
      'At least two lists share nobody. That they exclude each other cannot be modelled then, and the estimate may be too high.',
    'unequal-lists':
      'The lists differ in size. The figure of Chao may then be too high and is no safe lower bound.',
    'search-limited': 'Not every model that might have been accepted was tried.',
  },
  refusal: (refusal, label) => `How many are not seen cannot be estimated: ${reason(refusal, label)}`,
};

function basisLines({ models }: UnseenEstimate, label: ListLabel): string[] {
  if (models === null)
    return [
      "The range is Chapman's estimate for two lists, with a 95 per cent confidence interval. The less the lists overlap, the more are unseen.",
    ];
  const [{ interactions }] = models.acceptable;
  const pairs = listWords(
    interactions.map(([one, other]) => `${label(one)} with ${label(other)}`),
    'en',
  );
  return [
    triedLine(models),
    pairs === ''
      ? 'In the best model all lists are independent of each other.'
      : `In the best model lists depend on each other like this: ${pairs}.`,
  ];
}

function triedLine({ acceptable, tried, withoutEstimate, notConverged }: UnseenModels): string {
  const left = withoutEstimate + notConverged;
  const good = acceptable.length;
  return [
    `${number(tried)} log-linear ${plural(tried, 'model was', 'models were')} tried.`,
    good === 1
      ? 'One describes the overlaps clearly best, and the range is its 95 per cent confidence interval.'
      : `${number(good)} describe the overlaps about as well. The range goes from the lowest to the highest limit of their 95 per cent confidence intervals.`,
    ...(left > 0
      ? [
          `${number(left)} ${plural(left, 'has', 'have')} no answer and ${plural(left, 'is', 'are')} left out.`,
        ]
      : []),
  ].join(' ');
}

function chaoLine({ chao }: UnseenEstimate): string {
  return `The figure of Chao, which is compared with the range but is no part of it, gives ${range(chao.interval)} unseen.`;
}

function pairLines({ pairs, lists }: UnseenEstimate, label: ListLabel): string[] {
  if (lists.length === 2) return [];
  return pairs.map(
    ({ lists: [one, other], interval }) =>
      `Only ${label(one)} and ${label(other)}: ${range(interval)} persons in all, seen and unseen, by Chapman.`,
  );
}

function reason({ reason: why }: UnseenRefusal, label: ListLabel): string {
  switch (why.code) {
    case 'too-few-lists':
      return 'it takes persons from at least two types of respondents. Include answers from more, for example both municipalities and voluntary organisations.';
    case 'too-many-lists':
      return `the data come from more than ${number(why.most)} types of respondents. Merge types that are alike.`;
    case 'too-little-overlap':
      return `fewer than ${number(why.needed)} persons are on more than one list. Check that the same person is recognised in answers from different respondents. If the overlap really is so small there is nothing to estimate from.`;
    case 'list-without-overlap':
      return `${listWords(why.alone.map(label), 'en')} ${plural(why.alone.length, 'shares', 'share')} nobody with the other lists. Check that the same person is recognised there, merge the list with another or leave it out of the estimate.`;
    case 'no-estimate-exists':
      return 'the overlaps have gaps that leave no answer, for example because everyone is on the same list. Merge lists or include more respondents.';
    case 'not-converged':
      return 'the estimate reached no stable answer. Merge the smallest lists and try again.';
  }
}

function range(exact: PersonRange): string {
  const { from, to } = outwardRange(exact);
  if (to === null) return `${number(from)} or more`;
  return from === to ? number(from) : `${number(from)}–${number(to)}`;
}

function number(value: number): string {
  return formatNumber(value, 0, 'en');
}
