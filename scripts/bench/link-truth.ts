import { tellPersonsApart, type PersonSettings, type ToldApart } from '@kartlagg/linkage';
import type { LinkSpec } from '@kartlagg/model';
import { personSettings } from '../sample/person-settings.js';
import { sampleSurvey } from '../sample-survey.js';
import { largeRound } from './large-round.js';
import { pairsAgainstTruth, type TruthPairs } from './link-truth-pairs.js';

/** A round whose truth is known, linked as a round is and by exact keys alone. */
export interface LinkTruth {
  readonly forms: number;
  /** Who is truly counted. */
  readonly truePersons: number;
  readonly linked: TruthPairs;
  readonly exactKeys: TruthPairs;
  readonly result: ToldApart;
}

/** Tells the persons of a made-up round apart, and holds them against who they truly are. */
export function linkTruth(forms?: number): LinkTruth {
  const settings = personSettings(sampleSurvey('2023'));
  const { forms: read, personOf } = largeRound(forms);
  const result = tellPersonsApart(read, settings);
  const { clusters } = result.linkage;
  const exact = tellPersonsApart(read, exactKeysOf(settings));
  return {
    forms: read.length,
    truePersons: new Set(clusters.flat().map((id) => personOf.get(id))).size,
    linked: pairsAgainstTruth(clusters, personOf),
    exactKeys: pairsAgainstTruth(exact.linkage.clusters, personOf),
    result,
  };
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
  const [, , number] = process.argv;
  const { result, linked, exactKeys, ...counted } = linkTruth(
    number === undefined ? undefined : Number(number),
  );
  const { falseMerges, missedPairs, persons } = result.set.funnel;
  const exact = Object.entries(exactKeys).map(([name, value]) => [`exact_${name}`, value as number]);
  process.stdout.write(
    `${JSON.stringify({
      ...counted,
      persons,
      ...linked,
      ...Object.fromEntries(exact),
      falseFrom: falseMerges.low,
      falseTo: falseMerges.high,
      missedFrom: missedPairs.low,
      missedTo: missedPairs.high,
    })}\n`,
  );
}
