import type { Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { IngestOptions } from '../ingest-options.js';
import type { Ledger } from '../ledger.js';
import type { FormStamp } from '../stamp.js';

/** Whether a form is the one that this round asks by; a finding about the whole file where it is not. */
export function isExpected(
  stamp: FormStamp,
  form: { readonly id: string; readonly version: number },
  survey: Survey,
  ledger: Ledger,
  options: IngestOptions,
): boolean {
  const { round } = survey;
  const anyRound = options.expectedRound === false || options.published === true;
  if (stamp.round !== round.id && !anyRound) {
    const name = (id: string): Text => survey.rounds.find((known) => known.id === id)?.label ?? { sv: id };
    ledger.report('file.other-round', ledger.file(), { found: name(stamp.round), expected: round.label });
    return false;
  }
  if (stamp.form !== form.id || stamp.version !== String(form.version)) {
    const name = (id: string, version: string): string => (id === form.id ? version : `${id} ${version}`);
    const found = name(stamp.form, stamp.version);
    ledger.report('file.other-form-version', ledger.file(), { found, expected: `${form.version}` });
    return false;
  }
  return true;
}
