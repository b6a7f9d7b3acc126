import { join } from 'node:path';
import { tellPersonsApart, type PersonSettings, type ToldApart } from '@kartlagg/linkage';
import type { LinkSpec } from '@kartlagg/model';
import { root } from '../root.js';
import { personSettings } from '../sample/person-settings.js';
import { roundAsRead, type RoundAsRead } from '../sample/round-as-read.js';
import { sampleRound } from '../sample/sample-forms.js';
import { sampleSurvey } from '../sample-survey.js';
import { type Job, nodeJob } from './measure.js';
import { pairsAgainstTruth, type TruthPairs } from './link-truth-pairs.js';

/** A round whose truth is known, linked as a round is and by exact keys alone. */
export interface LinkTruth {
  readonly forms: number;
  /** Who is truly counted. */
  readonly truePersons: number;
  readonly seconds: number;
  readonly linked: TruthPairs;
  readonly exactKeys: TruthPairs;
  readonly result: ToldApart;
}

/** About as many forms as the sample round has. */
const FORMS = 12_388;

/** A made-up round of about so many forms, the same for the same number, for linking and tabulating; the sample round without. */
export function largeRound(forms?: number): RoundAsRead {
  const survey = sampleSurvey('2023');
  return roundAsRead(survey, sampleRound(survey, 2023, forms === undefined ? 1 : forms / FORMS));
}

/** Tells the persons of such a round apart, and holds them against who they truly are. */
export function linkTruth(forms?: number): LinkTruth {
  const settings = personSettings(sampleSurvey('2023'));
  const { forms: read, personOf } = largeRound(forms);
  const started = performance.now();
  const result = tellPersonsApart(read, settings);
  const seconds = (performance.now() - started) / 1000;
  const { clusters } = result.linkage;
  const exact = tellPersonsApart(read, exactKeysOf(settings));
  return {
    forms: read.length,
    truePersons: new Set(clusters.flat().map((id) => personOf.get(id))).size,
    seconds,
    linked: pairsAgainstTruth(clusters, personOf),
    exactKeys: pairsAgainstTruth(exact.linkage.clusters, personOf),
    result,
  };
}

/** The same in processes of their own, for the bench. */
export function linkTruthJobs(...forms: readonly number[]): readonly Job[] {
  const script = join(root, 'scripts', 'dist', 'bench', 'link-truth.js');
  return forms.map((number) => nodeJob(`${number} formulär`, script, String(number)));
}

/** The personal number, and the token of birth date and initials with sex: nothing is weighed. */
function exactKeysOf(settings: PersonSettings): PersonSettings {
  const name = { sv: 'Födelsedatum, initialer och kön', en: 'Birth date, initials and sex' };
  const key = { id: 'exact', name, fields: ['birth_key', 'sex'], trust: 0.9 };
  const { linkage } = settings;
  const spec: LinkSpec = { ...linkage, keys: [...linkage.keys, key], blocking: [] };
  return { ...settings, linkage: spec };
}

if (process.argv[1]?.endsWith('link-truth.js')) {
  const { result, ...measured } = linkTruth(
    process.argv[2] === undefined ? undefined : Number(process.argv[2]),
  );
  const { falseMerges, missedPairs, persons } = result.set.funnel;
  process.stdout.write(
    `${JSON.stringify({ ...measured, persons, expected: { falseMerges, missedPairs } })}\n`,
  );
}
