import { coverageOf } from '@kartlagg/analysis';
import { respondentLines } from '@kartlagg/feedback';
import { textIn, type Batch, type Language, type Reply, type ReplyStatus } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { compareNames, lackingHeading, replyHeading, statusLine, type LackingPart } from '@kartlagg/wording';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';
import { openProject, type ProjectOptions } from '../open-project.js';
import { readRound } from '../read-round.js';

/** Kinds whose municipalities are all listed, the ones that somebody should call first. */
const LISTED: readonly ReplyStatus[] = ['rejected', 'silent', 'nothing_to_report', 'zero'];

/**
 * `kartlagg lägesrapport`: who has answered and whom to chase, and what has come of person forms from each kind of
 * respondent.
 */
export async function statusCommand(path: string, options: ProjectOptions, io: Io): Promise<number> {
  const project = await openProject(path, options);
  const { dataset, batches } = await readRound(project, io);
  const { survey } = project;
  const label = textIn(survey.round.label, io.language);
  io.print(statusLine(label, coverageOf(dataset, survey), io.language));
  const placesOf = (replies: readonly Reply[]): string[] =>
    replies.map(({ municipality }) => placeWithCounty(municipality, survey, io.language)).sort(compareNames);
  const list = (heading: string, places: readonly string[]): void => {
    io.print('');
    io.print(heading);
    for (const place of places) io.print(`  ${place}`);
  };
  const withReply = (kind: ReplyStatus): string[] =>
    placesOf(dataset.replies.filter(({ reply }) => reply === kind));
  io.print(replyHeading('answered', withReply('answered').length, io.language));
  for (const kind of LISTED) {
    const places = withReply(kind);
    if (places.length > 0) list(replyHeading(kind, places.length, io.language), places);
  }
  for (const { part, replies } of lacking(dataset.replies, batches)) {
    const places = placesOf(replies);
    if (places.length > 0) list(lackingHeading(part, places.length, io.language), places);
  }
  const respondents = respondentLines(batches, survey, io.language);
  if (respondents.length > 0) io.print('');
  for (const line of respondents) io.print(line);
  return EXIT.clean;
}

/** Municipalities that have answered one part of what the round asks for, by the part that is missing, where both come. */
function lacking(
  replies: readonly Reply[],
  batches: readonly Batch[],
): readonly { readonly part: LackingPart; readonly replies: readonly Reply[] }[] {
  if (!batches.some(({ form }) => form === 'persons')) return [];
  return PARTS.map((part) => ({ part, replies: replies.filter(({ lacks }) => lacks === part) }));
}

const PARTS: readonly LackingPart[] = ['forms', 'counts'];

/** `Ockelbo (Gävleborgs län)`: whom to call, and who could help. */
function placeWithCounty(code: string, { geography }: Survey, language: Language): string {
  const county = geography.municipality(code)?.county;
  const name = textIn(geography.nameOf(code), language);
  return county === undefined ? name : `${name} (${textIn(geography.nameOf(county), language)})`;
}
