import type {
  Batch,
  Dataset,
  Diagnostic,
  DiagnosticParam,
  PersonForm,
  Reply,
  RuleOutcome,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { grouped } from '../grouped.js';
import { chooseDelivery } from './choose-delivery.js';
import { confrontTogether } from './confront-together.js';
import { otherKeys } from './other-keys.js';
import { outsideForms } from './outside-forms.js';
import { partsMissing } from './parts-missing.js';
import { personReplies } from './person-replies.js';
import { replyOf } from './reply-of.js';
import { sameFiles } from './same-files.js';
import { samePersons } from './same-persons.js';
import { statedSums } from './stated-sums.js';

/** The deliveries of a round, one for each municipality, and what is said about them together. */
export interface CheckedSet {
  /** What is tabulated. */
  readonly dataset: Dataset;
  /** Municipality code to the delivery that counts, rejected ones too. */
  readonly used: ReadonlyMap<string, Batch>;
  /** The person forms that count of every delivery that can be used; who they are about is told apart by linkage. */
  readonly forms: readonly PersonForm[];
  readonly diagnostics: readonly Diagnostic[];
  /** What confronting the rules that need more than one delivery gave, by the path of the file. */
  readonly rules: ReadonlyMap<string, readonly RuleOutcome[]>;
}

/**
 * Chooses the delivery of each municipality that the round asks. Reports deliveries that are replaced, sent twice or
 * from outside the round, how many municipalities are silent, and what each does not agree on with the other
 * deliveries and the published figures. What deliveries state of a county or the country is
 * handed on beside the published figures, after them: no municipality's reply, and no part of any sum. Deliveries of
 * person forms never replace each other: that two forms are about one person is for linkage to find.
 *
 * @param published Files with published figures, reference numbers and earlier rounds: never judged, only held against.
 */
export function checkSet(
  batches: readonly Batch[],
  survey: Survey,
  options: { readonly published?: readonly Batch[] } = {},
): CheckedSet {
  const { distinct, diagnostics: repeated } = sameFiles(batches);
  const asked = askedMunicipalities(survey);
  const persons = distinct.filter(({ form }) => form === 'persons');
  const counted = distinct.filter(({ form }) => form !== 'persons');
  const { used, diagnostics: chosen } = chooseDeliveries(counted, asked, survey);
  const byForms = personReplies(persons);
  const inside = outsideForms(persons, asked, survey);
  const replies = asked.map((municipality) =>
    replyOf(municipality, { batch: used.get(municipality), byForms: byForms.get(municipality) }, survey),
  );
  const published = (options.published ?? [])
    .filter(({ verdict }) => verdict !== 'rejected')
    .flatMap(({ counts }) => counts);
  const together = confrontTogether(replies, used, published, survey);
  const sums = statedSums(counted, survey);
  return {
    dataset: {
      round: survey.round.id,
      replies,
      published: [...published, ...sums.counts],
      compared: together.compared,
    },
    used,
    forms: inside.forms,
    diagnostics: [
      ...repeated,
      ...chosen,
      ...inside.diagnostics,
      ...samePersons(persons),
      ...otherKeys(persons),
      ...partsMissing(replies, persons.length > 0, survey),
      ...sums.diagnostics,
      ...together.diagnostics,
      ...silence(replies),
    ],
    rules: together.rules,
  };
}

/** The municipalities that the round asks, by code. */
function askedMunicipalities({ round, geography }: Survey): readonly string[] {
  const all = geography.municipalities.map(({ code }) => code);
  const { asked } = round.geography;
  return (asked === 'all' ? all : all.filter((code) => asked.includes(code))).toSorted();
}

function chooseDeliveries(
  batches: readonly Batch[],
  asked: readonly string[],
  survey: Survey,
): Pick<CheckedSet, 'used' | 'diagnostics'> {
  const used = new Map<string, Batch>();
  const diagnostics: Diagnostic[] = [];
  const isAsked = new Set(asked);
  const deliveries = batches.flatMap((batch) =>
    [...municipalitiesOf(batch)].map((code) => ({ code, batch })),
  );
  for (const [code, group] of grouped(deliveries, (delivery) => delivery.code)) {
    const [first, ...rest] = group.map(({ batch }) => batch);
    if (first === undefined) continue;
    const municipality = survey.geography.nameOf(code);
    const report = (
      kind: 'set.outside-round' | 'set.replaced',
      batch: Batch,
      params: Readonly<Record<string, DiagnosticParam>> = {},
    ): void => {
      diagnostics.push({ code: kind, at: { file: batch.source.path }, params: { municipality, ...params } });
    };
    if (!isAsked.has(code)) {
      for (const batch of [first, ...rest]) report('set.outside-round', batch);
      continue;
    }
    const choice = chooseDelivery([first, ...rest]);
    used.set(code, choice.used);
    for (const { batch, reason } of choice.replaced)
      report('set.replaced', batch, { used: choice.used.source.path, reason });
  }
  return { used, diagnostics };
}

function municipalitiesOf(batch: Batch): ReadonlySet<string> {
  const counted = batch.counts.flatMap(({ geo, level }) => (level === 'municipality' ? [geo] : []));
  const whole = batch.municipality === null ? [] : [batch.municipality];
  return new Set([...whole, ...batch.nothingToReport, ...counted]);
}

function silence(replies: readonly Reply[]): readonly Diagnostic[] {
  const silent = replies.filter(({ reply }) => reply === 'silent').length;
  if (silent === 0) return [];
  return [{ code: 'set.silent', at: { file: '' }, params: { silent, asked: replies.length } }];
}
