import { tabulate } from '@kartlagg/analysis';
import { tellPersonsApart } from '@kartlagg/linkage';
import type { Dataset, Reply } from '@kartlagg/model';
import { personSettings } from '../sample/person-settings.js';
import { sampleSurvey } from '../sample-survey.js';
import { sameExactKeys } from './exact-keys.js';
import { largeRound } from './large-round.js';
import { pairsAgainstTruth } from './link-truth-pairs.js';

/** Links and tabulates so many made-up forms and says what each step took of the processor, in seconds, without making them. */
export function linkScale(number: number): Readonly<Record<string, number>> {
  const survey = sampleSurvey('2023');
  const settings = personSettings(survey);
  const { forms, personOf } = largeRound(number);
  const linking = timed(() => tellPersonsApart(forms, settings));
  const { set, linkage } = linking.result;
  const replies = survey.geography.municipalities.map(silent);
  const dataset: Dataset = { round: survey.round.id, replies, published: [], persons: set };
  const tabulating = timed(() => tabulate(dataset, survey, []));
  const counted = new Set(linkage.clusters.flat());
  const eligible = forms.filter(({ id }) => counted.has(id));
  const exact = timed(() => sameExactKeys(eligible));
  return {
    forms: forms.length,
    persons: set.persons.length,
    compared: linkage.model.comparedPairs,
    linking: linking.seconds,
    tabulating: tabulating.seconds,
    exact: exact.seconds,
    f: pairsAgainstTruth(linkage.clusters, personOf).f,
    exactF: pairsAgainstTruth(exact.result, personOf).f,
  };
}

/** No counts: the round is of persons alone. */
function silent({ code }: { readonly code: string }): Reply {
  return { municipality: code, reply: 'silent', file: null, counts: [] };
}

function timed<Result>(work: () => Result): { readonly result: Result; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

if (process.argv[1]?.endsWith('link-scale.js'))
  process.stdout.write(`${JSON.stringify(linkScale(Number(process.argv[2] ?? 100_000)))}\n`);
