import { estimateUnseen } from '@kartlagg/analysis';
import { wrappedLines } from '@kartlagg/feedback';
import { listHistories } from '@kartlagg/linkage';
import { textIn } from '@kartlagg/model';
import { personWords, unseenWords } from '@kartlagg/wording';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';
import type { ProjectOptions } from '../open-project.js';
import { readPersons } from '../read-persons.js';

/**
 * `kartlagg mörkertal`: how many may have been homeless without being in any answer, by how the lists of the respondents
 * overlap. A range by a model, beside the count and never added to it; where nothing can be said, why.
 */
export async function unseenCommand(path: string, options: ProjectOptions, io: Io): Promise<number> {
  const { persons, told, unknown } = await readPersons(path, options, io);
  const words = unseenWords(io.language);
  const reporters = persons.lists.get('reporter')?.codes ?? [];
  const label = (id: string): string => {
    const reporter = reporters.find(({ code }) => code === id);
    return reporter === undefined ? id : textIn(reporter.short ?? reporter.label, io.language);
  };
  const say = (text: string): void => wrappedLines(text, io.width, '').forEach((line) => io.print(line));
  const result = estimateUnseen(listHistories(told.set.persons, undefined, unknown));
  say(words.title);
  say(personWords(io.language).observed(told.set.persons.length));
  if (result.kind === 'refusal') {
    say(words.refusal(result, label));
    return EXIT.clean;
  }
  say(words.headline(result.unseen));
  say(words.mark);
  io.print('');
  say(words.list);
  for (const line of words.method(result, label)) say(line);
  io.print('');
  say(words.assumptionsLead);
  for (const assumption of result.assumptions) say(`– ${words.assumptions[assumption]}`);
  for (const caveat of result.caveats) say(`! ${words.caveats[caveat]}`);
  return EXIT.clean;
}
