import { CliError } from '../cli-error.js';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** A failed write as the user's problem: a full disk, or a place that cannot be written. Other errors come back as they are. */
export function writeProblem(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const reason = String(error.code);
  return new CliError(
    FULL.has(reason) ? { kind: 'disk-full', path } : { kind: 'cannot-write', path, reason },
  );
}
