import { wrappedLines } from '@kartlagg/feedback';
import { personWords, unseenWords } from '@kartlagg/wording';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';
import type { ProjectOptions } from '../open-project.js';
import { readPersons } from '../read-persons.js';
import { unseenPersons } from '../unseen-persons.js';
import { unseenSaid } from '../unseen-said.js';

/**
 * `kartlagg mörkertal`: how many may have been homeless without being in any answer, by how the lists of the respondents
 * overlap. A range by a model, beside the count and never added to it; where nothing can be said, why.
 */
export async function unseenCommand(path: string, options: ProjectOptions, io: Io): Promise<number> {
  const { persons, told } = await readPersons(path, options, io);
  const words = unseenWords(io.language);
  const say = (text: string): void => wrappedLines(text, io.width, '').forEach((line) => io.print(line));
  const result = unseenPersons(told.set.persons, persons);
  const { method, assumptions, caveats } = unseenSaid(result, persons, io.language);
  say(words.title);
  say(personWords(io.language).observed(told.set.persons.length));
  if (result.kind === 'estimate') {
    say(words.headline(result.unseen));
    say(words.mark);
    io.print('');
  }
  method.forEach(say);
  if (assumptions.length === 0) return EXIT.clean;
  io.print('');
  say(words.assumptionsLead);
  for (const assumption of assumptions) say(`– ${assumption}`);
  for (const caveat of caveats) say(`! ${caveat}`);
  return EXIT.clean;
}
