import { checkSet, unusedDecisions, type PlacedDecision } from '@kartlagg/ingest';
import type { Batch, Dataset, Diagnostic, RuleOutcome } from '@kartlagg/model';
import type { FoundFile } from './host/find-files.js';
import type { Io } from './io.js';
import type { OpenFiles } from './open-paths.js';
import { readDecisionFiles, strayDecisions } from './read-decision-files.js';
import { readFiles, type WantedFile } from './read-files.js';
import { unusedMappings } from './unused-mappings.js';

/** A round as it was delivered: every file's batch, what is counted, and what concerns several files. */
export interface ReadRound {
  readonly batches: readonly Batch[];
  readonly dataset: Dataset;
  /** Which forms somebody has decided are about the same person, or not. */
  readonly decisions: readonly PlacedDecision[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every delivery and settles which of them count. */
export async function readRound(project: OpenFiles, io: Io): Promise<ReadRound> {
  const { survey, settings } = project;
  const deliveries = wanted(project.deliveries, false);
  const files = [...deliveries, ...wanted(project.published, true)];
  const batches = await readFiles(files, survey, settings, io);
  const [delivered, published] = [batches.slice(0, deliveries.length), batches.slice(deliveries.length)];
  const { dataset, diagnostics, rules } = checkSet(delivered, survey, { published });
  const decided = await readDecisionFiles(settings);
  return {
    batches: batches.map((batch) => withRules(batch, rules.get(batch.source.path))),
    dataset,
    decisions: decided.decisions,
    diagnostics: [
      ...ignored(project),
      ...diagnostics,
      ...unusedMappings(settings.mappings, batches),
      ...decided.diagnostics,
      ...unusedDecisions(decided.decisions, strayDecisions(decided.decisions, delivered)),
    ],
  };
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
