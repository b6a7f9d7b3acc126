import { coverageOf } from '@kartlagg/analysis';
import { textIn, type ReplyStatus } from '@kartlagg/model';
import { compareNames, replyHeading, statusLine } from '@kartlagg/wording';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';
import { openProject } from '../open-project.js';
import { readRound } from '../read-round.js';

const ORDER: readonly ReplyStatus[] = ['rejected', 'silent', 'nothing_to_report', 'zero', 'answered'];
/** Kinds whose municipalities are all listed: the ones that somebody should call. */
const LISTED: ReadonlySet<ReplyStatus> = new Set(['rejected', 'silent', 'nothing_to_report', 'zero']);

/** `kartlagg lägesrapport`: who has answered and whom to chase. */
export function statusCommand(path: string, options: { readonly round?: string }, io: Io): number {
  const project = openProject(path, options.round);
  const { dataset } = readRound(project, io);
  const { survey } = project;
  io.print(statusLine(coverageOf(dataset, survey), io.language));
  for (const kind of ORDER) {
    const names = dataset.replies
      .filter(({ reply }) => reply === kind)
      .map(({ municipality }) => textIn(survey.geography.nameOf(municipality), io.language))
      .sort(compareNames);
    if (names.length === 0) continue;
    io.print('');
    io.print(replyHeading(kind, names.length, io.language));
    if (LISTED.has(kind)) for (const name of names) io.print(`  ${name}`);
  }
  return EXIT.clean;
}
