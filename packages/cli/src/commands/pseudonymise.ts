import { basename, dirname } from 'node:path';
import { feedbackLines } from '@kartlagg/feedback';
import { asksAboutPersons, ingest, unreadBatch, sourceIdentity } from '@kartlagg/ingest';
import { pseudonymisedRow } from '@kartlagg/linkage';
import { pseudonymiseLines } from '@kartlagg/wording';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-code.js';
import { findFiles, sharedFolder, statOf } from '../host/find-files.js';
import { writeNewFile } from '../host/write-new-file.js';
import type { Io } from '../io.js';
import { openKeyFor } from '../open-key.js';
import { latestRound, namedRound } from '../open-project.js';
import { openSurvey } from '../open-survey.js';
import { personIdentity } from '../person-identity.js';
import { isPseudonym } from '../pseudonymise/is-pseudonym.js';
import { proofRead } from '../pseudonymise/proof-read.js';
import { pseudonymisedFile } from '../pseudonymise/pseudonymised-file.js';
import { pseudonymTally } from '../pseudonymise/pseudonym-tally.js';
import { targetOf } from '../pseudonymise/target-of.js';
import { readCells } from '../read-delivery.js';
import { openMappings } from '../read-settings.js';

interface PseudonymiseOptions {
  /** The file with the key. */
  readonly key: string;
  readonly out?: string;
  readonly round?: string;
  readonly mapping?: readonly string[];
}

/**
 * `kartlagg pseudonymisera`: writes the table of persons of a file anew, with pseudonyms for what points them out. Nothing
 * is written before the new file has been read back and says the same; a file that is there already is left alone.
 */
export async function pseudonymiseCommand(
  path: string,
  options: PseudonymiseOptions,
  io: Io,
): Promise<number> {
  if (!statOf(path, path).isFile()) throw new CliError({ kind: 'not-a-file', path });
  const [file, ...others] = findFiles(path, sharedFolder([path]));
  if (file === undefined || others.length > 0) throw new CliError({ kind: 'missing-path', path });
  const survey = openSurvey(
    options.round ?? (await namedRound([{ ...file, delivery: true }])) ?? latestRound(),
  );
  if (!asksAboutPersons(survey))
    throw new CliError({ kind: 'form', usage: { fault: 'no-person-form', round: survey.round.id } });
  const key = openKeyFor(options.key, survey.round.id);
  const mappings = openMappings(options.mapping ?? [], survey).map(({ mapping }) => mapping);
  const { source, result } = await readCells(file);
  if (!('workbook' in result)) {
    const text = { language: io.language, width: io.width, all: false, interpretations: false };
    for (const line of feedbackLines([unreadBatch(source, result.diagnostics)], [], survey, text))
      io.print(line);
    return EXIT.dataErrors;
  }
  const identify = personIdentity(survey, key, pseudonymisedRow);
  const batch = ingest(result.workbook, survey, { mappings, identify });
  if (batch.forms.length === 0) throw new CliError({ kind: 'persons', usage: { fault: 'no-persons', path } });
  const identity = sourceIdentity(result.workbook, survey, { mappings }, isPseudonym);
  const target = targetOf(path, options.out, survey.round.id, identity);
  const made = await pseudonymisedFile(batch.forms, survey, key, target, io.language);
  await proofRead(made, batch.forms, identity, survey, identify);
  if (!writeNewFile(dirname(target), { path: basename(target), content: made.content }))
    throw new CliError({ kind: 'persons', usage: { fault: 'exists', path: target } });
  const tally = pseudonymTally(batch, identity, survey, io.language);
  for (const line of pseudonymiseLines({ source: basename(path), target, ...tally.shown }, io.language))
    io.print(line);
  return tally.errors > 0 ? EXIT.dataErrors : EXIT.clean;
}
