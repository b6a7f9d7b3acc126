import { keyText, type Batch, type Diagnostic, type PersonForm } from '@kartlagg/model';
import { grouped } from '../grouped.js';

/** So many forms must be the same, and so large a share of the smaller delivery. */
const LEAST_SAME = 3;
const LEAST_SHARE = 0.8;

/**
 * Reports a delivery of person forms that is mostly the same as another of the same sender's (`set.same-persons`): it seems
 * to be sent twice, and everybody in it without an identity would count twice. The sender is the kind of reporting unit
 * and its municipality. Forms are the same where their answers and what identifies the person are, whatever day they
 * were filled in. Both are used until somebody takes one away.
 *
 * @param batches In the order of their names; the later of two is the one that is reported.
 */
export function samePersons(batches: readonly Batch[]): readonly Diagnostic[] {
  const usable = batches.filter(({ verdict, forms }) => verdict !== 'rejected' && forms.length >= LEAST_SAME);
  const sent = usable.map((batch) => ({ batch, sender: senderOf(batch), said: tally(batch.forms) }));
  return [...grouped(sent, ({ sender }) => sender).values()].flatMap((deliveries) =>
    deliveries.flatMap((later, index) => {
      const earlier = deliveries.slice(0, index).find((other) => isMostly(later, other));
      return earlier === undefined ? [] : [reportOf(later, earlier)];
    }),
  );
}

interface Sent {
  readonly batch: Batch;
  readonly said: ReadonlyMap<string, number>;
}

function isMostly(one: Sent, other: Sent): boolean {
  const same = inBoth(one.said, other.said);
  return (
    same >= Math.max(LEAST_SAME, LEAST_SHARE * Math.min(one.batch.forms.length, other.batch.forms.length))
  );
}

function reportOf({ batch, said }: Sent, earlier: Sent): Diagnostic {
  const params = {
    other: earlier.batch.source.path,
    same: inBoth(said, earlier.said),
    forms: batch.forms.length,
  };
  return { code: 'set.same-persons', at: { file: batch.source.path }, params };
}

function senderOf({ forms }: Batch): string {
  const senders = forms.map(({ answers }) =>
    keyText([answers['reporter']?.[0] ?? null, answers['municipality']?.[0] ?? null]),
  );
  return keyText([...new Set(senders)].toSorted());
}

/** How many forms of a delivery say the same. The text never leaves the memory. */
function tally(forms: readonly PersonForm[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const form of forms) {
    const text = saidIn(form);
    said.set(text, (said.get(text) ?? 0) + 1);
  }
  return said;
}

function saidIn({ answers, identity }: PersonForm): string {
  const questions = Object.keys(answers).filter((variable) => variable !== 'form_date');
  return keyText([
    ...questions.toSorted().map((variable) => keyText([variable, ...(answers[variable] ?? [])])),
    ...Object.keys(identity)
      .toSorted()
      .map((field) => keyText([field, identity[field] ?? null])),
  ]);
}

function inBoth(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...one].reduce((sum, [text, forms]) => sum + Math.min(forms, other.get(text) ?? 0), 0);
}
