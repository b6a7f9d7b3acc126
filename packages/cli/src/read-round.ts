import { checkSet, unusedDecisions, type PlacedDecision } from '@kartlagg/ingest';
import type { ToldApart } from '@kartlagg/linkage';
import type { Batch, Dataset, DecisionConflict, Diagnostic, RuleOutcome } from '@kartlagg/model';
import { progressWords } from '@kartlagg/wording';
import type { FoundFile } from './host/find-files.js';
import type { Io } from './io.js';
import type { OpenFiles } from './open-paths.js';
import { readDecisionFiles } from './read-decision-files.js';
import { readFiles, type WantedFile } from './read-files.js';
import { splittingDecisions } from './splitting-decisions.js';
import { toldApart } from './told-apart.js';
import { unusedMappings } from './unused-mappings.js';

/** A round as it was delivered: every file's batch, what is counted, and what concerns several files. */
export interface ReadRound {
  readonly batches: readonly Batch[];
  readonly dataset: Dataset;
  /** The persons of the round and how they were found; absent where no person forms came. */
  readonly told?: ToldApart;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every delivery and settles which of them count. */
export async function readRound(project: OpenFiles, io: Io): Promise<ReadRound> {
  const { survey, settings } = project;
  const deliveries = wanted(project.deliveries, false);
  const files = [...deliveries, ...wanted(project.published, true)];
  const batches = await readFiles(files, survey, settings, io);
  const [delivered, published] = [batches.slice(0, deliveries.length), batches.slice(deliveries.length)];
  const { dataset, forms, diagnostics, rules } = checkSet(delivered, survey, { published });
  const decided = await readDecisionFiles(settings);
  io.progress(progressWords('linking', 1, 1, io.language));
  const told = toldApart(forms, survey, decided.decisions);
  return {
    batches: batches.map((batch) => withRules(batch, rules.get(batch.source.path))),
    dataset: told === undefined ? dataset : { ...dataset, persons: told.set },
    ...(told !== undefined && { told }),
    diagnostics: [
      ...ignored(project),
      ...diagnostics,
      ...unusedMappings(settings.mappings, batches),
      ...decided.diagnostics,
      ...unusedDecisions(decided.decisions, told?.linkage.conflicts ?? decided.decisions.map(withoutForms)),
      ...(told === undefined ? [] : splittingDecisions(decided.decisions, told)),
    ],
  };
}

/** A decision in a round without person forms is about forms that are not there. */
function withoutForms(decision: PlacedDecision): DecisionConflict {
  return { decision, key: 'unknown' };
}

/** A batch with what confronting the rules that need more than one delivery gave as well. */
function withRules(batch: Batch, together: readonly RuleOutcome[] = []): Batch {
  return together.length === 0 ? batch : { ...batch, rules: [...batch.rules, ...together] };
}

function wanted(files: readonly FoundFile[], published: boolean): WantedFile[] {
  return files.filter(({ delivery }) => delivery).map((file) => ({ file, published }));
}

/** Files that are no deliveries by their ending: named, so that nobody thinks that they were read. */
function ignored({ deliveries, published }: OpenFiles): Diagnostic[] {
  return [...deliveries, ...published]
    .filter(({ delivery }: FoundFile) => !delivery)
    .map(({ path }) => ({ code: 'file.ignored', at: { file: path }, params: {} }));
}
