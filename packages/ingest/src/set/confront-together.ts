import type { Batch, Count, Diagnostic, Reply, RuleOutcome } from '@kartlagg/model';
import { withForm, type Survey } from '@kartlagg/survey';
import { grouped } from '../grouped.js';
import { outcomesOf } from '../rules/truth.js';
import type { Answered } from './answered.js';
import { confrontChanges } from './confront-changes.js';
import { confrontCopies } from './confront-copies.js';
import { confrontReferences } from './confront-references.js';
import type { Confronted } from './confronted.js';

/** What the rules that need more than one delivery gave. */
export interface Together {
  readonly diagnostics: readonly Diagnostic[];
  /** Path of a file to what its rules gave. */
  readonly rules: ReadonlyMap<string, readonly RuleOutcome[]>;
  /** The published figures that a delivery was held against. */
  readonly compared: ReadonlySet<Count>;
}

/**
 * Holds what the municipalities answered against reference numbers, earlier rounds and each other. A rule that there is
 * nothing to hold a municipality against for is left out.
 */
export function confrontTogether(
  replies: readonly Reply[],
  used: ReadonlyMap<string, Batch>,
  published: readonly Count[],
  survey: Survey,
): Together {
  const answered = replies.flatMap((reply) => answeredBy(reply, used.get(reply.municipality)));
  const byForm = grouped(answered, ({ batch }) => batch.countForm ?? survey.form.id);
  const confronted = [
    ...[...byForm].flatMap(([form, group]) => confrontAlone(group, published, withForm(survey, form))),
    ...confrontCopies(answered, published, survey),
  ];
  const byFile = grouped(confronted, ({ file }) => file);
  return {
    diagnostics: confronted.flatMap(({ finding }) => finding ?? []),
    rules: new Map([...byFile].map(([file, found]) => [file, outcomesOf(found)])),
    compared: new Set(confronted.flatMap(({ compared }) => compared)),
  };
}

/** What each municipality is held against by itself: a number that its form does not ask for is in none of its rules. */
function confrontAlone(
  answered: readonly Answered[],
  published: readonly Count[],
  survey: Survey,
): readonly Confronted[] {
  return [
    ...confrontReferences(answered, published, survey),
    ...confrontChanges(answered, published, survey),
  ];
}

function answeredBy({ municipality, reply, counts }: Reply, batch: Batch | undefined): readonly Answered[] {
  if (batch === undefined || batch.verdict === 'rejected' || reply === 'rejected') return [];
  return [{ municipality, batch, counts, nothingToReport: reply === 'nothing_to_report' }];
}
