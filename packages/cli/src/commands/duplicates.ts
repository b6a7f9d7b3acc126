import { decisionLines, funnelLines, reviewWorkbook } from '@kartlagg/feedback';
import { personWords, rejectedHint } from '@kartlagg/wording';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';
import type { ProjectOptions } from '../open-project.js';
import { readPersons } from '../read-persons.js';
import { writeWorkingPaper } from '../write-working-paper.js';

interface DuplicatesOptions extends ProjectOptions {
  readonly out: string;
}

/**
 * `kartlagg dubbletter`: how forms became persons, and a workbook with the pairs that somebody should decide on, what made
 * forms one person, and which answers count. What is wrong in the decisions is told, and how many deliveries do not count.
 */
export async function duplicatesCommand(path: string, options: DuplicatesOptions, io: Io): Promise<number> {
  const { survey, told, forms, batches, diagnostics, decisionFiles } = await readPersons(path, options, io);
  const { linkage, set } = told;
  await writeWorkingPaper(
    options.out,
    reviewWorkbook(linkage, set.persons, { forms, survey, language: io.language }),
  );
  for (const line of funnelLines(set.funnel, survey, io.language)) io.print(line);
  io.print('');
  const text = { language: io.language, width: io.width, all: true };
  for (const line of decisionLines(diagnostics, decisionFiles, survey, text)) io.print(line);
  const rejected = batches.filter(({ verdict }) => verdict === 'rejected').length;
  if (rejected > 0) io.print(rejectedHint(rejected, path, io.language));
  for (const line of personWords(io.language).review(linkage.review.length, options.out)) io.print(line);
  return EXIT.clean;
}
