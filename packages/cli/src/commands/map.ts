import { dirname, basename } from 'node:path';
import { doubtsIn, feedbackLines, mappingLines, mappingText, wrappedLines } from '@kartlagg/feedback';
import { personStampOf, proposeMapping, stampOf, unreadBatch } from '@kartlagg/ingest';
import { resemblesPersonalNumber, type Mapping, type Workbook } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { mappingRemark, mapWords, shownPath } from '@kartlagg/wording';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-code.js';
import { findFiles, sharedFolder, statOf } from '../host/find-files.js';
import { writeNewFile } from '../host/write-new-file.js';
import type { Io } from '../io.js';
import { latestRound, namedRound } from '../open-project.js';
import { openSurvey } from '../open-survey.js';
import { readCells } from '../read-delivery.js';

interface MapOptions {
  readonly round?: string;
  readonly out?: string;
  readonly format: 'text' | 'json';
}

/** What the mapping is called in what is said of it, where no name is chosen. */
const USUAL_NAME = 'tolkning.json';

/**
 * `kartlagg tolka`: proposes how the tables of a foreign layout are read. The proposal goes to a file, with what was
 * understood for people, or to the program that reads our output, and what is said goes beside it. A file that is there
 * already is never written over: somebody may have corrected it.
 */
export async function mapCommand(path: string, options: MapOptions, io: Io): Promise<number> {
  if (!statOf(path, path).isFile()) throw new CliError({ kind: 'not-a-file', path });
  const files = findFiles(path, sharedFolder([path]));
  const [file] = files;
  if (file === undefined) throw new CliError({ kind: 'missing-path', path });
  const survey = openSurvey(options.round ?? (await namedRound(files)) ?? latestRound());
  const { source, result } = await readCells(file);
  const say = options.out === undefined ? io.remark : io.print;
  const tell = (lines: readonly string[]): void => lines.forEach((line) => say(line));
  if (!('workbook' in result)) {
    const text = { language: io.language, width: io.width, all: false, interpretations: false };
    tell(feedbackLines([unreadBatch(source, result.diagnostics)], [], survey, text));
    return EXIT.dataErrors;
  }
  return propose(result.workbook, survey, path, options, io, tell);
}

function propose(
  workbook: Workbook,
  survey: Survey,
  path: string,
  { out, format }: MapOptions,
  io: Io,
  tell: (lines: readonly string[]) => void,
): number {
  const words = mapWords(io.language);
  const name = shownPath(basename(path));
  const wrapped = (text: string): string[] => wrappedLines(text, io.width, '  ');
  if ((stampOf(workbook) ?? personStampOf(workbook)) !== undefined) {
    tell(wrapped(words.form(name)));
    return EXIT.clean;
  }
  const mapping = proposeMapping(workbook, survey, (remark) => mappingRemark(remark, io.language));
  if (mapping === undefined || mapping.tables.length === 0) {
    tell(wrapped(words.nothing(name, survey.persons !== undefined)));
    return EXIT.dataErrors;
  }
  if (mapping.tables.some(({ columns }) => columns.some(({ heading }) => resemblesPersonalNumber(heading)))) {
    tell(wrapped(words.telling(name)));
    return EXIT.dataErrors;
  }
  writeMapping(mapping, out, io);
  if (format === 'text') {
    tell(mappingLines(mapping, survey, io.language));
    tell(words.next(doubtsIn(mapping), out ?? USUAL_NAME, shownPath(path)).flatMap(wrapped));
  }
  return EXIT.clean;
}

function writeMapping(mapping: Mapping, out: string | undefined, io: Io): void {
  const text = mappingText(mapping);
  if (out === undefined) {
    io.print(text.trimEnd());
    return;
  }
  const written = writeNewFile(dirname(out), { path: basename(out), content: text });
  if (!written) throw new CliError({ kind: 'mapping-exists', path: out });
}
