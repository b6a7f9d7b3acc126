import { coverageOf } from '@kartlagg/analysis';
import { textIn, type Language, type ReplyStatus } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { compareNames, replyHeading, statusLine } from '@kartlagg/wording';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';
import { openProject, type ProjectOptions } from '../open-project.js';
import { readRound } from '../read-round.js';

/** Kinds whose municipalities are all listed, the ones that somebody should call first. */
const LISTED: readonly ReplyStatus[] = ['rejected', 'silent', 'nothing_to_report', 'zero'];

/** `kartlagg lägesrapport`: who has answered and whom to chase. */
export async function statusCommand(path: string, options: ProjectOptions, io: Io): Promise<number> {
  const project = await openProject(path, options);
  const { dataset } = await readRound(project, io);
  const { survey } = project;
  const label = textIn(survey.round.label, io.language);
  io.print(statusLine(label, coverageOf(dataset, survey), io.language));
  const placesOf = (kind: ReplyStatus): string[] =>
    dataset.replies
      .filter(({ reply }) => reply === kind)
      .map(({ municipality }) => placeWithCounty(municipality, survey, io.language))
      .sort(compareNames);
  io.print(replyHeading('answered', placesOf('answered').length, io.language));
  for (const kind of LISTED) {
    const places = placesOf(kind);
    if (places.length === 0) continue;
    io.print('');
    io.print(replyHeading(kind, places.length, io.language));
    for (const place of places) io.print(`  ${place}`);
  }
  return EXIT.clean;
}

/** `Ockelbo (Gävleborgs län)`: whom to call, and who could help. */
function placeWithCounty(code: string, { geography }: Survey, language: Language): string {
  const county = geography.municipality(code)?.county;
  const name = textIn(geography.nameOf(code), language);
  return county === undefined ? name : `${name} (${textIn(geography.nameOf(county), language)})`;
}
