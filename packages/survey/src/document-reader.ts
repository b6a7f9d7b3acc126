import { closestErrors } from './closest-errors.js';
import type { Problem } from './problem.js';
import type { SchemaFiles } from './schema-files.js';
import { validators, type DocumentKind, type Documents } from './validators.js';

/** A document that its schema has accepted, and the file that it came from. */
export interface Document<T> {
  readonly file: string;
  readonly value: T;
}

/** Reads and validates documents, and remembers what was wrong. */
export interface DocumentReader {
  readonly read: <K extends DocumentKind>(kind: K, file: string) => Document<Documents[K]> | undefined;
  /** Validates a value that lies in no file of `schemas/`. */
  readonly check: <K extends DocumentKind>(
    kind: K,
    file: string,
    value: unknown,
  ) => Document<Documents[K]> | undefined;
  readonly problems: () => readonly Problem[];
}

/** A reader of the documents in `schemas/`. */
export function documentReader(files: SchemaFiles): DocumentReader {
  const problems: Problem[] = [];
  const validatorOf = validators(files);

  const check: DocumentReader['check'] = (kind, file, value) => {
    const validate = validatorOf(kind);
    if (validate(value)) return { file, value };
    for (const { instancePath, keyword, params } of closestErrors(validate.errors ?? []))
      problems.push({ file, pointer: instancePath, keyword, params });
    return undefined;
  };

  const read: DocumentReader['read'] = (kind, file) => {
    try {
      return check(kind, file, files.read(file));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      problems.push({ file, pointer: '', keyword: 'not-json', params: { detail: error.message } });
      return undefined;
    }
  };

  return { read, check, problems: () => problems };
}
