import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PseudonymKey } from '@kartlagg/linkage';
import type { Mapping } from '@kartlagg/model';
import type { ReadLimits } from '@kartlagg/sheets';
import { loadMapping, SurveyError, type Survey } from '@kartlagg/survey';
import { CliError } from './cli-error.js';
import { parseJson } from './host/parse-json.js';
import { schemaFiles } from './host/schema-files.js';
import { statOf, type FoundFile } from './host/find-files.js';

/** A mapping and the name of the file that it stands in. */
export interface NamedMapping {
  readonly name: string;
  readonly mapping: Mapping;
}

/** How files are read, apart from what the round says. */
export interface ReadSettings {
  readonly mappings: readonly NamedMapping[];
  /** Limits of the reader that the project sets otherwise. */
  readonly limits: Partial<ReadLimits>;
  /** What tokens are made with of persons whose numbers come in clear: the project's, or one for this run alone. */
  readonly key: PseudonymKey;
  /** Files that say which forms are about the same person. */
  readonly decisions: readonly FoundFile[];
}

/** Reads and checks mappings. What is wrong in them is told as of any definition, with file and place. */
export function openMappings(paths: readonly string[], survey: Survey): NamedMapping[] {
  const opened = paths.map((path) => {
    if (!statOf(path, path).isFile()) throw new CliError({ kind: 'not-a-file', path });
    const name = basename(path);
    return {
      name,
      result: loadMapping(schemaFiles, name, parseJson(readFileSync(path, 'utf8'), path), survey),
    };
  });
  const problems = opened.flatMap(({ result }) => ('problems' in result ? result.problems : []));
  if (problems.length > 0) throw new SurveyError(problems);
  return opened.flatMap(({ name, result }) =>
    'mapping' in result ? [{ name, mapping: result.mapping }] : [],
  );
}
